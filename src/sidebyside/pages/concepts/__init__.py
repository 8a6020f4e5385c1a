"""The fence ``concepts``: the concept index."""
