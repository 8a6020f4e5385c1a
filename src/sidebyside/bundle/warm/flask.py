"""What a Flask program imports, at once or with its first request."""

import asyncio
import colorsys
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
import jinja2.loaders
import werkzeug.debug.repr
import werkzeug.exceptions
import werkzeug.middleware.dispatcher
import werkzeug.security
import werkzeug.test
