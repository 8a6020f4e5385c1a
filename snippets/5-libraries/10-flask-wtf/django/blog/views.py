from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from blog.forms import CommentForm
from blog.models import Comment


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def index(request):
    if request.method == "POST":
        form = CommentForm(request.POST)
        if form.is_valid():
            email = form.cleaned_data["email"]
            text = form.cleaned_data["text"]
            Comment.objects.create(email=email, text=text)
            return redirect("index")
    else:
        form = CommentForm()
    comments = Comment.objects.all()
    context = {"form": form, "comments": comments}
    return render(request, "blog/comments.html", context)


# --8<-- [end:focus]
