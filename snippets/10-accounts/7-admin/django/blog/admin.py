from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from blog.models import Article, Comment, User

admin.site.register(User, UserAdmin)


# --8<-- [start:focus]
class CommentInline(admin.TabularInline):
    model = Comment
    extra = 1


@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "published"]
    list_filter = ["published"]
    search_fields = ["title", "author__username"]
    list_per_page = 20
    ordering = ["id"]
    actions = ["publish"]

    fields = ["title", "published"]
    inlines = [CommentInline]

    @admin.action(permissions=["change"])
    def publish(self, request, articles):
        articles.update(published=True)

    def save_model(self, request, article, form, change):
        if not change:
            article.author = request.user
        super().save_model(request, article, form, change)


# --8<-- [end:focus]
