from django import template

register = template.Library()


@register.filter
def excerpt(article, length):
    return article.excerpt(length)
