from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import UpdateView

from blog.models import Article


# --8<-- [start:focus]
@method_decorator(never_cache, name="dispatch")
class ArticleUpdateView(UpdateView):
    model = Article
    fields = ["title"]
    http_method_names = ["get", "head", "post", "options"]
    success_url = reverse_lazy("blog:articles")


# --8<-- [end:focus]
