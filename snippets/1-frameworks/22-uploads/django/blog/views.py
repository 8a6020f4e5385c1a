from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from blog.forms import AttachmentForm
from blog.models import Attachment


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def index(request):
    if request.method == "POST":
        form = AttachmentForm(request.POST, request.FILES)
        if form.is_valid():
            form.save()
            return redirect("blog:index")
    else:
        form = AttachmentForm()
    count = Attachment.objects.count()
    context = {"form": form, "count": count}
    return render(request, "blog/index.html", context)


# --8<-- [end:focus]
