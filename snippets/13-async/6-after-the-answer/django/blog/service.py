from threading import Event, Semaphore

asked = Semaphore(0)
answers = Event()


def count_words(text):
    """Stands for another server that takes its time."""
    asked.release()
    answers.wait(timeout=9)
    if not text:
        raise ConnectionError("nothing came back")
    return len(text.split())
