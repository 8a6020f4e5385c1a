from mysite.settings import *  # noqa: F403

# never elsewhere
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.MD5PasswordHasher"
]
