"""What ``manage.py check`` would say of a finished program's project.

``runserver`` and ``migrate`` ask this before they begin; a program that calls its app directly, or
``call_command``, would not hear of it. Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import sys

NO_FAULT = "models.W042"
"""Django 5.2 wants a project to name the type of its keys; from 6.0 on it need not."""


def faults_of_project() -> list[str]:
    """The errors and warnings of Django's system checks, as ``id: message``; none without Django.

    Raises what the project's modules raise that are imported for it.
    """
    apps = sys.modules.get("django.apps")
    if not apps or not apps.apps.ready:
        return []
    from django.core import checks  # type: ignore[import-untyped]

    found = [one for one in checks.run_checks() if one.id != NO_FAULT]
    return [f"{one.id}: {one.msg}" for one in found if one.level >= checks.WARNING]
