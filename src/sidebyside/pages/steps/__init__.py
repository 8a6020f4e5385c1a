"""The fence ``steps``: what a step of a whole project changed on both sides."""
