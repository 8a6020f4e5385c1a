sent = []


def announce(title):
    sent.append(title)  # a mail, in a real blog
