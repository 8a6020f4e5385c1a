from flask_principal import (
    ItemNeed,
    Permission,
    Principal,
    RoleNeed,
    identity_loaded,
)

from blog.models import Article, User, db

principal = Principal(use_sessions=False)


# --8<-- [start:focus]
def edit_permission(article):
    # one of them is enough
    return Permission(
        RoleNeed("editor"),
        ItemNeed("edit", article.id, "article"),
    )


def may_edit(article):
    return edit_permission(article).can()


def rename(article, title):
    with edit_permission(article).require():
        article.title = title
        db.session.commit()


def find_user(name):
    users = db.select(User).filter_by(name=name)
    return db.session.scalar(users)


def editable(name):
    articles = db.select(Article).order_by(Article.id)
    user = find_user(name)
    if user is None or not user.is_editor:
        mine = Article.editors.any(User.name == name)
        articles = articles.where(mine)
    return db.session.scalars(articles)


def provide_needs(app, identity):
    if not (user := find_user(identity.id)):
        return
    if user.is_editor:
        identity.provides.add(RoleNeed("editor"))
    for article in user.articles:
        need = ItemNeed("edit", article.id, "article")
        identity.provides.add(need)


# --8<-- [end:focus]


def init_app(app):
    principal.init_app(app)
    identity_loaded.connect(provide_needs, app)
