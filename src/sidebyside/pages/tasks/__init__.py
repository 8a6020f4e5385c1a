"""The fence ``tasks``: the tasks of one chapter, a line each."""
