from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.urls import reverse


# --8<-- [start:focus]
class AccountAdapter(DefaultAccountAdapter):
    def get_email_confirmation_url(self, request, confirmation):
        key = confirmation.key
        path = reverse("account_confirm_email", args=[key])
        return settings.SITE + path


# --8<-- [end:focus]
