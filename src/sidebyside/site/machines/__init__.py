"""The site for programs: Markdown of every page, an index of everything, and ``llms.txt``."""
