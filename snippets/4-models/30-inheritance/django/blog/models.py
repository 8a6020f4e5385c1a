from django.db import models


# --8<-- [start:focus]
class Post(models.Model):
    title = models.CharField(max_length=100)

    def summary(self):
        for kind in "essay", "link":
            if hasattr(self, kind):
                return getattr(self, kind).summary()
        raise NotImplementedError


class Essay(Post):
    body = models.TextField()

    def summary(self):
        return f"{self.title}: {len(self.body.split())} words"


class Link(Post):
    url = models.URLField()

    def summary(self):
        return f"{self.title}: {self.url}"


# --8<-- [end:focus]
