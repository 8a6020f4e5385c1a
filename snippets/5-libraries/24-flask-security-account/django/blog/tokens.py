from django.contrib.auth.tokens import PasswordResetTokenGenerator


# --8<-- [start:focus]
class ConfirmToken(PasswordResetTokenGenerator):
    key_salt = "blog.tokens.ConfirmToken"

    def _make_hash_value(self, user, timestamp):
        # once confirmed, the link is worth nothing
        return (
            f"{user.pk}{user.email}{user.confirmed_at}{timestamp}"
        )


confirm_token = ConfirmToken()
# --8<-- [end:focus]
