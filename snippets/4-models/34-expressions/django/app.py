# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from datetime import date

import django
from django.core.management import call_command
from django.db.models import Case, Count, F, Value, When
from django.db.models.functions import (
    Coalesce,
    Concat,
    ExtractMonth,
    ExtractYear,
)

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
for title, rating, written in [
    ("Hello", 5, date(2025, 12, 31)),
    ("Routes", 3, date(2026, 1, 1)),
    ("Forms", None, date(2026, 1, 31)),
]:
    Article.objects.create(
        title=title, rating=rating, written=written, author=ada
    )
articles = Article.objects.order_by("written")

# --8<-- [start:focus]
# a value for each case; NULL is none of the conditions
mark = Case(
    When(rating__gte=4, then=Value("good")),
    When(rating__lt=4, then=Value("fair")),
    default=Value("unrated"),
)
marked = articles.annotate(mark=mark)
for article in marked:
    print(article.title, article.mark)
    #> Hello good
    #> Routes fair
    #> Forms unrated

# an order of one's own
wanted = Case(
    When(title="Routes", then=Value(0)), default=Value(1)
)
found = articles.order_by(wanted, "title")
print(list(found.values_list("title", flat=True)))
#> ['Routes', 'Forms', 'Hello']

# text; a part of it is NULL
by = Concat(F("title"), Value(" by "), F("author__name"))
full = Concat(F("title"), Value(": "), F("subtitle"))
labels = articles.annotate(by=by, full=full)
print(labels.values_list("by", "full").first())
#> ('Hello by ada', 'Hello: ')

# a value in place of NULL
stars = articles.annotate(stars=Coalesce("rating", 0))
print(list(stars.values_list("stars", flat=True)))
#> [5, 3, 0]

# grouped by month
months = Article.objects.values(
    year=ExtractYear("written"), month=ExtractMonth("written")
)
months = months.annotate(number=Count("pk"))
for month in months.order_by("year", "month"):
    print(*month.values())
    #> 2025 12 1
    #> 2026 1 2

# a condition on a part of a date
print(articles.filter(written__year=2026).count())
#> 2

# a different value for each row, in one UPDATE
Article.objects.update(
    rating=Case(
        When(rating=None, then=Value(1)), default=F("rating") - 1
    )
)
print(list(articles.values_list("rating", flat=True)))
#> [4, 2, 1]
# --8<-- [end:focus]
