"""What runs inside the browser's Python, next to the reader's program.

Packed as the package ``sidebyside_inside`` and part of every snapshot. Standard library only.
"""
