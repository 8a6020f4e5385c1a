from django import forms

from blog.models import Article, Comment


# --8<-- [start:focus]
class TagsField(forms.CharField):
    """Names, separated by commas."""

    def prepare_value(self, tags):
        if isinstance(tags, str):
            return tags
        return ", ".join(tag.name for tag in tags or [])

    def clean(self, value):
        value = super().clean(value)
        names = {
            name.strip().lower() for name in value.split(",")
        }
        if any(len(name) > 30 for name in names):
            raise forms.ValidationError(
                "A tag has at most 30 characters."
            )
        return sorted(names - {""})


class ArticleForm(forms.ModelForm):
    tags = TagsField(required=False)

    class Meta:
        model = Article
        fields = ["title", "slug", "summary", "text", "cover"]
        widgets = {"cover": forms.FileInput}

    field_order = ["title", "slug", "summary", "text", "tags"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["tags"] = self.instance.tags.all()

    def save(self, commit=True):
        article = super().save(commit)
        article.set_tags(self.cleaned_data["tags"])
        return article


class CommentForm(forms.ModelForm):
    class Meta:
        model = Comment
        fields = ["name", "text"]


# --8<-- [end:focus]
