# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-wtf>=1.2",
#     "pillow>=11.3",
#     "wtforms>=3.2",
# ]
# ///
import re
from io import BytesIO

from PIL import ExifTags, Image

from blog import create_app

app = create_app()
folder = app.config["UPLOAD_FOLDER"]
for path in folder.iterdir():
    path.unlink()

client = app.test_client()
page = client.get("/pictures/").text
token = re.search('name="csrf_token".*value="(.*?)"', page)[1]
errors = re.compile('<p class="error">(.*)</p>')


def encoded(mode, size, kind, **options):
    file = BytesIO()
    Image.new(mode, size).save(file, kind, **options)
    return file.getvalue()


# --8<-- [start:focus]
def upload(name, content):
    file = BytesIO(content), name
    data = {"csrf_token": token, "file": file}
    response = client.post("/pictures/", data=data)
    return response.status_code, errors.findall(response.text)


# a phone's: lying on its side, and saying where it was
exif = Image.Exif()
exif[ExifTags.Base.Orientation] = 6
exif[ExifTags.Base.ImageDescription] = "at home"
photo = encoded("RGB", (400, 300), "JPEG", exif=exif)
print(*upload("photo.jpg", photo), b"at home" in photo)
#> 302 [] True
for path in sorted(folder.iterdir()):
    with Image.open(path) as image:
        print(image.format, image.size, dict(image.getexif()))
        #> JPEG (300, 400) {}
        #> JPEG (48, 64) {}

# no picture; one that ends too soon
print(*upload("page.png", b"<script>"))
#> 200 ['Not a picture, or a broken one.']
png = encoded("RGB", (400, 300), "PNG")
print(*upload("short.png", png[:-20]))
#> 200 ['Not a picture, or a broken one.']

# verify() does not look into a JPEG: decoding does
short = photo[:-200]
with Image.open(BytesIO(short)) as image:
    image.verify()
print(*upload("short.jpg", short))
#> 200 ['Not a picture, or a broken one.']

# a bomb: few bytes, many pixels
for side in 2500, 10_000:
    bomb = encoded("1", (side, side), "PNG")
    print(len(bomb) < 20_000, *upload("bomb.png", bomb))
    #> True 200 ['Not a picture, or a broken one.']
    #> True 200 ['Not a picture, or a broken one.']
print(len(list(folder.iterdir())))
#> 2
# --8<-- [end:focus]
