# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite>=0.21", "sqlalchemy[asyncio]>=2.0"]
# ///
import asyncio

from sqlalchemy import func, select
from sqlalchemy.exc import MissingGreenlet, StatementError
from sqlalchemy.orm import joinedload

from models import Article, Base, Session, User, engine

# --8<-- [start:focus]
titles = "Hello", "Routes", "Forms"
articles = select(Article).order_by(Article.id)
count = select(func.count()).select_from(Article)


async def main():
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)

    async with Session() as session:
        ada = User(name="ada")
        session.add(ada)
        for title in titles:
            session.add(Article(title=title, author=ada))
        await session.commit()

    async with Session() as session:
        article = await session.get(Article, 1)
        print(article.title, await session.scalar(count))
        #> Hello 3
        article.title = "Hello again"
        await session.commit()

    # row by row
    async with Session() as session:
        rows = await session.stream_scalars(articles)
        async for article in rows:
            print(article.title)
            #> Hello again
            #> Routes
            #> Forms

    # a relation that is not loaded is a query without await
    async with Session() as session:
        article = await session.get(Article, 1)
        try:
            print(article.author.name)
        # aiosqlite's comes wrapped in StatementError
        except (MissingGreenlet, StatementError):
            print("refused")
            #> refused
        author = await article.awaitable_attrs.author
        print(author.name)
        #> ada

    # better: loaded with the article
    async with Session() as session:
        with_author = articles.options(joinedload(Article.author))
        for article in await session.scalars(with_author):
            print(article.title, article.author.name)
            #> Hello again ada
            #> Routes ada
            #> Forms ada

    # all or nothing
    try:
        async with Session.begin() as session:
            article = await session.get(Article, 1)
            await session.delete(article)
            raise ValueError("on second thoughts")
    except ValueError as error:
        print(error)
        #> on second thoughts
    async with Session() as session:
        print(await session.scalar(count))
        #> 3
    await engine.dispose()


asyncio.run(main())
# --8<-- [end:focus]
