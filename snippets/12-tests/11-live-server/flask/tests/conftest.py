from threading import Thread

import pytest
from werkzeug.serving import make_server

from blog import create_app
from blog.models import db
from tests.browser import Browser


@pytest.fixture
def app():
    app = create_app()  # with the check of CSRF
    with app.app_context():
        db.create_all()
    return app


# --8<-- [start:focus]
@pytest.fixture
def live_server_url(app):
    # port 0: the system chooses one that is free
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}"
    server.shutdown()
    thread.join()


# --8<-- [end:focus]
@pytest.fixture
def browser(live_server_url):
    return Browser(live_server_url)
