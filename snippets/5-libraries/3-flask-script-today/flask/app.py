# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-migrate>=4.1",
#     "flask-script==2.0.6",
# ]
# ///
from flask import Flask

app = Flask(__name__)

try:
    from flask_script import Manager

    manager = Manager(app)
except ImportError as error:
    print(type(error).__name__, error.name)
    #> ModuleNotFoundError flask._compat

try:
    from flask_migrate import MigrateCommand

    manager.add_command("db", MigrateCommand)
except ImportError as error:
    print(type(error).__name__, error.name)
    #> ImportError flask_migrate
