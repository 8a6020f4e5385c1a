# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re

from flask_login import FlaskLoginClient

from blog import create_app
from blog.models import Article, Group, Permission, User, db

app = create_app()
app.test_client_class = FlaskLoginClient
with app.app_context():
    db.create_all()
    for title in ["Hello", "Tools"]:
        db.session.add(Article(title=title))
    db.session.commit()

hidden = re.compile('name="csrf_token" .*value="(.*?)"')


def client_of(user):
    return app.test_client(user=user)


def publish(client, id):
    token = hidden.search(client.get("/login/").text)[1]
    form = {"csrf_token": token}
    return client.post(f"/{id}/publish/", data=form).status_code


def buttons(client):
    return client.get("/").text.count("<button>")


# --8<-- [start:focus]
def user_of(name, **fields):
    return User(name=name, password_hash="none", **fields)


with app.app_context():
    ada = user_of("ada", is_admin=True)
    grace = user_of("grace")
    linus = user_of("linus")
    db.session.add_all([linus, grace, ada])

    publishing = Permission(name="publish_article")
    editors = Group(name="editors", permissions=[publishing])
    editors.users.append(grace)
    db.session.add(editors)
    db.session.commit()

    clients = [client_of(user) for user in (linus, grace, ada)]

clients.insert(0, app.test_client())  # a stranger
print([buttons(client) for client in clients])
#> [0, 0, 2, 2]
print([publish(client, 1) for client in clients])
#> [302, 403, 302, 302]
print([buttons(client) for client in clients])
#> [0, 0, 1, 1]

# who may publish?
with app.app_context():
    may = User.with_perm("publish_article").order_by(User.name)
    print([user.name for user in db.session.scalars(may)])
    #> ['ada', 'grace']

# out of the group: refused at the next request
client = clients[2]
print(publish(client, 2))
#> 302
with app.app_context():
    editors = db.session.scalar(db.select(Group))
    editors.users.clear()
    db.session.commit()
print(publish(client, 2))
#> 403

# a disabled account has no permission, an admin's neither
with app.app_context():
    ada = db.session.get(User, 3)
    ada.is_active = False
    db.session.commit()
    print(ada.has_perm("publish_article"))
    #> False
# --8<-- [end:focus]
