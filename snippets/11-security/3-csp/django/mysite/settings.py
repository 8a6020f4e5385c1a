import django

ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["django.contrib.staticfiles", "blog"]
STATIC_URL = "/static/"

# --8<-- [start:focus]
if django.VERSION >= (6, 0):
    from django.utils.csp import CSP

    csp_module = "django.middleware.csp"
    csp_processor = "django.template.context_processors.csp"
else:  # the same, written for 5.2
    from blog.csp import CSP

    csp_module = "blog.csp"
    csp_processor = "blog.csp.csp"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    f"{csp_module}.ContentSecurityPolicyMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

SECURE_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.NONCE],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
}

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 3600  # a year, once all works
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [csp_processor],
        },
    }
]
# --8<-- [end:focus]
