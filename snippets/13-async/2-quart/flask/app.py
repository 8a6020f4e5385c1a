# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "quart>=0.20", "werkzeug>=3.1"]
# ///
import asyncio
import logging
import re

import quart_blog
from flask_blog import app

logging.disable()  # the error at the end is expected
paragraph = re.compile("<p>(.*)</p>")
other_host = {"Host": "evil.example"}


# --8<-- [start:focus]
def sync_answers():
    client = app.test_client()
    answer = client.post("/articles/", json={"title": "Routes"})
    yield answer.status_code, answer.json
    yield paragraph.search(client.get("/").text)[1]
    for title in 7, "", "x" * 101:
        answer = client.post("/articles/", json={"title": title})
        yield answer.status_code
    for path in "/articles/", "/preview/":
        yield client.get(path).status_code
    answer = client.post("/preview/", data={"text": "a < b"})
    yield paragraph.search(answer.text)[1]

    answer = client.get("/nowhere/")
    stamp = answer.headers["X-Blog"]
    yield answer.status_code, answer.json, stamp
    yield client.get("/", headers=other_host).status_code


async def async_answers():
    client = quart_blog.app.test_client()
    answer = await client.post(
        "/articles/", json={"title": "Routes"}
    )
    yield answer.status_code, await answer.get_json()
    answer = await client.get("/")
    text = await answer.get_data(as_text=True)
    yield paragraph.search(text)[1]
    for title in 7, "", "x" * 101:
        answer = await client.post(
            "/articles/", json={"title": title}
        )
        yield answer.status_code
    for path in "/articles/", "/preview/":
        answer = await client.get(path)
        yield answer.status_code
    answer = await client.post(
        "/preview/", form={"text": "a < b"}
    )
    text = await answer.get_data(as_text=True)
    yield paragraph.search(text)[1]

    answer = await client.get("/nowhere/")
    said = await answer.get_json()
    yield answer.status_code, said, answer.headers["X-Blog"]
    answer = await client.get("/", headers=other_host)
    yield answer.status_code

    # without await, the view has returned a coroutine
    answer = await client.get("/forgotten/")
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
