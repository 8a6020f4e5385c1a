"""What a Flask-SQLAlchemy program imports, at once, with its first request or its first query."""

# ruff: noqa: F401
import click.testing
import flask.cli
import flask.json.tag
import flask.logging
import flask.sessions
import flask.views
import flask_sqlalchemy.cli
import jinja2.debug
import jinja2.loaders
import sqlalchemy.dialects.sqlite
import sqlalchemy.ext.hybrid
import sqlalchemy.orm.strategies
import werkzeug.security

flask.Flask("warm").test_client().get("/")
