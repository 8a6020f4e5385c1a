"""On PYTHONPATH of every run: puts the Python processes that a snippet starts under guard."""

import os

from sidebyside.check.run import guard

if guard.ROOT_VARIABLE in os.environ:
    guard.install(os.environ[guard.ROOT_VARIABLE])
