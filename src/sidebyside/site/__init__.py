"""The site: check its chapters, build it with both generators, check the pages, serve it."""
