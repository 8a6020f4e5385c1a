"""Render the pairs of a chapter: a Python-Markdown extension, for either site generator."""
