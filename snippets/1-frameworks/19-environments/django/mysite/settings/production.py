import os
from pathlib import Path

from mysite.settings.base import *  # noqa: F403

# --8<-- [start:focus]
DEBUG = False
ALLOWED_HOSTS = os.environ["BLOG_HOSTS"].split(",")
SECRET_KEY = Path(os.environ["BLOG_SECRET_FILE"]).read_text().strip()
SESSION_COOKIE_SECURE = True
# --8<-- [end:focus]
