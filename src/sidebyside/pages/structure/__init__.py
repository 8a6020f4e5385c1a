"""The fence ``structure``: the tables and addresses of both sides, drawn and listed."""
