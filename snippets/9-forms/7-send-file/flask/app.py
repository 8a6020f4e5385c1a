# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from urllib.parse import unquote

from blog import create_app
from blog.models import Article, Attachment, db

app = create_app()
with app.app_context():
    db.create_all()
    folder = app.config["UPLOAD_FOLDER"]
    (folder / "8a1f.pdf").write_bytes(b"%PDF-1.7 Hello")
    attachment = Attachment(
        name="年报 2026.pdf", stored="8a1f.pdf"
    )
    articles = [Article(title="你好"), Article(title="Q & A")]
    db.session.add_all([attachment, *articles])
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()

# a file on disk, under the name that a visitor gave it
response = client.get("/attachments/1/")
print(response.content_type, response.content_length)
#> application/pdf 14
disposition = response.headers["Content-Disposition"]
print(*disposition.split("; "), sep="\n")
"""
attachment
filename=" 2026.pdf"
filename*=UTF-8''%E5%B9%B4%E6%8A%A5%202026.pdf
"""
print(unquote("%E5%B9%B4%E6%8A%A5%202026.pdf"))
#> 年报 2026.pdf

# a visitor who has it gets no second copy
headers = {"If-Modified-Since": response.headers["Last-Modified"]}
response = client.get("/attachments/1/", headers=headers)
print(response.status_code, response.data)
#> 304 b''

# five bytes of it, to go on with a download, or in a film
headers = {"Range": "bytes=9-13"}
response = client.get("/attachments/1/", headers=headers)
print(response.status_code, response.data)
#> 206 b'Hello'

# made in memory: no file at all
response = client.get("/articles.csv")
print(response.headers["Content-Disposition"])
#> attachment; filename=articles.csv
print(response.data.decode("utf-8-sig").splitlines())
#> ['id,title', '1,你好', '2,Q & A']
# --8<-- [end:focus]
