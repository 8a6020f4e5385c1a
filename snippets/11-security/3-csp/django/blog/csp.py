"""For Django 5.2: what Django 6.0 has, under the same names."""

import secrets
from enum import StrEnum

from django.conf import settings


# --8<-- [start:focus]
class CSP(StrEnum):
    SELF = "'self'"
    NONE = "'none'"
    NONCE = "<nonce>"  # another one for each response


class ContentSecurityPolicyMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.csp_nonce = secrets.token_urlsafe(16)
        response = self.get_response(request)
        policy = "; ".join(
            f"{directive} {' '.join(sources)}"
            for directive, sources in settings.SECURE_CSP.items()
        )
        nonce = f"'nonce-{request.csp_nonce}'"
        response.headers.setdefault(  # a view may have its own
            "Content-Security-Policy",
            policy.replace(CSP.NONCE, nonce),
        )
        return response


def csp(request):
    return {"csp_nonce": request.csp_nonce}


# --8<-- [end:focus]
