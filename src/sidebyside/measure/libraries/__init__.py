"""The libraries of chapter 5 and the chooser's packages: newest release, and whether it loads."""
