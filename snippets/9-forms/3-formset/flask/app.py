# /// script
# requires-python = ">=3.11"
# dependencies = [
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

client = app.test_client()


# --8<-- [start:focus]
def shown(page):
    errors = re.findall('class="error">(.*)<', page)
    return errors or re.findall("<li>(.*)</li>", page)


page = client.get("/tags/").text
token = re.search('name="csrf_token".*value="(.*?)"', page)[1]
hidden = {"csrf_token": token}


def rows(*values):
    data = dict(hidden)
    for number, (name, text) in enumerate(values):
        data[f"tags-{number}-name"] = name
        data[f"tags-{number}-text"] = text
    return data


# three rows to begin with
print(page.count("<fieldset>"))
#> 3

# one is complete, one empty, one half filled
data = rows(("web", "Pages"), ("", ""), ("orm", ""))
response = client.post("/tags/", data=data)
print(response.status_code, shown(response.text))
#> 200 ['This field is required.']

# the empty one is not stored
data = rows((" web ", "Pages"), ("", ""), ("orm", " Tables "))
response = client.post("/tags/", data=data)
print(response.status_code, shown(client.get("/tags/").text))
#> 302 ['web: Pages', 'orm: Tables']

# a rule for all rows together
data = rows(("api", "JSON"), ("api", "XML"))
response = client.post("/tags/", data=data)
print(response.status_code, shown(response.text))
#> 200 ['Each name only once.']

# more rows than the page offers
data = rows(*[(f"tag {n}", "Text") for n in range(6)])
response = client.post("/tags/", data=data)
print(response.status_code, shown(response.text))
#> 200 ['Please submit at most 5 forms.']
print(client.get("/tags/").text.count("<li>"))
#> 2
# --8<-- [end:focus]
