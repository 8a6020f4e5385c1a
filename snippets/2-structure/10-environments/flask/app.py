# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
import os

from flaskr import create_app

# --8<-- [start:focus]
# what the server's environment says
name = "config.production"
os.environ["FLASKR_CONFIG"] = name
os.environ["FLASK_SECRET_KEY"] = "long and random"
os.environ["FLASK_ARTICLES_PER_PAGE"] = "2"

app = create_app()
print(app.test_client().get("/").text)
#> <h1>Our blog</h1> Hello, Tools
print(app.config["SECRET_KEY"])
#> long and random
print(app.config["SESSION_COOKIE_SECURE"])
#> True

# the other module, as your own machine has it
from config import base, development

print(development.SECRET_KEY, base.SESSION_COOKIE_SECURE)
#> dev False
# --8<-- [end:focus]
