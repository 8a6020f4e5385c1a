from django.db import models


# --8<-- [start:focus]
class User(models.Model):
    name = models.CharField(max_length=16)


class Profile(models.Model):
    bio = models.CharField(max_length=100)
    user = models.OneToOneField(User, on_delete=models.CASCADE)


# --8<-- [end:focus]
