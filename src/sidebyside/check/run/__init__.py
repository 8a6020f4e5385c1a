"""Run snippets: each in a process, folder and home of its own, under guard.

``pool`` is what callers use; it talks to one ``zygote`` process that has the frameworks
imported already and starts a ``fork`` of itself for every run. The fork becomes a ``child``:
``guard`` watches what it does, ``recorder`` notes what it prints.
"""
