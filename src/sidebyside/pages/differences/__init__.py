"""The fence ``differences``: how the answers of the frameworks differ."""
