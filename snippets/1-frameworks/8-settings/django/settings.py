# --8<-- [start:focus]
import os

ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "urls"

TITLE = "Blog"
PAGE_SIZE = int(os.environ.get("BLOG_PAGE_SIZE", 10))
author = "Ada"
# --8<-- [end:focus]
