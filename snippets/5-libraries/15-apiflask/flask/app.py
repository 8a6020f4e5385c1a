# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask>=3"]
# ///
from apiflask import APIFlask, Schema, abort
from apiflask.fields import Integer, String
from apiflask.validators import Length

app = APIFlask(__name__)
app.config["VALIDATION_ERROR_STATUS_CODE"] = 400
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
class ArticleIn(Schema):
    title = String(required=True, validate=Length(min=1, max=20))


class ArticleOut(Schema):
    id = Integer()
    title = String()


@app.post("/articles/")
@app.input(ArticleIn)
@app.output(ArticleOut, status_code=201)
def create_article(json_data):
    new = {"id": len(articles) + 1, **json_data}
    articles[new["id"]] = new
    return new


@app.get("/articles/<int:id>/")
@app.output(ArticleOut)
def article_detail(id):
    if id not in articles:
        abort(404, extra_data={"detail": "no such article"})
    return articles[id]


client = app.test_client()
response = client.post("/articles/", json={"title": "Flask"})
print(response.status_code, response.json["id"])
#> 201 2
for title in ["x" * 21, "", None]:
    response = client.post("/articles/", json={"title": title})
    print(response.status_code, *response.json["detail"]["json"])
    #> 400 title
    #> 400 title
    #> 400 title
print(client.get("/articles/9/").json["detail"])
#> no such article
# --8<-- [end:focus]
