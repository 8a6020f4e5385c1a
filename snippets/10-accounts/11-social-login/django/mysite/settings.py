SECRET_KEY = "not a secret in an example"
ALLOWED_HOSTS = ["localhost", "127.0.0.1"]
ROOT_URLCONF = "mysite.urls"

# --8<-- [start:focus]
AUTH_USER_MODEL = "blog.User"
LOGIN_URL = "/accounts/oidc/campus/login/"
LOGIN_REDIRECT_URL = "index"

SOCIALACCOUNT_ONLY = True  # no passwords of our own
ACCOUNT_EMAIL_VERIFICATION = "none"  # Campus did that
SOCIALACCOUNT_ADAPTER = "blog.adapter.SocialAccountAdapter"
# an account found by its address is found by sub from then on
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "OAUTH_PKCE_ENABLED": True,
        "SCOPE": ["openid", "email"],
        "APPS": [
            {
                "provider_id": "campus",
                "name": "Campus",
                # given by Campus
                "client_id": "blog",
                "secret": "not a secret in an example",
                "settings": {
                    "server_url": "https://id.example.org",
                    # the ID token says all that we need
                    "fetch_userinfo": False,
                    # whom Campus vouches for is logged in to the
                    # account with that address
                    "email_authentication": True,
                },
            }
        ],
    }
}
# --8<-- [end:focus]

INSTALLED_APPS = [
    "blog",  # before allauth: its templates are found first
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
]

AUTHENTICATION_BACKENDS = [
    "allauth.account.auth_backends.AuthenticationBackend"
]

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": (
            "django.template.backends.django.DjangoTemplates"
        ),
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
            ]
        },
    }
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        # in memory, one for all threads
        "NAME": "file:blog?mode=memory&cache=shared",
    }
}
