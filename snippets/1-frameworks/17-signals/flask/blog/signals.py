from blinker import Namespace

signals = Namespace()
article_published = signals.signal("article-published")


# --8<-- [start:focus]
def send_robust(signal, sender, **values):
    for receiver in signal.receivers_for(sender):
        try:
            receiver(sender, **values)
        except Exception:
            sender.logger.exception("a receiver failed")


# --8<-- [end:focus]
