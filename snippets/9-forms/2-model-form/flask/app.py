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
from blog.models import Article, Tag, User, db

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add_all([User(name="ada"), User(name="grace")])
    db.session.add_all([Tag(name="web"), Tag(name="orm")])
    db.session.commit()

client = app.test_client()
page = client.get("/articles/new/").text
token = re.search('name="csrf_token".*value="(.*?)"', page)[1]
errors = re.compile('<p class="error">(.*)</p>')


# --8<-- [start:focus]
def send(path, data):
    data = data | {"csrf_token": token}
    response = client.post(path, data=data)
    return response.location or errors.findall(response.text)


def stored():
    with app.app_context():
        article = db.session.get_one(Article, 1)
        tags = [tag.name for tag in article.tags]
        return (
            article.id,
            article.title,
            article.author.name,
            tags,
        )


# create a row
data = {"title": " Hello ", "author": "1", "tags": ["1", "2"]}
print(send("/articles/new/", data))
#> /articles/1/
print(stored())
#> (1, 'Hello', 'ada', ['web', 'orm'])

# edit it: the form shows what is stored
page = client.get("/articles/1/").text
print(re.findall('value="(Hello)"', page))
#> ['Hello']
print(re.findall("<option[^>]* selected[^>]*>(.*?)<", page))
#> ['web', 'orm']

# a field that the form does not have is not stored
data |= {"author": "2", "tags": ["2"], "id": "7"}
print(send("/articles/1/", data))
#> /articles/1/
print(stored())
#> (1, 'Hello', 'grace', ['orm'])

# no tag is selected: nothing is sent, and none is left
del data["tags"]
send("/articles/1/", data)
print(stored())
#> (1, 'Hello', 'grace', [])

# what the database would refuse is an error of a field
print(send("/articles/new/", data))
#> ['Article with this Title already exists.']
print(send("/articles/new/", {"title": "x" * 101, "author": 9}))
#> ['At most 100 characters.', 'Not a valid choice.']
# --8<-- [end:focus]
