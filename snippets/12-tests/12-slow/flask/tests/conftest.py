import pytest

from blog import create_app
from blog.models import User, db
from tests.config import TESTING


# --8<-- [start:focus]
def app_with_ada():
    app = create_app(**TESTING)
    with app.app_context():
        db.create_all()
        ada = User(name="ada")
        ada.set_password("analytical")
        db.session.add(ada)
        db.session.commit()
    return app


@pytest.fixture
def each_app():
    return app_with_ada()


@pytest.fixture(scope="module")
def one_app():
    return app_with_ada()


# --8<-- [end:focus]
