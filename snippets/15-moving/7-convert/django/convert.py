import re

# --8<-- [start:focus]
RULES = [
    # comments, inheritance, loops
    (r"(?s){#(.*?)#}", r"{% comment %}\1{% endcomment %}"),
    (r"{{ super\(\) }}", "{{ block.super }}"),
    (r"\bloop\.index\b", "forloop.counter"),
    (r"\bloop\.(first|last)\b", r"forloop.\1"),
    # tags
    (r"{{ form\.csrf_token }}", "{% csrf_token %}"),
    (
        r'{% with (\S+) %}{% include ("[^"]+") %}{% endwith %}',
        r"{% include \2 with \1 %}",
    ),
    # values and filters
    (r"\.(items|keys|values)\(\)", r".\1"),
    (r"\bis (not )?none\b", r"is \1None"),
    (r'\|default\(("[^"]*"), true\)', r"|default:\1"),
    (r'\|(\w+)\(("[^"]*"|[\w.]+)\)', r"|\1:\2"),
]


def link(tag):
    return "{% url " + tag[1].replace(",", "") + " %}"


def empty(text):
    """The else of a for, not the one of an if."""
    opened = []

    def tag(found):
        name = found[1]
        if name in ("for", "if"):
            opened.append(name)
        elif name in ("endfor", "endif"):
            opened.pop()
        elif name == "else" and opened[-1] == "for":
            return "{% empty %}"
        return found[0]

    return re.sub(r"{% (\w+).*?%}", tag, text)


def convert(text):
    for pattern, replacement in RULES:
        text = re.sub(pattern, replacement, text)
    text = re.sub(r"{{ url_for\((.*?)\) }}", link, text)
    return empty(text)


# --8<-- [end:focus]
