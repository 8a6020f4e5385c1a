import re

# --8<-- [start:focus]
RULES = [
    # comments, inheritance, loops
    (r"(?s){% comment %}(.*?){% endcomment %}", r"{#\1#}"),
    (r"{{ block\.super }}", "{{ super() }}"),
    (r"\bforloop\.counter\b", "loop.index"),
    (r"\bforloop\.(first|last)\b", r"loop.\1"),
    (r"{% empty %}", "{% else %}"),
    # tags
    (r"{% csrf_token %}", "{{ form.csrf_token }}"),
    (
        r'{% include ("[^"]+") with (\S+) %}',
        r"{% with \2 %}{% include \1 %}{% endwith %}",
    ),
    # values and filters
    (r"\.(items|keys|values)\b", r".\1()"),
    (r"\bis (not )?None\b", r"is \1none"),
    (r'\|default:("[^"]*")', r"|default(\1, true)"),
    (r'\|(\w+):("[^"]*"|[\w.]+)', r"|\1(\2)"),
]


def link(tag):
    name, *values = tag[1].split()
    return "{{ url_for(" + ", ".join([name, *values]) + ") }}"


def convert(text):
    for pattern, replacement in RULES:
        text = re.sub(pattern, replacement, text)
    return re.sub(r"{% url (.*?) %}", link, text)


# --8<-- [end:focus]
