"""Run snippets: each in a process, folder and home of its own, under guard.

``pool`` is what callers use; it talks to one ``zygote`` process that has the frameworks
imported already and forks a ``child`` for every run; ``guard`` watches what the child does.
"""
