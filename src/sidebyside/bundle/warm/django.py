"""What a Django program imports, at once, when it is set up, or with its first request."""

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

import django.apps
import django.conf.global_settings
import django.conf.urls.i18n
import django.core.cache.backends.locmem
import django.core.handlers.wsgi
import django.core.mail.backends.locmem
import django.core.management.commands.migrate
import django.core.management.commands.makemigrations
import django.core.paginator
import django.core.servers.basehttp
import django.core.signing
import django.core.wsgi
import django.db.backends.sqlite3.base
import django.db.migrations.autodetector
import django.db.models
import django.db.models.functions
import django.forms
import django.http
import django.middleware.common
import django.middleware.csrf
import django.middleware.security
import django.shortcuts
import django.template.backends.django
import django.template.context_processors
import django.template.defaulttags
import django.template.loader
import django.template.loaders.app_directories
import django.template.loaders.cached
import django.template.loaders.filesystem
import django.test
import django.urls
import django.utils.log
import django.utils.translation.trans_real
import django.views.debug
import django.views.generic
import django.views.static
from django.contrib.auth import hashers
