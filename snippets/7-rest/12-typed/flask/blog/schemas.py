from pydantic import BaseModel, ConfigDict, Field


# --8<-- [start:focus]
class NewArticle(BaseModel):
    title: str = Field(min_length=1, max_length=100)
    rating: int = Field(3, ge=1, le=5)


class Article(NewArticle):
    model_config = ConfigDict(from_attributes=True)

    id: int


# --8<-- [end:focus]
