from mysite.settings import *  # noqa: F403

# --8<-- [start:focus]
CELERY_TASK_ALWAYS_EAGER = True  # delay() runs the task
CELERY_TASK_EAGER_PROPAGATES = True  # and its error is seen
CELERY_BROKER_URL = "memory://"  # for the test with a worker
# --8<-- [end:focus]
