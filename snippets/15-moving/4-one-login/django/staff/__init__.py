from flask import Flask, render_template
from flask_login import LoginManager, login_required

from staff.models import User, db

URI = "sqlite:///file:/blog?mode=memory&cache=shared&uri=true"

# --8<-- [start:focus]
login_manager = LoginManager()
login_manager.login_view = "/login/"  # Django's
login_manager.login_message = None


@login_manager.request_loader
def load_user(request):
    users = db.select(User).filter_by(
        username=request.remote_user
    )
    return db.session.scalar(users)


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SQLALCHEMY_DATABASE_URI=URI,
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    login_manager.init_app(app)

    # the dispatcher has cut off /staff
    @app.get("/")
    @login_required
    def index():
        return render_template("index.html")

    return app


# --8<-- [end:focus]
