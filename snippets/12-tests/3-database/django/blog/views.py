from django.db import IntegrityError
from django.db.transaction import atomic, on_commit
from django.http import HttpResponseBadRequest, JsonResponse
from django.views.decorators.http import require_http_methods

from blog.mail import announce
from blog.models import Article


@require_http_methods(["GET", "HEAD", "POST"])
def articles(request):
    if request.method == "POST":
        return create(request)
    titles = Article.objects.values_list("title", flat=True)
    return JsonResponse(list(titles), safe=False)


# --8<-- [start:focus]
def create(request):
    title = request.POST.get("title", "")
    if not 0 < len(title) <= 100:
        return HttpResponseBadRequest()
    try:
        with atomic():
            article = Article.objects.create(title=title)
            on_commit(lambda: announce(article.title))
    except IntegrityError:
        error = {"error": "This title is taken."}
        return JsonResponse(error, status=409)
    return JsonResponse({"title": article.title}, status=201)


# --8<-- [end:focus]
