ALLOWED_HOSTS = ["*"]
MIDDLEWARE = ["middleware.choose_urlconf"]
ROOT_URLCONF = "blog_urls"
TITLE = "Blog"
