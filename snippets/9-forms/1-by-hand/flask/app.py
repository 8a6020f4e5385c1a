# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import re
from html import unescape

from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()

client = app.test_client()
page = client.get("/articles/").text
token = re.search(r'csrf_token"\s*value="(.*?)"', page)[1]


# --8<-- [start:focus]
def send(data):
    data = data | {"csrf_token": token}
    response = client.post("/articles/", data=data)
    return response.status_code, response.text


def shown(pattern, page):
    return [
        unescape(found) for found in re.findall(pattern, page)
    ]


# what is wrong stands beside the field, what was typed in it
data = {"title": '"><script>', "rating": "6"}
status, page = send(data | {"draft": "on", "tags": ["orm"]})
print(status, shown('class="error">(.*)<', page))
#> 200 ['A number from 1 to 5.']
print(shown('name="title" value="(.*?)"', page))
#> ['"><script>']
print('"><script>' in page)  # it is escaped
#> False
print(shown('name="rating" value="(.*?)"', page))
#> ['6']
print(
    shown("checked", page), shown(r"selected>\s*(.*?)\s*<", page)
)
#> ['checked'] ['orm']

# nothing at all was sent; a choice that nobody offered
status, page = send({})
print(status, shown('class="error">(.*)<', page))
#> 200 ['Give it a title.', 'A number from 1 to 5.']
data = {"title": " Hello ", "rating": "5"}
status, page = send(data | {"tags": ["web", "root"]})
print(status, shown('class="error">(.*)<', page))
#> 200 ['Choose from the list.']

# right: stored, and the browser sent elsewhere
status, page = send(data | {"tags": ["web", "forms"]})
print(status)
#> 302
with app.app_context():
    sent = db.select(Article).filter_by(title="Hello")
    article = db.session.scalars(sent).one()
    print([article.title, article.draft, article.tags])
    #> ['Hello', False, 'web forms']
# --8<-- [end:focus]
