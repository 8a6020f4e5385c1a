from ninja import Schema
from pydantic import Field


# --8<-- [start:focus]
class NewArticle(Schema):
    title: str = Field(min_length=1, max_length=100)
    rating: int = Field(3, ge=1, le=5)


class Article(NewArticle):
    id: int


# --8<-- [end:focus]
