from django.http import FileResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)

from blog.forms import PhotoForm, picture_type
from blog.models import Photo


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def index(request):
    if request.method == "POST":
        form = PhotoForm(request.POST, request.FILES)
        if form.is_valid():
            file = form.cleaned_data["file"]
            Photo.objects.create(
                name=file.name,
                file=file,
                content_type=picture_type(file),
            )
            return redirect("blog:index")
    else:
        form = PhotoForm()
    photos = Photo.objects.all()
    context = {"form": form, "photos": photos}
    return render(request, "blog/photos.html", context)


@require_safe
def show(request, pk):
    photo = get_object_or_404(Photo, pk=pk)
    return FileResponse(
        photo.file.open(),
        content_type=photo.content_type,
        filename=photo.name,
    )


# --8<-- [end:focus]
