# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import IntegrityError

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Profile, User

# --8<-- [start:focus]
ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")  # has no profile
profile = Profile(bio="First programmer", user=ada)
profile.save()

print(profile.user.name)
#> ada
print(ada.profile.bio)
#> First programmer

# has she one?
print(hasattr(grace, "profile"))
#> False

# with their profile, or None
query = User.objects.order_by("id")
query = query.values_list("name", "profile__bio")
for name, bio in query:
    print(name, bio)
    #> ada First programmer
    #> grace None

# those who have none
query = User.objects.filter(profile=None)
print(list(query.values_list("name", flat=True)))
#> ['grace']

# the database keeps it to one
try:
    Profile.objects.create(bio="Countess", user=ada)
except IntegrityError:
    print("ada has a profile")
    #> ada has a profile

# it goes with its user
ada.delete()
print(list(Profile.objects.values_list("bio", flat=True)))
#> []
# --8<-- [end:focus]
