# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import asyncio
import logging
import os
import re

from django.core.wsgi import get_wsgi_application
from django.test import AsyncClient, Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

logging.disable()  # the error at the end is expected
paragraph = re.compile("<p>(.*)</p>")
other_host = {"Host": "evil.example"}
JSON = "application/json"


# --8<-- [start:focus]
def sync_answers():
    client = Client(raise_request_exception=False)
    routes = {"title": "Routes"}
    answer = client.post("/articles/", routes, JSON)
    yield answer.status_code, answer.json()
    yield paragraph.search(client.get("/").text)[1]
    for title in 7, "", "x" * 101:
        answer = client.post("/articles/", {"title": title}, JSON)
        yield answer.status_code
    for path in "/articles/", "/preview/":
        yield client.get(path).status_code
    answer = client.post("/preview/", {"text": "a < b"})
    yield paragraph.search(answer.text)[1]

    answer = client.get("/nowhere/")
    yield answer.status_code, answer.json(), answer["X-Blog"]
    yield client.get("/", headers=other_host).status_code


async def async_answers():
    client = AsyncClient(raise_request_exception=False)
    routes = {"title": "Routes"}
    answer = await client.post("/async/articles/", routes, JSON)
    yield answer.status_code, answer.json()
    answer = await client.get("/async/")
    yield paragraph.search(answer.text)[1]
    for title in 7, "", "x" * 101:
        answer = await client.post(
            "/async/articles/", {"title": title}, JSON
        )
        yield answer.status_code
    for path in "/async/articles/", "/async/preview/":
        answer = await client.get(path)
        yield answer.status_code
    answer = await client.post(
        "/async/preview/", {"text": "a < b"}
    )
    yield paragraph.search(answer.text)[1]

    answer = await client.get("/async/nowhere/")
    yield answer.status_code, answer.json(), answer["X-Blog"]
    answer = await client.get("/async/", headers=other_host)
    yield answer.status_code

    # without await, the view has returned a coroutine
    answer = await client.get("/async/forgotten/")
    yield answer.status_code


for answer in sync_answers():
    print("sync:", answer)
    #> sync: (201, {'title': 'Routes'})
    #> sync: Hello, Routes
    #> sync: 400
    #> sync: 400
    #> sync: 400
    #> sync: 405
    #> sync: 405
    #> sync: a &lt; b
    #> sync: (404, {'error': 'not here'}, 'yes')
    #> sync: 400


async def main():
    async for answer in async_answers():
        print("async:", answer)
        #> async: (201, {'title': 'Routes'})
        #> async: Hello, Routes
        #> async: 400
        #> async: 400
        #> async: 400
        #> async: 405
        #> async: 405
        #> async: a &lt; b
        #> async: (404, {'error': 'not here'}, 'yes')
        #> async: 400
        #> async: 500


asyncio.run(main())
# --8<-- [end:focus]
