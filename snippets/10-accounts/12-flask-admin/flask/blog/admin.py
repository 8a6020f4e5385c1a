from flask_admin import Admin, AdminIndexView
from flask_admin.actions import action
from flask_admin.contrib.sqla import ModelView
from flask_admin.contrib.sqla.fields import InlineModelFormList
from flask_admin.contrib.sqla.form import InlineModelConverter
from flask_admin.form import SecureForm
from flask_babel import Babel
from flask_login import current_user

from blog.models import Article, Comment, db


def safe(text):  # no formula, when a spreadsheet opens it
    risky = text.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{text}" if risky else text


def cell(view, context, row, name):
    return safe(str(getattr(row, name)))


# --8<-- [start:focus]
class OnlyStaff:
    def is_accessible(self):  # a stranger has no such attribute
        return getattr(current_user, "is_staff", False)


class IndexView(OnlyStaff, AdminIndexView):
    pass


class KeptRows(InlineModelFormList):
    def should_delete(self, field):
        return False

    def display_row_controls(self, field):
        return False  # no "Delete?" either


class KeptRowsConverter(InlineModelConverter):
    inline_field_list_type = KeptRows


class ArticleView(OnlyStaff, ModelView):
    form_base_class = SecureForm  # without it, no token
    column_list = ["title", "author", "published"]
    column_default_sort = "id"
    form_columns = ["title", "published"]
    inline_models = [(Comment, {"form_columns": ["id", "text"]})]
    inline_model_form_converter = KeptRowsConverter
    can_create = False
    can_delete = False  # of articles; not of the rows inline

    can_export = True
    column_export_list = ["title", "author"]
    column_formatters_export = {"title": cell, "author": cell}

    @property
    def can_edit(self):
        return current_user.is_editor

    def is_action_allowed(self, name):
        return self.can_edit and super().is_action_allowed(name)

    @action("publish", "Publish")
    def publish(self, ids):
        chosen = Article.id.in_(ids)
        db.session.execute(
            db.update(Article)
            .where(chosen)
            .values(published=True)
        )
        db.session.commit()


# --8<-- [end:focus]
def init_app(app):
    Babel(app)  # its texts are translated, once it is installed
    admin = Admin(app, index_view=IndexView())
    admin.add_view(ArticleView(Article, db))
