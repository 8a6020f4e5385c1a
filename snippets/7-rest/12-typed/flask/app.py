# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "apiflask>=3.1",
#     "flask>=3.1",
#     "pydantic>=2.12",
# ]
# ///
from apiflask import APIFlask, abort
from pydantic import BaseModel, Field

app = APIFlask(__name__, title="Blog", version="1.0")
posts = {}


# --8<-- [start:focus]
class NewPost(BaseModel):
    title: str = Field(max_length=20)
    stars: int = Field(3, ge=1, le=5)


class Post(NewPost):
    id: int


@app.get("/posts")
@app.output(list[Post])
def post_list():
    return list(posts.values())


@app.post("/posts")
@app.input(NewPost)
@app.output(Post, status_code=201)
def create_post(json_data: NewPost):
    post_id = len(posts) + 1
    posts[post_id] = Post(id=post_id, **json_data.model_dump())
    return posts[post_id]


@app.get("/posts/<int:post_id>")
@app.output(Post)
def post_detail(post_id: int):
    return posts.get(post_id) or abort(404)


# --8<-- [end:focus]
@app.error_processor
def as_json(error):
    body = {"detail": error.message}
    if error.status_code == 422:
        body["fields"] = sorted(error.detail["json"])
    return body, error.status_code, error.headers


client = app.test_client()
response = client.post("/posts", json={"title": "Hello"})
for name, value in sorted(response.json.items()):
    print(name, value)
    #> id 1
    #> stars 3
    #> title Hello
response = client.post("/posts", json={"stars": 9})
print(response.status_code, *response.json["fields"])
#> 422 stars title
response = client.get("/posts/7")
print(response.status_code, response.json["detail"])
#> 404 Not Found

document = client.get("/openapi.json").json
for url, operations in document["paths"].items():
    for method, operation in sorted(operations.items()):
        print(url, method, *operation["responses"])
        #> /posts get 200
        #> /posts post 201 422
        #> /posts/{post_id} get 200 404
schemas = document["components"]["schemas"]
for name, rules in sorted(
    schemas["NewPost"]["properties"].items()
):
    print(name, rules["type"], rules.get("default"))
    #> stars integer 3
    #> title string None
