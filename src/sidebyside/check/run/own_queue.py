"""Celery's loader in runs on a real broker: the default queue has a name of the run's own.

Without it the default queue of every program is called ``celery``, also that of other projects
on the same broker.
"""

import os
from typing import Any

from celery.loaders.app import AppLoader  # type: ignore[import-untyped]

LOADER = f"{__name__}:Loader"
"""What Celery takes as CELERY_LOADER."""


class Loader(AppLoader):  # type: ignore[misc]  # Celery has no types
    """Celery's usual loader, and CELERY_TASK_DEFAULT_QUEUE from the environment."""

    def __init__(self, app: Any, **options: Any) -> None:
        super().__init__(app, **options)
        app.on_after_configure.connect(_name_queue)


def _name_queue(source: Any, **_: Any) -> None:
    """Rename the queue in the configuration ``source``, unless the program did."""
    queue = os.environ.get("CELERY_TASK_DEFAULT_QUEUE")
    if queue and source.task_default_queue == "celery":
        source.task_default_queue = queue
