"""The fence ``pair``: one comparison."""
