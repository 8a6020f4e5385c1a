# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "blinker>=1.9",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from blog import create_app
from blog.models import Article, db
from blog.receivers import done
from blog.signals import article_published

app = create_app()
app.logger.disabled = True  # it would show a traceback

# --8<-- [start:focus]
client = app.test_client()

# a row is inserted; many at once are not noticed
with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello"))
    db.session.flush()
    db.session.execute(db.insert(Article), [{"title": "Tools"}])
    db.session.commit()
print(done)
#> ['new: Hello']

# a signal of our own
done.clear()
print(client.post("/articles/1/publish/").status_code)
#> 204
print(sorted(done))
#> ['told readers of Hello', 'told search of Hello']
with app.app_context():
    live = db.select(Article.title).filter_by(published=True)
    print(db.session.scalars(live).all())
    #> ['Hello']


# one receiver fails, for a while
def broken(sender, article, **more):
    raise RuntimeError("no network")


done.clear()
with article_published.connected_to(broken):
    print(client.post("/articles/1/publish/").status_code)
    #> 204
print(sorted(done))
#> ['told readers of Hello', 'told search of Hello']

# nobody keeps this one: it is never called
article_published.connect(lambda *_, **__: done.append("lambda"))
done.clear()
client.post("/articles/1/publish/")
print("lambda" in done)
#> False
# --8<-- [end:focus]
