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

from blog import create_app
from blog.models import WINDOW, Attempt, User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada = User(email="ada@example.org")
    ada.set_password("analytical")
    db.session.add(ada)
    db.session.commit()

hidden = re.compile('name="csrf_token" .*value="(.*?)"')


def log_in(password, email="ada@example.org", address="::1"):
    client = app.test_client()
    client.environ_base["REMOTE_ADDR"] = address
    token = hidden.search(client.get("/login/").text)[1]
    form = {"csrf_token": token, "email": email}
    return client.post(
        "/login/", data=form | {"password": password}
    )


# --8<-- [start:focus]
for password in "one", "two", "three", "analytical":
    print(log_in(password).status_code)
    #> 200
    #> 200
    #> 200
    #> 429
print(log_in("analytical").headers["Retry-After"])
#> 900

# another spelling of her name is no way round
for email in " ADA@Example.org", "\uff41da@example.org":
    response = log_in("analytical", email)
    print("logged in:", response.status_code == 302)
    #> logged in: False
    #> logged in: False

# from elsewhere, and for another name, it still works
print(log_in("analytical", address="192.0.2.7").status_code)
#> 302
print(log_in("one", email="grace@example.org").status_code)
#> 200

# a name that nobody has gets the same answers
for password in "one", "two", "three", "four":
    response = log_in(password, email="nobody@example.org")
    print(response.status_code)
    #> 200
    #> 200
    #> 200
    #> 429

# fifteen minutes later; a log-in forgets the attempts
with app.app_context():
    for attempt in db.session.scalars(db.select(Attempt)):
        attempt.at -= WINDOW
    db.session.commit()
print(log_in("analytical").status_code)
#> 302
with app.app_context():
    of_ada = db.select(Attempt).filter_by(name="ada@example.org")
    print(len(db.session.scalars(of_ada).all()))
    #> 0
# --8<-- [end:focus]
