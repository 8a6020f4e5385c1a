# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-wtf>=1.2"]
# ///
import logging

from flask import template_rendered

from blog import create_app

app = create_app()
logging.disable()  # the 500 below is meant

TESTING = {"TESTING": True, "WTF_CSRF_ENABLED": False}


def testing(**config):  # as a fixture would make it
    return create_app(**TESTING | config)


# --8<-- [start:focus]
tested = testing()
client = tested.test_client()
form = {"title": "Hello, world"}

# a form is answered by a redirect: look at it, or follow it
response = client.post("/articles/", data=form)
print(response.status_code, response.location)
#> 302 /articles/hello-world/
response = client.post(
    "/articles/", data=form, follow_redirects=True
)
print(response.status_code, response.request.path)
#> 200 /articles/hello-world/
print(response.text.splitlines()[-1])
#> <h1>hello-world</h1>
print([before.status_code for before in response.history])
#> [302]

# JSON in both directions
response = client.post(
    "/api/articles/", json={"title": "Hello, world"}
)
print(response.status_code, response.json)
#> 201 {'slug': 'hello-world'}

# what is wrong is refused
print(client.post("/articles/").status_code)
#> 400
print(client.post("/api/articles/", json={}).status_code)
#> 400
print(client.get("/api/articles/").status_code)
#> 405

# a query, a header, a cookie
client.set_cookie("theme", "dark")
response = client.get(
    "/api/echo/",
    query_string={"page": 2},
    headers={"Accept-Language": "de"},
)
print(response.json)
#> {'language': 'de', 'page': '2', 'theme': 'dark'}

# the template, and what it was given
rendered = []


def note(sender, template, context, **more):
    rendered.append((template.name, context["slug"]))


with template_rendered.connected_to(note, tested):
    client.get("/articles/hello-world/")
print(*rendered[0])
#> blog/article.html hello-world

# an error in a view is raised here, in the test
try:
    client.get("/broken/")
except ZeroDivisionError as error:
    print("raised:", error)
    #> raised: division by zero
live = testing(TESTING=False)  # as a visitor sees it
print(live.test_client().get("/broken/").status_code)
#> 500

# no token was needed above; with the check on, a form needs one
strict = testing(WTF_CSRF_ENABLED=True).test_client()
print(strict.post("/api/articles/", json=form).status_code)
#> 201
print(strict.post("/articles/", data=form).status_code)
#> 400
# --8<-- [end:focus]
