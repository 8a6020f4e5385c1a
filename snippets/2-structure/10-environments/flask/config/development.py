SECRET_KEY = "dev"
BLOG_TITLE = "Our blog (development)"
