# --8<-- [start:focus]
from flask import Flask

from .blog import bp as blog
from .users import bp as users

app = Flask(__name__)
app.register_blueprint(blog, url_prefix="/blog")
app.register_blueprint(users, url_prefix="/users")
# --8<-- [end:focus]
