# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template_string

app = Flask(__name__)

TAGS = [
    {"name": "web", "count": 2},
    {"name": "python", "count": 3},
]

# --8<-- [start:focus]
PAGE = """{% from "_macros.html" import tag_link %}
<nav>
{% for tag in tags %}
{{ tag_link(tag.name, count=tag.count) }}
{% endfor %}
{{ tag_link("all", total) }}
</nav>
"""
# --8<-- [end:focus]


@app.get("/tags")
def tag_list():
    return render_template_string(PAGE, tags=TAGS, total=5)


page = app.test_client().get("/tags").text
for line in filter(None, page.splitlines()):
    print(line)
    #> <nav>
    #> <a href="/tags/web">web (2)</a>
    #> <a href="/tags/python">python (3)</a>
    #> <a href="/tags/all">all (5)</a>
    #> </nav>
