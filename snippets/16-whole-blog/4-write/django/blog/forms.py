from django import forms

from blog.models import Article


# --8<-- [start:focus]
class ArticleForm(forms.ModelForm):
    class Meta:
        model = Article
        fields = ["title", "slug", "summary", "text"]


# --8<-- [end:focus]
