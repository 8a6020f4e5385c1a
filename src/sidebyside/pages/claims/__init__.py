"""The fence ``claims``: what the notes say, judged."""
