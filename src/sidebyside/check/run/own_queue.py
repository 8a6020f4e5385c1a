"""Celery's loader in runs on a real broker: the default queue has a name of the run's own.

Without it the default queue of every program is called ``celery``, also that of other projects
on the same broker.
"""

import os
from typing import Any

from celery.app.defaults import DEFAULTS  # type: ignore[import-untyped]
from celery.loaders.app import AppLoader  # type: ignore[import-untyped]

LOADER = f"{__name__}:Loader"
"""What Celery takes as CELERY_LOADER."""


class Loader(AppLoader):  # type: ignore[misc]  # Celery has no types
    """Celery's usual loader; CELERY_TASK_DEFAULT_QUEUE names the queue if the program does not."""

    def __init__(self, app: Any, **options: Any) -> None:
        super().__init__(app, **options)
        # Every app has a loader before it has a configuration, but not yet what `app` offers.
        if queue := os.environ.get("CELERY_TASK_DEFAULT_QUEUE"):
            DEFAULTS["task_default_queue"] = queue
