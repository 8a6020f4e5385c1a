from django.contrib import admin

from staff.models import Article, Author

admin.site.register(Author)


# --8<-- [start:focus]
@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "live"]
    list_editable = ["live"]
    search_fields = ["title"]
    ordering = ["id"]


# --8<-- [end:focus]
