from django.db.models.signals import post_save
from django.dispatch import receiver

from blog.models import Article
from blog.signals import article_published

done = []


# --8<-- [start:focus]
@receiver(article_published)
def tell_readers(sender, article, **more):
    done.append(f"told readers of {article.title}")


@receiver(article_published)
def tell_search(sender, article, **more):
    done.append(f"told search of {article.title}")


@receiver(post_save, sender=Article)
def log_new(sender, instance, created, **more):
    if created:
        done.append(f"new: {instance.title}")


# --8<-- [end:focus]
