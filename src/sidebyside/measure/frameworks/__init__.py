"""What it costs, measured: the same jobs in Flask and in Django, in one run on one machine."""
