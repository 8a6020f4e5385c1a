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

from werkzeug.utils import secure_filename

from blog import create_app
from blog.models import Photo, db

app = create_app()
with app.app_context():
    db.create_all()

client = app.test_client()
page = client.get("/photos/").text
token = re.search('name="csrf_token".*value="(.*?)"', page)[1]
errors = re.compile('<p class="error">(.*)</p>')
PNG = b"\x89PNG\r\n\x1a\n"  # how each PNG begins


# --8<-- [start:focus]
def upload(name, content, content_type="image/png"):
    file = BytesIO(content), name, content_type
    data = {"csrf_token": token, "file": file}
    response = client.post("/photos/", data=data)
    return response.status_code, errors.findall(response.text)


# the type is a claim of the sender: the file says what it is
print(*upload("照片.png", PNG + bytes(500), "text/html"))
#> 302 []
with app.app_context():
    photo = db.session.scalar(db.select(Photo))
    print(photo.name, photo.content_type)
    #> 照片.png image/png
    print(re.sub("[0-9a-f]{32}", "<random>", photo.stored))
    #> <random>.png
response = client.get("/photos/1/")
print(response.content_type, len(response.data))
#> image/png 508
print(response.headers["X-Content-Type-Options"])
#> nosniff

# so is the name
print(*upload("page.html", PNG + b"<script>"))
#> 200 ['Only .png, .jpg and .jpeg.']
print(*upload("page.png", b"<script>"))
#> 200 ['Not a PNG or JPEG picture.']

# too large for the field; none at all; too large for any view
print(*upload("large.png", PNG + bytes(100_000)))
#> 200 ['At most 100 kB.']
response = client.post("/photos/", data={"csrf_token": token})
print(errors.findall(response.text))
#> ['This field is required.']
print(*upload("huge.png", PNG + bytes(1_000_000)))
#> 413 []

# if a file's name must come from the sender's
print(secure_filename("my photo.png"))
#> my_photo.png
print(secure_filename("照片.png"))
#> png
# --8<-- [end:focus]
