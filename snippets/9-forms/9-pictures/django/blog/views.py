from io import BytesIO
from uuid import uuid4

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from blog.forms import PictureForm
from blog.pictures import small


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def index(request):
    if request.method == "POST":
        form = PictureForm(request.POST, request.FILES)
        if form.is_valid():
            picture = form.cleaned_data["file"]
            name = uuid4().hex
            store(picture, f"{name}.jpg")
            store(small(picture), f"{name}.small.jpg")
            return redirect("blog:index")
    else:
        form = PictureForm()
    return render(request, "blog/pictures.html", {"form": form})


def store(picture, name):
    file = BytesIO()
    picture.save(file, "JPEG")
    default_storage.save(name, ContentFile(file.getvalue()))


# --8<-- [end:focus]
