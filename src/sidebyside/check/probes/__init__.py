"""Requests that nobody wrote, derived from those of a topic: what else a client may send."""
