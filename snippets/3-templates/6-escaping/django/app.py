# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from pathlib import Path

import django
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe

BASE_DIR = Path(__file__).resolve().parent

ENGINE = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "DIRS": [BASE_DIR / "templates"],
}

settings.configure(TEMPLATES=[ENGINE])
django.setup()


def show(name, bio):
    return render_to_string(name, {"bio": bio}).rstrip()


# --8<-- [start:focus]
bio = "Ada <ada@example.org>"
print(show("bio.html", bio))
#> <p>Ada &lt;ada@example.org&gt;</p>
print(show("trusted.html", "<b>Ada</b>"))
#> <p><b>Ada</b></p>
print(show("bio.html", mark_safe("<b>Ada</b>")))
#> <p><b>Ada</b></p>
print(show("bio.html", format_html("<b>{}</b>", bio)))
#> <p><b>Ada &lt;ada@example.org&gt;</b></p>

# the same on both sides: a .txt, a quote, a sum
print(show("bio.txt", bio))
#> Bio: Ada &lt;ada@example.org&gt;
print(escape("Ada's"))
#> Ada&#x27;s
print(show("bio.html", mark_safe("<b>Hi</b> ") + "<Ada>"))
#> <p>&lt;b&gt;Hi&lt;/b&gt; &lt;Ada&gt;</p>
# --8<-- [end:focus]
