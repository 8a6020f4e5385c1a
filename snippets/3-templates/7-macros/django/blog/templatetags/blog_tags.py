from django import template

register = template.Library()


# --8<-- [start:focus]
@register.inclusion_tag("blog/_card.html")
def card(article, author=True):
    tags = ", ".join(article["tags"])
    return {"article": article, "author": author, "tags": tags}


# --8<-- [end:focus]
