import csv

from django.contrib import admin
from django.http import HttpResponse

from blog.models import Article, Comment


def safe(text):  # no formula, when a spreadsheet opens it
    risky = text.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{text}" if risky else text


# --8<-- [start:focus]
class CommentInline(admin.TabularInline):
    model = Comment


@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "published"]
    ordering = ["id"]
    fields = ["title", "published"]
    inlines = [CommentInline]
    actions = ["publish", "export"]

    @admin.action(permissions=["change"])
    def publish(self, request, articles):
        articles.update(published=True)

    @admin.action(permissions=["view"])
    def export(self, request, articles):
        name = 'attachment; filename="articles.csv"'
        response = HttpResponse(
            content_type="text/csv",
            headers={"Content-Disposition": name},
        )
        writer = csv.writer(response)
        writer.writerow(["Title", "Author"])
        for article in articles.select_related("author"):
            cells = article.title, article.author.username
            writer.writerow(map(safe, cells))
        return response


# --8<-- [end:focus]
