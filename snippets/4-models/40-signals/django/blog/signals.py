from django.db.models.signals import pre_save
from django.dispatch import receiver

from .models import Article, Change


# --8<-- [start:focus]
@receiver(pre_save, sender=Article)
def note_changes(sender, instance, raw, **kwargs):
    if raw:  # loaded from a fixture
        return
    if instance._state.adding:
        Change.objects.create(text=f"new: {instance.title}")
        return
    old = Article.objects.get(pk=instance.pk)
    if old.title != instance.title:
        text = f"{old.title}: now {instance.title}"
        Change.objects.create(text=text)


# --8<-- [end:focus]
