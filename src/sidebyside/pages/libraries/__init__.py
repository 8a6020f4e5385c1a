"""The fences ``library`` and ``libraries``: the state of the libraries of chapter 5."""
