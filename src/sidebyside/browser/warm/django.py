"""What a Django program imports, at once, when it is set up, or with its first request."""

# ruff: noqa: F401
import django.apps
import django.conf.global_settings
import django.conf.locale.en.formats
import django.conf.urls.i18n
import django.contrib.staticfiles.storage
import django.core.cache.backends.locmem
import django.core.cache.utils
import django.core.handlers.wsgi
import django.core.mail.backends.locmem
import django.core.management.commands.makemigrations
import django.core.management.commands.migrate
import django.core.paginator
import django.core.servers.basehttp
import django.core.signing
import django.core.wsgi
import django.db.backends.sqlite3.base
import django.db.migrations.autodetector
import django.db.models.functions
import django.db.models.sql.compiler
import django.forms
import django.middleware.common
import django.middleware.csrf
import django.middleware.security
import django.shortcuts
import django.template.backends.django
import django.template.context_processors
import django.template.defaulttags
import django.template.loaders.app_directories
import django.template.loaders.cached
import django.template.loaders.filesystem
import django.templatetags.cache
import django.templatetags.l10n
import django.templatetags.tz
import django.test
import django.utils.log
import django.utils.translation.reloader
import django.utils.translation.trans_real
import django.views.debug
import django.views.generic
import django.views.static
from django.contrib.auth import hashers
