sent = []


def announce(title):
    """Stands for a mail, which nobody can take back."""
    sent.append(title)
