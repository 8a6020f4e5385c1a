from django.apps import AppConfig


# --8<-- [start:focus]
class PinwallConfig(AppConfig):
    name = "pinwall"
    # whatever the project's is: else it would need a migration
    default_auto_field = "django.db.models.BigAutoField"


# --8<-- [end:focus]
