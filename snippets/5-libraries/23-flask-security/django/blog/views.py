from django.contrib.auth.decorators import (
    login_required,
    user_passes_test,
)
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import (
    require_POST,
    require_safe,
)

from blog.models import Article


# --8<-- [start:focus]
def is_editor(user):
    if user.groups.filter(name="editor").exists():
        return True
    raise PermissionDenied


@require_safe
@login_required
def account(request):
    return render(request, "blog/account.html")


@require_POST
@login_required
@user_passes_test(is_editor)
def publish(request, article_id):
    article = get_object_or_404(Article, pk=article_id)
    article.published = True
    article.save(update_fields=["published"])
    return redirect("account")


# --8<-- [end:focus]
