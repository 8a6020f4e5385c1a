# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from sqlalchemy import event

from blog import create_app
from blog.models import Article, db

app = create_app()
queries = []
with app.app_context():
    db.create_all()
    titles = ["你好", *(f"Article {n}" for n in range(2, 1001))]
    db.session.add_all(Article(title=title) for title in titles)
    db.session.commit()

    @event.listens_for(db.engine, "before_cursor_execute")
    def note(connection, cursor, statement, *rest):
        queries.append(statement)


# --8<-- [start:focus]
client = app.test_client()
response = client.get("/articles.csv")
print(response.content_type, response.is_streamed)
#> text/csv; charset=utf-8 True
print("Content-Length" in response.headers)
#> False

# the view has returned; each piece is made when it is read
chunks = response.iter_encoded()
print(next(chunks), next(chunks), len(queries))
#> b'\xef\xbb\xbf' b'id,title\r\n' 0
print(next(chunks).decode().strip(), len(queries))
#> 1,你好 1
rest = list(chunks)
print(len(rest), rest[-1], len(queries))
#> 999 b'1000,Article 1000\r\n' 1
# --8<-- [end:focus]
response.close()
