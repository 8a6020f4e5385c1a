events = []


class Busy(Exception):
    """Come back later."""
