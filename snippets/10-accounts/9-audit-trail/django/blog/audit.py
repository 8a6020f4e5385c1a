from contextvars import ContextVar

from django.db.models.signals import (
    post_delete,
    post_save,
    pre_save,
)
from django.dispatch import receiver

from blog.models import Article, Change

# None: a command, a task, a shell
current_user = ContextVar("current_user", default=None)


def middleware(get_response):
    def with_user(request):
        user = request.user
        token = current_user.set(
            user if user.is_authenticated else None
        )
        try:
            return get_response(request)
        finally:
            current_user.reset(token)

    return with_user


# --8<-- [start:focus]
@receiver(pre_save, sender=Article)
def remember(instance, update_fields, **kwargs):
    old = Article.objects.filter(pk=instance.pk).first()
    fields = {}  # {"title": [before, after]}
    for field in Article._meta.concrete_fields:
        names = {field.name, field.attname}
        if update_fields and names.isdisjoint(update_fields):
            continue  # not saved this time
        before = getattr(old, field.attname, None)
        after = getattr(instance, field.attname)
        if before != after and not field.primary_key:
            fields[field.attname] = [before, after]
    instance.changed = fields


@receiver(post_save, sender=Article)
def saved(instance, created, **kwargs):
    if fields := instance.changed:
        write("add" if created else "change", instance, fields)


@receiver(post_delete, sender=Article)
def deleted(instance, **kwargs):
    write("delete", instance, {})


def write(action, article, fields):
    Change.objects.create(
        user=current_user.get(),
        action=action,
        article_id=article.pk,
        fields=fields,
    )


# --8<-- [end:focus]
