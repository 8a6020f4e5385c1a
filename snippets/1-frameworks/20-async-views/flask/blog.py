import asyncio

from flask import Flask
from sqlalchemy import func

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
db.init_app(app)


def blocking():
    return "done in a thread"


# --8<-- [start:focus]
@app.get("/together/")
async def together():
    both = asyncio.Barrier(2)

    async def fetch(name):
        await both.wait()  # goes on when two are waiting
        return name

    names = await asyncio.gather(fetch("news"), fetch("weather"))
    return " and ".join(names)


@app.get("/articles/")
async def articles():
    query = db.select(Article.title).order_by(Article.id)
    titles = db.session.scalars(query)  # blocks the loop
    return ", ".join(titles)


@app.get("/slow/")
async def slow():
    return await asyncio.to_thread(blocking)


@app.get("/careless/")
async def careless():
    query = db.select(func.count()).select_from(Article)
    return str(db.session.scalar(query))


# --8<-- [end:focus]
