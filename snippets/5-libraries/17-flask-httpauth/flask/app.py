# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from base64 import b64encode

from blog import create_app
from blog.models import ApiToken, User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    ada.set_password("analytical")
    db.session.add(ada)
    db.session.commit()
    # shown once; the table has only its hash
    token = ApiToken.issue(ada)
    stored = db.session.scalars(db.select(ApiToken.key)).one()


# --8<-- [start:focus]
def ask(authorization=""):
    headers = {"Authorization": authorization}
    response = app.test_client().get("/me/", headers=headers)
    if response.status_code == 200:
        return response.json["user"]
    return response.status_code


def basic(name, password):
    return b64encode(f"{name}:{password}".encode()).decode()


right = f"Basic {basic('ada', 'analytical')}"
print(ask(), ask(right), ask(f"Bearer {token}"))
#> 401 ada ada

wrong = f"Basic {basic('ada', 'wrong')}"
unknown = f"Basic {basic('nobody', 'analytical')}"
print(ask(wrong), ask(unknown), ask("Bearer guess"))
#> 401 401 401

# a copy of the table lets nobody in
print(ask(f"Bearer {stored}"))
#> 401

with app.app_context():
    adas = db.select(User).filter_by(name="ada")
    ada = db.session.scalar(adas)
    ada.set_password("difference")
    db.session.commit()
    new_token = ApiToken.issue(ada)
print("after a new password:", ask(f"Bearer {token}"))
#> after a new password: 401

# disabled
with app.app_context():
    db.session.execute(db.update(User).values(is_active=False))
    db.session.commit()
renewed = f"Basic {basic('ada', 'difference')}"
print(ask(renewed), ask(f"Bearer {new_token}"))
#> 401 401
# --8<-- [end:focus]
