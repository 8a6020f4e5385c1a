from apiflask import APIFlask

from blog import errors, views
from blog.models import db


def create_app():
    app = APIFlask(__name__, title="Blog", version="1.0")
    app.config.update(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.json.sort_keys = False
    db.init_app(app)
    app.register_blueprint(views.bp)
    app.error_processor(errors.as_json)
    return app
