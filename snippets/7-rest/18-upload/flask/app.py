# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from base64 import b64decode
from io import BytesIO

from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello"))
    db.session.commit()

# one transparent pixel
PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
    "2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

# --8<-- [start:focus]
client = app.test_client()
url = "/articles/1/cover/"


def upload(content, name="cover.png"):
    file = BytesIO(content), name
    return client.put(url, data={"cover": file})


print(client.get("/articles/1/cover.png").status_code)
#> 404
print(upload(PNG).status_code)
#> 204
response = client.get("/articles/1/cover.png")
print(response.status_code, response.data == PNG)
#> 200 True
print(response.headers["Content-Type"])
#> image/png
print(response.headers["Content-Disposition"])
#> inline; filename="cover 1.png"
print(response.headers["X-Content-Type-Options"])
#> nosniff

# a page that says it is a picture; a name with a path
page = b"<script>alert(1)</script>"
print(upload(page, "cover.png").status_code)
#> 400
print(upload(PNG, "../../settings.py").status_code)
#> 204

# too much; nothing at all; not as a file
print(upload(PNG + bytes(100_000)).status_code)
#> 413
print(client.put(url, data={"other": "1"}).status_code)
#> 400
print(client.put(url, data={"cover": "text"}).status_code)
#> 400
# --8<-- [end:focus]
