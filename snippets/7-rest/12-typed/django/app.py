# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "django-ninja>=1.4",
#     "pydantic>=2.12",
# ]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])

from ninja import NinjaAPI, Schema
from ninja.errors import HttpError, ValidationError
from pydantic import Field

api = NinjaAPI(title="Blog", version="1.0")
posts = {}


# --8<-- [start:focus]
class NewPost(Schema):
    title: str = Field(max_length=20)
    stars: int = Field(3, ge=1, le=5)


class Post(NewPost):
    id: int


@api.get("/posts", response=list[Post])
def post_list(request):
    return list(posts.values())


@api.post("/posts", response={201: Post})
def create_post(request, data: NewPost):
    post_id = len(posts) + 1
    posts[post_id] = Post(id=post_id, **data.model_dump())
    return posts[post_id]


@api.get("/posts/{int:post_id}", response=Post)
def post_detail(request, post_id: int):
    if post_id not in posts:
        raise HttpError(404, "Not Found")
    return posts[post_id]


# --8<-- [end:focus]
@api.exception_handler(ValidationError)
def as_json(request, error):
    fields = sorted(
        problem["loc"][-1] for problem in error.errors
    )
    body = {"detail": "Validation error", "fields": fields}
    return api.create_response(request, body, status=422)


urlpatterns = [path("", api.urls)]
app = get_wsgi_application()

client = Client()
response = client.post(
    "/posts", {"title": "Hello"}, "application/json"
)
for name, value in sorted(response.json().items()):
    print(name, value)
    #> id 1
    #> stars 3
    #> title Hello
response = client.post("/posts", {"stars": 9}, "application/json")
print(response.status_code, *response.json()["fields"])
#> 422 stars title
response = client.get("/posts/7")
print(response.status_code, response.json()["detail"])
#> 404 Not Found

document = client.get("/openapi.json").json()
for url, operations in document["paths"].items():
    for method, operation in sorted(operations.items()):
        print(url, method, *operation["responses"])
        #> /posts get 200
        #> /posts post 201
        #> /posts/{post_id} get 200
schemas = document["components"]["schemas"]
for name, rules in sorted(
    schemas["NewPost"]["properties"].items()
):
    print(name, rules["type"], rules.get("default"))
    #> stars integer 3
    #> title string None
