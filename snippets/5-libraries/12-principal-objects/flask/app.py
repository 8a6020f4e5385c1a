# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-principal>=0.4"]
# ///
from flask import Flask
from flask_principal import (
    Identity,
    ItemNeed,
    Permission,
    PermissionDenied,
    Principal,
    UserNeed,
    identity_loaded,
)

app = Flask(__name__)
principal = Principal(app, use_sessions=False)

articles = {1: "Hello", 2: "Flask"}
may_edit = {"ada": [1], "grace": [2]}


# --8<-- [start:focus]
def edit_permission(article_id):
    return Permission(ItemNeed("edit", article_id, "article"))


@identity_loaded.connect_via(app)
def provide_articles(sender, identity):
    identity.provides.add(UserNeed(identity.id))
    for article_id in may_edit[identity.id]:
        need = ItemNeed("edit", article_id, "article")
        identity.provides.add(need)


def rename(article_id, title):
    with edit_permission(article_id).require():
        articles[article_id] = title


# --8<-- [end:focus]
with app.test_request_context():
    principal.set_identity(Identity("ada"))
    print(edit_permission(1).can(), edit_permission(2).can())
    #> True False
    rename(1, "Hello again")
    try:
        rename(2, "Mine now")
    except PermissionDenied as error:
        print(type(error).__name__)
        #> PermissionDenied

print(*articles.values(), sep=", ")
#> Hello again, Flask
