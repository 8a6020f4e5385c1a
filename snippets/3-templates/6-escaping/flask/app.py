# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "markupsafe>=2.1"]
# ///
from flask import Flask, render_template
from markupsafe import Markup, escape

app = Flask(__name__)


def show(name, bio):
    with app.app_context():
        return render_template(name, bio=bio)


# --8<-- [start:focus]
bio = "Ada <ada@example.org>"
print(show("bio.html", bio))
#> <p>Ada &lt;ada@example.org&gt;</p>
print(show("trusted.html", "<b>Ada</b>"))
#> <p><b>Ada</b></p>
print(show("bio.html", Markup("<b>Ada</b>")))
#> <p><b>Ada</b></p>
print(show("bio.html", Markup("<b>{}</b>").format(bio)))
#> <p><b>Ada &lt;ada@example.org&gt;</b></p>

# the same on both sides: a .txt, a quote, a sum
print(show("bio.txt", bio))
#> Bio: Ada <ada@example.org>
print(escape("Ada's"))
#> Ada&#39;s
print(show("bio.html", Markup("<b>Hi</b> ") + "<Ada>"))
#> <p><b>Hi</b> &lt;Ada&gt;</p>
# --8<-- [end:focus]
