import logging

from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import JsonResponse

logger = logging.getLogger(__name__)


# --8<-- [start:focus]
def live():
    return []


def migrations_pending():
    executor = MigrationExecutor(connection)
    last = executor.loader.graph.leaf_nodes()
    return executor.migration_plan(last)


def ready():
    try:
        return ["migrations"] if migrations_pending() else []
    except Error:
        logger.warning("no database", exc_info=True)
        return ["database"]


CHECKS = {"/healthz/live/": live, "/healthz/ready/": ready}


class HealthChecks:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        check = CHECKS.get(request.path_info)
        if check is None:
            return self.get_response(request)
        problems = check()
        return JsonResponse(
            {"problems": problems},
            status=503 if problems else 200,
        )


# --8<-- [end:focus]
class NoHealthChecks(logging.Filter):
    def filter(self, record):
        return "/healthz/" not in record.getMessage()
