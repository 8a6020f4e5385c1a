# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re
from io import BytesIO

from blog import create_app
from blog.models import db

app = create_app()
with app.app_context():
    db.create_all()

client = app.test_client()
page = client.get("/files/").text
token = re.search('name="csrf_token".*value="(.*?)"', page)[1]
folder = app.config["UPLOAD_FOLDER"]


# --8<-- [start:focus]
def upload(*names, size=10):
    files = [(BytesIO(bytes(size)), name) for name in names]
    data = {"csrf_token": token, "files": files}
    response = client.post("/files/", data=data)
    return shown(response.text)


def shown(page):
    errors = re.findall('class="error">(.*)<', page)
    return errors or re.findall("<b>(.*)</b>", page)


def on_disk():
    return len(list(folder.iterdir()))


# two files of one name: both are kept
upload("a.txt", "a.txt", "报告.PDF")
print(shown(client.get("/files/").text), on_disk())
#> ['a.txt', 'a.txt', '报告.PDF'] 3
print(*sorted(path.suffix for path in folder.iterdir()))
#> .pdf .txt .txt

# one is wrong: none is stored
print(upload("b.txt", "b.html"), on_disk())
#> ['Only .txt and .pdf.'] 3
print(upload("b.txt", "c.txt", size=200_000), on_disk())
#> ['At most 100 kB.'] 3
print(upload("b.txt", "c.txt", "d.txt", "e.txt"), on_disk())
#> ['At most 3 files.'] 3
print(upload(), on_disk())
#> ['This field is required.'] 3

# a row is deleted, and its file goes with it
data = {"csrf_token": token}
response = client.post("/files/1/delete/", data=data)
print(response.status_code, on_disk())
#> 302 2
print(shown(client.get("/files/").text))
#> ['a.txt', '报告.PDF']
# --8<-- [end:focus]
