import os
import sys

from django.core.management import execute_from_command_line

# --8<-- [start:focus]
if __name__ == "__main__":
    os.environ.setdefault(
        "DJANGO_SETTINGS_MODULE", "mysite.settings"
    )
    # was: execute_manager(settings)
    execute_from_command_line(sys.argv)
# --8<-- [end:focus]
