from importlib import import_module

from django.conf import settings
from django.contrib.auth import get_user
from django.http import HttpRequest
from flask import abort, redirect, request
from flask_admin import Admin, AdminIndexView
from flask_admin.contrib.sqla import ModelView
from flask_admin.form import SecureForm

from staff.models import Article, Author, db

SessionStore = import_module(settings.SESSION_ENGINE).SessionStore


# --8<-- [start:focus]
def django_user():
    wanted = HttpRequest()
    key = request.cookies.get(settings.SESSION_COOKIE_NAME)
    wanted.session = SessionStore(key)
    return get_user(wanted)


class StaffOnly:
    def is_accessible(self):
        return django_user().is_staff

    def inaccessible_callback(self, name, **kwargs):
        if django_user().is_authenticated:
            abort(403)
        return redirect("/login/?next=/admin/")


class Index(StaffOnly, AdminIndexView):
    pass


class Rows(StaffOnly, ModelView):
    form_base_class = SecureForm


class ArticleRows(Rows):
    column_list = ["title", "author", "live"]
    column_editable_list = ["live"]
    column_searchable_list = ["title"]
    column_default_sort = "id"


# the dispatcher has cut off /admin
admin = Admin(index_view=Index(url="/"))
admin.add_view(ArticleRows(Article, db, url="article"))
admin.add_view(Rows(Author, db, url="author"))
# --8<-- [end:focus]
