from django.contrib import admin

from blog.models import Article

admin.site.register(Article)
