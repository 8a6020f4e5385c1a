import asyncio
import time

from flask import Flask

from meter import meter

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]


# --8<-- [start:focus]
async def wait():  # for a database, for another server
    with meter.waiting():
        await asyncio.sleep(0.05)


def block():  # the same with a library that is not async
    with meter.waiting():
        time.sleep(0.05)


@app.get("/awaits/")
async def awaits():
    for _ in range(10):
        await wait()
    return "done"


@app.get("/gather/")
async def gather():
    await asyncio.gather(*(wait() for _ in range(10)))
    return "done"


@app.get("/threads/")
async def threads():
    calls = (asyncio.to_thread(block) for _ in range(10))
    await asyncio.gather(*calls)
    return "done"


@app.get("/sync/")
def sync():
    block()
    return "done"


@app.get("/async/")
async def one():
    await wait()
    return "done"


@app.get("/blocks/")
async def blocks():
    block()
    return "done"


# --8<-- [end:focus]
