# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "click>=8.1",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import sys
from pathlib import Path

from flask import Flask

# --8<-- [start:focus]
# instead of: pip install ./pinwall
sys.path.insert(0, str(Path(__file__).parent / "pinwall/src"))

from blog import Notice, app, db
from pinwall import Pinwall

# a site that changes nothing: no templates, no setting
plain = Flask("plain", template_folder=None)
plain.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(plain)
Pinwall(db, Notice).init_app(plain, url_prefix="/notices")

# flask pinwall post TEXT, in both
for site in app, plain:
    with site.app_context():
        db.create_all()
    for text in "Hello", "Tools are back", "Closed on Monday":
        args = ["pinwall", "post", text]
        result = site.test_cli_runner().invoke(args=args)
print(result.output.strip())
#> posted: Closed on Monday

page = plain.test_client().get("/notices/").text
for line in page.splitlines():
    if line.startswith(("<title", "<p")):
        print(line)
        #> <title>Notices</title>
        #> <p>Closed on Monday</p>
        #> <p>Tools are back</p>

# the site with a template and a setting of its own
client = app.test_client()
page = client.get("/notices/").text
for line in page.splitlines():
    if line.startswith(("<title", "<p")):
        print(line)
        #> <title>Notices</title>
        #> <p><b>Closed on Monday</b></p>

# the component's static file
print(client.get("/notices/static/pinwall.css").text.strip())
#> p { background: khaki }
# --8<-- [end:focus]
