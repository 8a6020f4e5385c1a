import os
from contextlib import suppress

from mysite.settings.base import *  # noqa: F403

SECRET_KEY = "for development only"
DEBUG = True

with suppress(ModuleNotFoundError):  # of this machine, not committed
    from mysite.settings.local import *  # noqa: F403
SITE_NAME = os.environ.get("BLOG_SITE_NAME", SITE_NAME)  # noqa: F405
