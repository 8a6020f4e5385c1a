from django.http import Http404, HttpResponse, JsonResponse
from django.utils.html import format_html
from django.views import View
from django.views.decorators.http import require_safe
from sqlalchemy import select, text

from blog.tables import Article, User, db_session


# --8<-- [start:focus]
class ArticleListView(View):
    def get(self, request):
        query = select(Article.title, User.name)
        query = query.join(Article.author)
        query = query.order_by(Article.id.desc())
        rows = db_session.execute(query).mappings()
        return JsonResponse({"articles": [dict(r) for r in rows]})

    def post(self, request):
        title = request.POST.get("title", "").strip()
        if not 0 < len(title) <= 100:
            return HttpResponse("a title, please", status=400)
        author = db_session.scalars(select(User)).first()
        article = Article(title=title, author=author)
        db_session.add(article)
        db_session.commit()
        return JsonResponse({"id": article.id}, status=201)


@require_safe
def show(request, pk):
    if pk > 2147483647:
        raise Http404
    article = db_session.get(Article, pk)
    if article is None:
        raise Http404
    name = article.author.name
    return HttpResponse(
        format_html("{} by {}", article.title, name)
    )


@require_safe
def count(request):
    query = text("SELECT count(*) FROM article")
    return HttpResponse(db_session.scalar(query))


# --8<-- [end:focus]
