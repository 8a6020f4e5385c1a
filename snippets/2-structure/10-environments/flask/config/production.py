# FLASK_SECRET_KEY comes from the environment
BLOG_TITLE = "Our blog"
SESSION_COOKIE_SECURE = True
