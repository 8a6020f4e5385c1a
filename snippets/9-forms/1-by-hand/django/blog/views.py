from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from blog.models import Article

TAGS = ["web", "orm", "forms"]


# --8<-- [start:focus]
def read(form):
    values = {
        "title": form.get("title", "").strip(),
        "rating": form.get("rating", "").strip(),
        "draft": "draft" in form,  # not sent if not ticked
        "tags": form.getlist("tags"),
    }
    errors = {}
    if not values["title"]:
        errors["title"] = "Give it a title."
    elif len(values["title"]) > 20:
        errors["title"] = "At most 20 characters."
    if values["rating"] not in ["1", "2", "3", "4", "5"]:
        errors["rating"] = "A number from 1 to 5."
    if not set(values["tags"]) <= set(TAGS):
        errors["tags"] = "Choose from the list."
    return values, errors


@require_http_methods(["GET", "HEAD", "POST"])
def index(request):
    values, errors = {}, {}
    if request.method == "POST":
        values, errors = read(request.POST)
        if not errors:
            Article.objects.create(
                title=values["title"],
                rating=int(values["rating"]),
                draft=values["draft"],
                tags=" ".join(values["tags"]),
            )
            return redirect("blog:index")
    context = {
        "values": values,
        "errors": errors,
        "tags": TAGS,
        "articles": Article.objects.all(),
    }
    return render(request, "blog/articles.html", context)


# --8<-- [end:focus]
