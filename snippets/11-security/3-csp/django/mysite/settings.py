from blog.csp import NONCE

ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["django.contrib.staticfiles", "blog"]
STATIC_URL = "/static/"

# --8<-- [start:focus]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    # from 6.0 on: django.middleware.csp, same class name
    "blog.csp.ContentSecurityPolicyMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

SECURE_CSP = {
    "default-src": ["'self'"],
    "script-src": ["'self'", NONCE],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
}

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 3600  # a year, once all works
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                # from 6.0 on: django.template.context_processors.csp
                "blog.csp.csp",
            ]
        },
    }
]
# --8<-- [end:focus]
