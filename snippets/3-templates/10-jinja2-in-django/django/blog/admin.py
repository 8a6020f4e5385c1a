from django.contrib import admin

from blog.models import Article, User

admin.site.register([Article, User])
