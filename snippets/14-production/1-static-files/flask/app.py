# /// script
# requires-python = ">=3.11"
# dependencies = ["click>=8.1", "flask>=3.1", "whitenoise>=6.9"]
# ///
import re
import shutil
from pathlib import Path

from blog import create_app
from blog.assets import COLLECTED

# this program begins anew; a release keeps the old files
shutil.rmtree(COLLECTED, ignore_errors=True)

# --8<-- [start:focus]
# flask --app blog collectstatic
create_app().test_cli_runner().invoke(args=["collectstatic"])
for path in sorted(Path("staticfiles").rglob("*.css")):
    print(path.as_posix())
    #> staticfiles/blog/style.91dff048d23f.css
    #> staticfiles/blog/style.css

app = create_app()
client = app.test_client()
page = client.get("/").text
url = re.search('href="(.*)"', page)[1]
print(url)
#> /static/blog/style.91dff048d23f.css

response = client.get(url, headers={"Accept-Encoding": "gzip"})
print(response.status_code, response.content_type)
#> 200 text/css; charset="utf-8"
print(response.headers["Cache-Control"])
#> max-age=315360000, public, immutable
print(response.headers["Content-Encoding"])
#> gzip
print(response.headers["Vary"])
#> Accept-Encoding

# who asks again has it already
etag = response.headers["ETag"]
response = client.get(url, headers={"If-None-Match": etag})
print(response.status_code)
#> 304

# the name that does not change
response = client.get("/static/blog/style.css")
print(response.headers["Cache-Control"])
#> max-age=60, public
print("Content-Encoding" in response.headers)
#> False
response.close()
print(client.get("/static/blog/nothing.css").status_code)
#> 404
# --8<-- [end:focus]
