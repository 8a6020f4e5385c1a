from django import template

register = template.Library()


@register.inclusion_tag("blog/_tag.html")
def tag_link(name, count=0):
    return {"name": name, "count": count}
