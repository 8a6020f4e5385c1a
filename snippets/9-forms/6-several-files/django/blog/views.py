from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
)

from blog.forms import FilesForm
from blog.models import Attachment


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def index(request):
    if request.method == "POST":
        form = FilesForm(request.POST, request.FILES)
        if form.is_valid():
            with transaction.atomic():
                for file in form.cleaned_data["files"]:
                    Attachment.objects.create(
                        name=file.name, file=file
                    )
            return redirect("blog:index")
    else:
        form = FilesForm()
    attachments = Attachment.objects.all()
    context = {"form": form, "attachments": attachments}
    return render(request, "blog/files.html", context)


@require_POST
def delete(request, pk):
    attachment = get_object_or_404(Attachment, pk=pk)
    file = attachment.file
    with transaction.atomic():
        attachment.delete()
        # not before the row is gone
        transaction.on_commit(lambda: file.delete(save=False))
    return redirect("blog:index")


# --8<-- [end:focus]
