# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
try:
    from django.core.management import execute_manager

    execute_manager("settings")
except ImportError as error:
    print(type(error).__name__, error.name)
    #> ImportError django.core.management

try:
    from django.core.management.base import NoArgsCommand

    NoArgsCommand()
except ImportError as error:
    print(type(error).__name__, error.name)
    #> ImportError django.core.management.base
