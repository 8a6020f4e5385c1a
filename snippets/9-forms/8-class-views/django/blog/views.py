from django.urls import reverse_lazy
from django.views.generic import (
    CreateView,
    DeleteView,
    DetailView,
    ListView,
    UpdateView,
)

from blog.models import Article


# --8<-- [start:focus]
class ArticleList(ListView):
    model = Article


class ArticleDetail(DetailView):
    model = Article


class ArticleCreate(CreateView):
    model = Article
    fields = ["title", "text"]


class ArticleUpdate(UpdateView):
    model = Article
    fields = ["title", "text"]


class ArticleDelete(DeleteView):
    model = Article
    success_url = reverse_lazy("blog:list")


# --8<-- [end:focus]
