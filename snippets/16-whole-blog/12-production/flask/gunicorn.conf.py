import os

# --8<-- [start:focus]
wsgi_app = "wsgi:app"
bind = os.environ.get("BLOG_BIND", "127.0.0.1:8000")
workers = int(os.environ.get("BLOG_WORKERS", "2"))
accesslog = "-"
# --8<-- [end:focus]
