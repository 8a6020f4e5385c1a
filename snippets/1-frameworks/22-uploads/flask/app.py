# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
import re
import shutil
from io import BytesIO

from blog import create_app
from blog.models import db

app = create_app()
with app.app_context():
    db.create_all()

# --8<-- [start:focus]
client = app.test_client()
hidden = re.compile('name="csrf_token" .*value="(.*?)"')
token = hidden.search(client.get("/").text)[1]

for name, content in [
    ("report.txt", b"first"),
    ("report.txt", b"second"),  # the same name
    ("../../report.txt", b"third"),
    ("report.exe", b"MZ"),
    ("report.txt", b"x" * 1001),
    ("report.txt", b"x" * 100_001),
]:
    file = (BytesIO(content), name)
    form = {"csrf_token": token, "file": file}
    response = client.post("/", data=form)
    errors = re.findall("  <p>(.*)</p>", response.text)
    print(response.status_code, errors)
    #> 302 []
    #> 302 []
    #> 302 []
    #> 200 ['Only .txt.']
    #> 200 ['At most 1000 bytes.']
    #> 413 []

stored = list(app.config["MEDIA"].glob("*.txt"))
print(len(stored), sorted(path.read_text() for path in stored))
#> 3 ['first', 'second', 'third']
# --8<-- [end:focus]
shutil.rmtree(app.config["MEDIA"])
