from django.core.exceptions import PermissionDenied
from guardian.shortcuts import get_objects_for_user

from blog.models import Article

CHANGE = "blog.change_article"


# --8<-- [start:focus]
def may_edit(user, article):
    # one of them is enough
    return user.has_perm(CHANGE) or user.has_perm(CHANGE, article)


def rename(user, article, title):
    if not may_edit(user, article):
        raise PermissionDenied
    article.title = title
    article.save(update_fields=["title"])


def editable(user):
    if user.is_anonymous:
        return Article.objects.none()
    return get_objects_for_user(user, CHANGE).order_by("id")


# --8<-- [end:focus]
