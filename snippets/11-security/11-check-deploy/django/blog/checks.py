from django.conf import settings
from django.core.checks import Tags, Warning, register


# --8<-- [start:focus]
@register(Tags.security, deploy=True)
def check_cookie_name(app_configs, **kwargs):
    if settings.SESSION_COOKIE_NAME.startswith("__Host-"):
        return []
    text = "SESSION_COOKIE_NAME has no __Host-."
    return [Warning(text, id="blog.W001")]


# --8<-- [end:focus]
