from flask import redirect, request, url_for
from flask_admin import Admin, AdminIndexView
from flask_admin.actions import action
from flask_admin.contrib.sqla import ModelView
from flask_admin.form import BaseForm
from flask_babel import Babel
from flask_login import current_user
from flask_wtf import FlaskForm

from blog.forms import is_slug
from blog.models import Article, Comment, Tag, db


# --8<-- [start:focus]
class OnlyAdmins:
    def is_accessible(self):
        return getattr(current_user, "is_admin", False)

    def inaccessible_callback(self, name, **kwargs):
        return redirect(url_for("auth.login", next=request.path))


class IndexView(OnlyAdmins, AdminIndexView):
    pass


class AdminForm(BaseForm, FlaskForm):
    pass  # with the token of the pages


class AdminView(OnlyAdmins, ModelView):
    form_base_class = AdminForm
    named_filter_urls = True


class ArticleView(AdminView):
    can_create = False  # who writes is the author
    column_list = ["title", "author", "published"]
    column_searchable_list = ["title", "text"]
    column_filters = ["published"]
    column_default_sort = ("id", True)
    form_columns = ["title", "slug", "summary", "text"]
    form_args = {"slug": {"validators": [is_slug]}}


class CommentView(AdminView):
    can_create = False
    column_list = ["text", "name", "article", "approved"]
    column_filters = ["approved"]
    column_default_sort = "id"
    form_columns = ["name", "text", "approved"]

    @action("approve", "Approve the selected comments")
    def approve(self, ids):
        db.session.execute(
            db.update(Comment)
            .where(Comment.id.in_(ids))
            .values(approved=True)
        )
        db.session.commit()


class TagView(AdminView):
    form_columns = ["name"]


def init_app(app):
    Babel(app)  # its texts are translated, once it is installed
    admin = Admin(app, name="Blog", index_view=IndexView())
    admin.add_view(ArticleView(Article, db))
    admin.add_view(CommentView(Comment, db))
    admin.add_view(TagView(Tag, db))


# --8<-- [end:focus]
