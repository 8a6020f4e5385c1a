from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from blog.forms import TagFormSet
from blog.models import Tag


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def index(request):
    if request.method == "POST":
        formset = TagFormSet(request.POST, prefix="tags")
        if formset.is_valid():
            for form in formset.filled:
                Tag.objects.create(**form.cleaned_data)
            return redirect("blog:index")
    else:
        formset = TagFormSet(prefix="tags")
    tags = Tag.objects.order_by("id")
    context = {"formset": formset, "tags": tags}
    return render(request, "blog/tags.html", context)


# --8<-- [end:focus]
