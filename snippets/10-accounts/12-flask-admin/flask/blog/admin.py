from flask_admin import Admin, AdminIndexView
from flask_admin.actions import action
from flask_admin.contrib.sqla import ModelView
from flask_admin.form import SecureForm
from flask_babel import Babel
from flask_login import current_user

from blog.models import Article, Comment, db


def safe(text):  # no formula, when a spreadsheet opens it
    risky = text.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{text}" if risky else text


# --8<-- [start:focus]
class OnlyStaff:
    def is_accessible(self):  # a stranger has no such attribute
        return getattr(current_user, "is_staff", False)


class IndexView(OnlyStaff, AdminIndexView):
    pass


class ArticleView(OnlyStaff, ModelView):
    form_base_class = SecureForm  # without it, no token
    column_list = ["title", "author", "published"]
    column_default_sort = "id"
    form_columns = ["title", "published"]
    inline_models = [(Comment, {"form_columns": ["id", "text"]})]
    can_create = False
    can_delete = False

    can_export = True
    column_export_list = ["title", "author"]
    column_formatters_export = {
        "title": lambda view, context, row, name: safe(row.title)
    }

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
