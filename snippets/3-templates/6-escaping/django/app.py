# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.utils.safestring import mark_safe

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from blog.views import BIO

# --8<-- [start:focus]
client = Client()
for line in client.get("/").text.splitlines():
    print(line)
    #> <p>Maths &amp; &lt;b&gt;more&lt;/b&gt;</p>
    #> <p><i>Maths &amp; &lt;b&gt;more&lt;/b&gt;</i></p>
    #> <p><b>ada</b>: Maths &amp; &lt;b&gt;more&lt;/b&gt;</p>
    #> <p>Checked by <b>grace</b></p>
    #> <p>Checked by <b>grace</b></p>
print(client.get("/mail/").text.strip())
#> Bio: Maths & <b>more</b>

# put together first: the visitor's tags are in
print(mark_safe(f"<i>{BIO}</i>"))
#> <i>Maths & <b>more</b></i>
# --8<-- [end:focus]
