from flask import Flask

from .blog.views import bp as blog
from .db import db
from .users.views import bp as users

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)
app.register_blueprint(blog, url_prefix="/blog")
app.register_blueprint(users, url_prefix="/users")
