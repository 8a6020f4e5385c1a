# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "click>=8.1",
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

from sqlalchemy.exc import IntegrityError

from blog import create_app
from blog.models import Article, User, db

app = create_app()
with app.app_context():
    db.create_all()

hidden = re.compile('name="csrf_token" .*value="(.*?)"')


def log_in(email, password):
    client = app.test_client()
    token = hidden.search(client.get("/login/").text)[1]
    form = {"email": email, "password": password}
    form["csrf_token"] = token
    response = client.post("/login/", data=form)
    page = client.get("/").text
    return response.status_code, re.search("<p>(.*)</p>", page)[1]


# --8<-- [start:focus]
with app.app_context():
    ada = User(email="Ada@Example.org", name="Ada")
    ada.set_password("analytical")
    db.session.add(ada)
    db.session.add(Article(title="Hello", author=ada))
    db.session.commit()
    print(ada.email, ada.name, len(ada.articles))
    #> ada@example.org Ada 1

# the first admin, on the command line
app.test_cli_runner().invoke(
    args=["auth", "create-admin"],
    input="root@example.org\nRoot\ndifference\ndifference\n",
)
with app.app_context():
    root = User.by_email("root@example.org")
    print(root.email, root.is_admin)
    #> root@example.org True

print(log_in("ada@example.org", "analytical"))
#> (302, 'Hello, Ada.')
print(log_in(" ADA@example.ORG", "analytical"))
#> (302, 'Hello, Ada.')
print(log_in("ada@example.org", "difference"))
#> (200, 'Hello, stranger.')
print(log_in("nobody@example.org", "difference"))
#> (200, 'Hello, stranger.')

# not even past the model
past = {"email": "ADA@EXAMPLE.ORG", "name": "Ada?"}
past["password_hash"] = "none"
try:
    with app.app_context():
        db.session.execute(db.insert(User).values(**past))
except IntegrityError:
    print("one account for each address")
    #> one account for each address
# --8<-- [end:focus]
