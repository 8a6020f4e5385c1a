# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

# as a shell or a service manager would set them
os.environ["BLOG_SECRET_KEY"] = "not a secret in an example"
os.environ["BLOG_ARTICLES_PER_PAGE"] = "2"

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

for title in ["Hello", "Templates", "Tools"]:
    Article.objects.create(title=title)

# --8<-- [start:focus]
# from the file: ours, and the framework's
print(settings.SITE_NAME)
#> Ada's blog
print(settings.SESSION_COOKIE_SECURE)
#> True

# from the environment, and by default
print(settings.ARTICLES_PER_PAGE + 0)
#> 2
print(settings.SESSION_COOKIE_HTTPONLY)
#> True

# perhaps not set at all
print(getattr(settings, "THEME", "light"))
#> light

client = Client()
print(client.get("/").json())
#> {"Ada's blog": ['Hello', 'Templates']}

# other values, for a test
with override_settings(ARTICLES_PER_PAGE=1):
    print(client.get("/").json())
    #> {"Ada's blog": ['Hello']}
print(client.get("/").json())
#> {"Ada's blog": ['Hello', 'Templates']}
# --8<-- [end:focus]
