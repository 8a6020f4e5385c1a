from django.contrib import admin
from django.contrib.auth.admin import UserAdmin

from blog.models import Article, Comment, Tag, User

admin.site.register(User, UserAdmin)


# --8<-- [start:focus]
@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "published"]
    search_fields = ["title", "text"]
    list_filter = ["published"]
    ordering = ["-pk"]
    fields = ["title", "slug", "summary", "text"]

    def has_add_permission(self, request):
        return False  # who writes is the author


@admin.register(Comment)
class CommentAdmin(admin.ModelAdmin):
    list_display = ["text", "name", "article", "approved"]
    list_filter = ["approved"]
    ordering = ["pk"]
    fields = ["name", "text", "approved"]
    actions = ["approve"]

    def has_add_permission(self, request):
        return False

    @admin.action(
        description="Approve the selected comments",
        permissions=["change"],
    )
    def approve(self, request, comments):
        comments.update(approved=True)


admin.site.register(Tag)
# --8<-- [end:focus]
