# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-principal>=0.4",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask_principal import Identity, PermissionDenied

from blog import create_app
from blog.models import Article, User, db
from blog.permissions import editable, may_edit, principal, rename

app = create_app()
app.test_request_context().push()
db.create_all()
hello, flask = Article(title="Hello"), Article(title="Flask")
db.session.add_all(
    [
        User(name="ada", articles=[hello]),
        User(name="grace", articles=[flask]),
        User(name="linus", is_editor=True),
    ]
)
db.session.commit()

# --8<-- [start:focus]
# linus is an editor, nobody has no account
for name in ["ada", "linus", "nobody"]:
    principal.set_identity(Identity(name))
    print(name, may_edit(hello), may_edit(flask))
    #> ada True False
    #> linus True True
    #> nobody False False

principal.set_identity(Identity("ada"))
rename(hello, "Hello again")
try:
    rename(flask, "Mine now")
except PermissionDenied:
    print("refused:", flask.title)
    #> refused: Flask

# a list shows what the check would allow
for name in ["ada", "linus", "nobody"]:
    print([article.title for article in editable(name)])
    #> ['Hello again']
    #> ['Hello again', 'Flask']
    #> []
# --8<-- [end:focus]
