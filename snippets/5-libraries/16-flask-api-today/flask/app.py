# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-api==3.1"]
# ///
try:
    from flask_api import FlaskAPI

    app = FlaskAPI(__name__)
except ImportError as error:
    print(type(error).__name__, error.name)
    #> ImportError werkzeug.urls
