from urllib.parse import urlsplit

from django import template

register = template.Library()


# --8<-- [start:focus]
@register.filter
def web(url):
    """The address, if a link may lead there."""
    try:
        scheme = urlsplit(url).scheme
    except ValueError:  # "https://[" must not be a 500
        return "#"
    return url if scheme in WEB else "#"


WEB = {"http", "https"}
# --8<-- [end:focus]
