# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.db import IntegrityError, connection, models

settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    }
)
django.setup()


# --8<-- [start:focus]
class User(models.Model):
    name = models.CharField(max_length=16)

    class Meta:
        app_label = "blog"


class Profile(models.Model):
    bio = models.CharField(max_length=100)
    user = models.OneToOneField(User, on_delete=models.CASCADE)

    class Meta:
        app_label = "blog"


# --8<-- [end:focus]
with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Profile)

ada = User.objects.create(name="Ada")
grace = User.objects.create(name="Grace")
profile = Profile.objects.create(bio="First programmer", user=ada)

print(profile.user.name)
#> Ada
print(ada.profile.bio)
#> First programmer

try:
    print(grace.profile)
except Profile.DoesNotExist as error:
    print(type(error).__name__)
    #> RelatedObjectDoesNotExist

try:
    Profile.objects.create(bio="Again", user_id=ada.id)
except IntegrityError as error:
    print(type(error).__name__)
    #> IntegrityError
