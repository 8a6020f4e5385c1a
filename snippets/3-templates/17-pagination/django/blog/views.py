from django.views.generic import ListView

from blog.models import Article


# --8<-- [start:focus]
class IndexView(ListView):
    queryset = Article.objects.order_by("id")
    paginate_by = 2
    template_name = "blog/index.html"


# --8<-- [end:focus]
