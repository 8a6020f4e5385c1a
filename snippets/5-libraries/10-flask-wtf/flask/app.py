# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "email-validator>=2",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "wtforms>=3.2",
# ]
# ///
import re

from blog import create_app
from blog.models import db

app = create_app()
with app.app_context():
    db.create_all()

hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')
errors = re.compile('<p class="error">(.*)</p>')

# --8<-- [start:focus]
client = app.test_client()
data = {"email": "ada@example.org", "text": " Q & A "}
# not from our page
print(client.post("/comments/", data=data).status_code)
#> 400

page = client.get("/comments/").text
data["csrf_token"] = hidden.search(page)[1]
response = client.post("/comments/", data=data)
print(response.status_code, response.location)
#> 302 /comments/
page = client.get("/comments/").text
print(re.findall("<li>(.*)</li>", page))
#> ['ada@example.org: Q &amp; A']

# each field has its errors
data |= {"email": "ada", "text": "x" * 21}
response = client.post("/comments/", data=data)
print(response.status_code)
#> 200
for error in errors.findall(response.text):
    print(error)
    #> Enter a valid email address.
    #> At most 20 characters.

# an empty form has errors, too
token = {"csrf_token": data["csrf_token"]}
response = client.post("/comments/", data=token)
print(errors.findall(response.text))
#> ['This field is required.', 'This field is required.']
# --8<-- [end:focus]
