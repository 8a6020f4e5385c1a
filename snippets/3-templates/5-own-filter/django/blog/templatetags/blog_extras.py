from math import ceil

from django import template

register = template.Library()


# --8<-- [start:focus]
@register.filter
def initials(name):
    return "".join(word[0] for word in name.split())


@register.filter
def words(text, number):
    return " ".join(text.split()[:number])


@register.simple_tag
def reading_time(text, speed=200):
    return ceil(len(text.split()) / speed)


@register.filter
def long(text):
    return reading_time(text) >= 3


# --8<-- [end:focus]
