from django.shortcuts import get_object_or_404
from ninja import Router

from blog import schemas
from blog.models import Article

router = Router()


# --8<-- [start:focus]
@router.get("/articles/", response=list[schemas.Article])
def article_list(request):
    return Article.objects.order_by("pk")


@router.post("/articles/", response={201: schemas.Article})
def create_article(request, data: schemas.NewArticle):
    return Article.objects.create(**data.model_dump())


@router.get("/articles/{int:pk}/", response=schemas.Article)
def article_detail(request, pk: int):
    return get_object_or_404(Article, pk=pk)


# --8<-- [end:focus]
