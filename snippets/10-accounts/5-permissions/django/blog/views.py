from django.contrib.auth.decorators import (
    login_required,
    permission_required,
)
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.models import Article


# --8<-- [start:focus]
@require_safe
def index(request):
    articles = Article.objects.order_by("id")
    return render(
        request, "blog/index.html", {"articles": articles}
    )


@require_POST
@login_required
@permission_required("blog.publish_article", raise_exception=True)
def publish(request, pk):
    article = get_object_or_404(Article, pk=pk)
    article.published = True
    article.save(update_fields=["published"])
    return redirect("index")


# --8<-- [end:focus]
