from threading import Event

answers = Event()


def count_words(text):
    """Stands for another server that takes its time."""
    answers.wait(timeout=9)
    if not text:
        raise ConnectionError("nothing came back")
    return len(text.split())
