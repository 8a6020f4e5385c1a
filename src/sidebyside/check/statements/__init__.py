"""What both sides ask of the database: the same, the same but for spelling, or different.

``asked`` leaves out what only sets up, ``steps`` cuts both programs where they have printed the
same lines, ``normal`` writes statements in one spelling, ``beside`` pairs those of a step,
``unlike`` says in what two of them differ, ``rows`` runs them on the same rows, and ``judge`` makes
the pair's part of the record of it all.
"""
