from sqlalchemy import event

from blog.models import Article
from blog.signals import article_published

done = []


# --8<-- [start:focus]
@article_published.connect
def tell_readers(sender, article, **more):
    done.append(f"told readers of {article.title}")


@article_published.connect
def tell_search(sender, article, **more):
    done.append(f"told search of {article.title}")


@event.listens_for(Article, "after_insert")
def log_new(mapper, connection, target):
    done.append(f"new: {target.title}")


# --8<-- [end:focus]
