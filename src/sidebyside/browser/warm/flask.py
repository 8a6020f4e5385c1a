"""What a Flask program imports, at once or with its first request."""

# ruff: noqa: F401
import click.testing
import flask.cli
import flask.json.tag
import flask.logging
import flask.sessions
import flask.views
import jinja2.debug
import jinja2.ext
import jinja2.loaders
import werkzeug.middleware.dispatcher
import werkzeug.security

flask.Flask("warm").test_client().get("/")
