"""Whether the check would notice a fault: small changes to each side of each pair, one at a time.

``nox -s mutants`` runs it. ``python`` and ``templates`` make the changes, ``sample`` chooses those
that are run, ``observe`` says what is looked at, ``report`` what survived. The mutants of mutmut
and cosmic-ray were tried on paper first: they know neither decorators, settings and field options
nor templates, where most faults of a web application are.
"""
