from django import forms

from blog.models import Article


# --8<-- [start:focus]
class ArticleForm(forms.ModelForm):
    class Meta:
        model = Article
        fields = ["title", "author", "tags"]
        widgets = {"author": forms.RadioSelect}
        error_messages = {
            "title": {"max_length": "At most 100 characters."},
            "author": {"invalid_choice": "Not a valid choice."},
        }


# --8<-- [end:focus]
