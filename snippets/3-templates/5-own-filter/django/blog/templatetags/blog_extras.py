# --8<-- [start:focus]
from django import template

register = template.Library()


@register.filter
def initials(name):
    return "".join(word[0] for word in name.split())


@register.filter
def excerpt(text, words):
    return " ".join(text.split()[:words])


@register.simple_tag
def read_time(post, wpm=200):
    return f"{post['words'] // wpm} min"


# --8<-- [end:focus]
