"""The check: every side runs and prints what it records, every pair does the same thing.

It is a pytest suite on top of pytest-examples; ``nox -s verify`` runs it.
"""
