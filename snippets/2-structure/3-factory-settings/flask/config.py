TRUSTED_HOSTS = ["localhost", "127.0.0.1"]

BLOG_TITLE = "Our blog"
ARTICLES_PER_PAGE = 3
