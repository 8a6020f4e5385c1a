"""The libraries of chapter 5 and the chooser's packages: what is said of them, what is measured."""
