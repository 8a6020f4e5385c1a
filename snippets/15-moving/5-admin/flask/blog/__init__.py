from flask import Flask

from blog import views
from blog.models import db

URI = "sqlite:///file:/blog?mode=memory&cache=shared&uri=true"


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = URI
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    db.init_app(app)
    app.register_blueprint(views.bp)
    return app
