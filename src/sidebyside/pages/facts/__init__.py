"""The fence ``facts``: one measured chart."""
