import secrets
from http import HTTPStatus
from typing import Annotated

from django.contrib.auth import authenticate
from django.db import IntegrityError, transaction
from django.http import Http404
from django.shortcuts import get_object_or_404
from ninja import NinjaAPI, Schema, Status
from ninja.errors import (
    AuthenticationError,
    HttpError,
    ValidationError,
)
from ninja.security import HttpBearer
from pydantic import StringConstraints

from blog.errors import api_error
from blog.models import Article, Token, digest
from blog.views import all_articles


class BlogAPI(NinjaAPI):
    def get_content_type(self):  # JSON has no charset
        return self.renderer.media_type


api = BlogAPI(title="Blog", version="1.0", docs_url=None)

Name = StringConstraints(min_length=1, max_length=100)
Slug = StringConstraints(
    min_length=1, max_length=100, pattern=r"^[-a-zA-Z0-9_]+$"
)
Text = StringConstraints(min_length=1)


# --8<-- [start:focus]
class LoginIn(Schema):
    username: str
    password: str


class TokenOut(Schema):
    token: str


class ArticleIn(Schema):
    title: Annotated[str, Name]
    slug: Annotated[str, Slug]
    text: Annotated[str, Text]


class ArticleOut(Schema):
    title: str
    slug: str
    text: str
    author: str
    tags: list[str]

    @staticmethod
    def resolve_author(article):
        return article.author.username

    @staticmethod
    def resolve_tags(article):
        return [tag.name for tag in article.tags.all()]


class BearerAuth(HttpBearer):
    def authenticate(self, request, token):
        tokens = Token.objects.filter(
            digest=digest(token), user__is_active=True
        )
        found = tokens.select_related("user").first()
        return found and found.user


@api.post("/tokens/", response={201: TokenOut})
def create_token(request, sent: LoginIn):
    user = authenticate(request, **sent.dict())
    if user is None:
        raise HttpError(401, "Unauthorized")
    token = secrets.token_urlsafe()
    Token.objects.create(digest=digest(token), user=user)
    return Status(201, {"token": token})


@api.get("/articles/", response=list[ArticleOut])
def list_articles(request):
    return all_articles()


@api.post(
    "/articles/", response={201: ArticleOut}, auth=BearerAuth()
)
def create_article(request, sent: ArticleIn):
    article = Article(**sent.dict(), author=request.auth)
    try:
        with transaction.atomic():
            article.save()
    except IntegrityError:  # the slug is taken
        raise HttpError(409, "Conflict") from None
    return Status(201, article)


@api.get("/articles/{slug}/", response=ArticleOut)
def one_article(request, slug: str):
    return get_object_or_404(Article, slug=slug)


@api.exception_handler(AuthenticationError)
def unauthorized(request, error):
    response = api_error(401, "Unauthorized")
    response["WWW-Authenticate"] = 'Bearer realm="api"'
    return response


@api.exception_handler(HttpError)
def refused(request, error):
    status = error.status_code
    return api_error(status, HTTPStatus(status).phrase)


@api.exception_handler(Http404)
def not_found(request, error):
    return api_error(404, "Not Found")


@api.exception_handler(ValidationError)
def invalid(request, error):
    fields = {problem["loc"][-1] for problem in error.errors}
    return api_error(
        422, "Unprocessable Entity", fields=sorted(fields)
    )


# --8<-- [end:focus]
