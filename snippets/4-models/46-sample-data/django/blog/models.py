from django.db import models


# --8<-- [start:focus]
class UserManager(models.Manager):
    def get_by_natural_key(self, name):
        return self.get(name=name)


class User(models.Model):
    name = models.CharField(max_length=16, unique=True)

    objects = UserManager()

    def natural_key(self):
        return (self.name,)


# --8<-- [end:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    rating = models.IntegerField(null=True)
    author = models.ForeignKey(User, on_delete=models.CASCADE)
