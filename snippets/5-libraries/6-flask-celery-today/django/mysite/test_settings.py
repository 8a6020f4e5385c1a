from mysite.settings import *  # noqa: F403

# --8<-- [start:focus]
# in tests: no broker, no worker, run at once
CELERY_TASK_ALWAYS_EAGER = True
CELERY_TASK_EAGER_PROPAGATES = True
# --8<-- [end:focus]
