def is_spam(text):
    # in a real blog: a request to a service elsewhere
    return "casino" in text.lower()
