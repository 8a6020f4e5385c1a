"""What programs of all kinds import from the standard library, at once or on the way.

Imported when a snapshot is taken, by the browser's Python and by nothing else.
"""

# ruff: noqa: F401
import asyncio
import csv
import datetime
import decimal
import encodings.idna
import encodings.unicode_escape
import importlib.metadata._adapters  # type: ignore[import-not-found]  # typeshed lacks it
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
import zoneinfo
