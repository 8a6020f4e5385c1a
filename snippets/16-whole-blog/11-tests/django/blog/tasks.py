from celery import shared_task
from django.conf import settings
from django.core.mail import send_mail

from blog.models import Comment


# --8<-- [start:focus]
@shared_task(
    autoretry_for=(OSError,), retry_backoff=True, max_retries=5
)
def tell_author(comment_id):
    comment = Comment.objects.filter(pk=comment_id).first()
    if comment is None:  # deleted in the meantime
        return
    article = comment.article
    if not article.author.email:
        return
    path = article.get_absolute_url()
    text = f"{comment.name}: {comment.text}"
    send_mail(
        f"A comment on {article.title}",
        f"{text}\n\n{settings.SITE}{path}",
        None,  # DEFAULT_FROM_EMAIL
        [article.author.email],
    )


# --8<-- [end:focus]
