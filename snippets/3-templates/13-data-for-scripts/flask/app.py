# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
import json
import re
from datetime import date

from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
CREATED = date(2026, 3, 9)
TITLE = "</script><b>Q & A"  # a visitor wrote this


@app.get("/")
def show():
    data = {
        "created": CREATED.isoformat(),
        "rating": None,
        "title": TITLE,
    }
    return render_template("blog/show.html", data=data)


page = app.test_client().get("/").text
text = re.search('json">(.*)</script>', page)[1]
for part in text.split(", "):
    print(part)
    #> {"created": "2026-03-09"
    #> "rating": null
    #> "title": "\u003c/script\u003e\u003cb\u003eQ \u0026 A"}

# what JSON.parse() makes of it in the browser
for name, value in json.loads(text).items():
    print(name, value)
    #> created 2026-03-09
    #> rating None
    #> title </script><b>Q & A

# the title did not end the element
print(page.count("<script"), page.count("</script>"))
#> 2 2
# --8<-- [end:focus]
