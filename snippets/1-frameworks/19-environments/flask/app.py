# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
import os
from pathlib import Path

from blog import create_app

# as a service manager would do it
Path("secret.txt").write_text("not a secret in an example")
os.environ["BLOG_SECRET_FILE"] = "secret.txt"
os.environ["BLOG_HOSTS"] = "localhost,127.0.0.1"

app = create_app()

# --8<-- [start:focus]
# the server names nothing, and gets production
print(app.config["DEBUG"], app.config["SITE_NAME"])
#> False Ada's blog

client = app.test_client()
client.post("/name/", base_url="https://localhost")
cookie = client.get_cookie("session")
print("secure:", cookie.secure)
#> secure: True
response = client.get("/", headers={"host": "evil.example"})
print(response.status_code)
#> 400

# a developer says so
os.environ["BLOG_CONFIG"] = "Development"
development = create_app()
print(development.config["SECRET_KEY"])
#> for development only

# a file of this machine wins, and the environment over it
local = Path("instance/config.py")
local.parent.mkdir(exist_ok=True)
local.write_text("SITE_NAME = 'Desk'")
print(create_app().config["SITE_NAME"])
#> Desk
os.environ["BLOG_SITE_NAME"] = "Shell"
print(create_app().config["SITE_NAME"])
#> Shell

# without its secret it does not start
del os.environ["BLOG_CONFIG"]
del os.environ["BLOG_SECRET_FILE"]
try:
    create_app()
except KeyError as error:
    print("missing:", error)
    #> missing: 'BLOG_SECRET_FILE'
# --8<-- [end:focus]
Path("secret.txt").unlink()
local.unlink()
