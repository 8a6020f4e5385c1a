import csv

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.http import HttpResponse

from blog.models import Article, User

admin.site.register(User, UserAdmin)


def safe(text):  # no formula, when a spreadsheet opens it
    risky = text.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{text}" if risky else text


# --8<-- [start:focus]
@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "published"]
    ordering = ["id"]
    fields = ["title", "published"]
    actions = ["export"]

    def has_change_permission(self, request, obj=None):
        may = super().has_change_permission(request, obj)
        return may and self.is_own(request, obj)

    def has_delete_permission(self, request, obj=None):
        may = super().has_delete_permission(request, obj)
        return may and self.is_own(request, obj)

    def is_own(self, request, article):
        # None: the question is about the list
        user = request.user
        return (
            article is None
            or user.is_superuser
            or article.author_id == user.pk
        )

    def get_readonly_fields(self, request, obj=None):
        if request.user.has_perm("blog.publish_article"):
            return []
        return ["published"]

    def save_model(self, request, article, form, change):
        if not change:
            article.author = request.user
        super().save_model(request, article, form, change)

    @admin.action(permissions=["view"])
    def export(self, request, articles):
        name = 'attachment; filename="articles.csv"'
        response = HttpResponse(
            content_type="text/csv",
            headers={"Content-Disposition": name},
        )
        writer = csv.writer(response)
        for article in articles.select_related("author"):
            title, author = article.title, article.author.username
            writer.writerow([safe(title), safe(author)])
        return response


# --8<-- [end:focus]
