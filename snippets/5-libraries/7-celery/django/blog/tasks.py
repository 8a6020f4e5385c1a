from celery import shared_task
from django.conf import settings


# --8<-- [start:focus]
@shared_task(
    bind=True,
    autoretry_for=(ConnectionError,),
    max_retries=3,
    default_retry_delay=0.1,
)
def summarize(self, title):
    attempt = self.request.retries + 1
    if attempt < 3:
        raise ConnectionError("the service did not answer")
    blog = settings.BLOG_NAME
    return f"{title} in the {blog}, attempt {attempt}"


# --8<-- [end:focus]
