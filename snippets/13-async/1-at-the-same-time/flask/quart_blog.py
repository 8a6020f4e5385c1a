from quart import Quart

from blog import block, wait

app = Quart(__name__)


# --8<-- [start:focus]
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
