from allauth.socialaccount.adapter import (
    DefaultSocialAccountAdapter,
)


# --8<-- [start:focus]
class SocialAccountAdapter(DefaultSocialAccountAdapter):
    def is_open_for_signup(self, request, sociallogin):
        # anybody can write any address
        addresses = sociallogin.email_addresses
        return any(address.verified for address in addresses)


# --8<-- [end:focus]
