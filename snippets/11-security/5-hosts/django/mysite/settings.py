ROOT_URLCONF = "mysite.urls"
INSTALLED_APPS = ["blog"]

# --8<-- [start:focus]
SITE = "https://blog.example"
# a dot in front: with all its subdomains
ALLOWED_HOSTS = [".blog.example", "localhost", "127.0.0.1"]

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
# --8<-- [end:focus]
