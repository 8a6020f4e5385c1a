"""The fences ``home`` and ``doors``: the front page."""
