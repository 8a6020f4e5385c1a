# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.test import Client, override_settings

from mysite.wsgi import application

# --8<-- [start:focus]
app = application
client = Client()
print(client.get("/").text.strip())
#> <h1>Our blog</h1> Hello, Tools, Again

with override_settings(ARTICLES_PER_PAGE=4):
    print(client.get("/").text.strip())
    #> <h1>Our blog</h1> Hello, Tools, Again, Q &amp; A

# only as long as the block lasts
print(client.get("/").text.strip())
#> <h1>Our blog</h1> Hello, Tools, Again
# --8<-- [end:focus]
