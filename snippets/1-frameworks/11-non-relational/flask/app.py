# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-caching>=2.3",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import re

from blog import app
from models import Article, cache, db, publish

client = app.test_client()


def index():
    return re.findall("<p>(.*)</p>", client.get("/").text)


def feed(query=""):
    return client.get("/feed/" + query).text.splitlines()


with app.app_context():
    db.create_all()
    cache.clear()
    # --8<-- [start:focus]
    publish("Hello")
    print(index())
    #> ['Articles: 1', 'Newest: Hello']
    print(feed())
    #> ['Hello']

    # nobody told the cache about this one
    db.session.add(Article(title="Draft"))
    db.session.commit()
    print(index())
    #> ['Articles: 1', 'Newest: Hello']
    print(feed())
    #> ['Hello']

    # forgets a value and a fragment; the page has to wait
    publish("Tools")
    print(index())
    #> ['Articles: 3', 'Newest: Tools']
    print(feed())
    #> ['Hello']

    # another query is another page
    print(feed("?page=2"))
    #> ['Hello', 'Draft', 'Tools']

    # all of it
    cache.clear()
    print(feed())
    #> ['Hello', 'Draft', 'Tools']
    # --8<-- [end:focus]
