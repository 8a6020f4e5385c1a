"""What both sides ask of the database: the same, the same but for spelling, or different.

``asked`` leaves out what only sets up, ``steps`` puts the statements of both sides beside each
other, ``normal`` writes them in one spelling, ``unlike`` says in what two of them differ, ``rows``
runs them on the same rows, and ``judge`` makes the pair's part of the record of it all.
"""
