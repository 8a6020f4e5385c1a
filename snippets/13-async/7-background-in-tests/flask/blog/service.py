def count_words(text):
    """Stands for another server: no test may ask it."""
    raise ConnectionError("no network here")
