"""What a Flask-SQLAlchemy program imports, at once or with its first query."""

import asyncio
import csv
import datetime
import decimal
import io
import json
import logging.config
import pathlib
import secrets
import sqlite3
import tempfile
import textwrap
import typing
import uuid
from http import cookies

import click.testing
import flask.cli
import flask.json.tag
import flask.logging
import flask.sessions
import flask.testing
import flask.views
import flask_sqlalchemy
import jinja2.loaders
import sqlalchemy.dialects.sqlite
import sqlalchemy.event
import sqlalchemy.exc
import sqlalchemy.ext.hybrid
import sqlalchemy.orm.strategies
import werkzeug.exceptions
import werkzeug.security
import werkzeug.test
