# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "babel>=2.16",
#     "flask>=3.1",
#     "flask-babel>=4.0",
#     "flask-wtf>=1.2",
# ]
# ///
import re
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from blog import create_app

# pybabel compile -d blog/translations
for source in Path("blog").rglob("*.po"):
    target = source.with_suffix(".mo")
    with source.open("rb") as po, target.open("wb") as mo:
        write_mo(mo, read_po(po))

app = create_app()


def read(client, **headers):
    page = client.get("/", headers=headers).text
    shown = re.findall(">([^<>\n]+)</(?:h1|p|button)>", page)
    return " | ".join(shown)


# --8<-- [start:focus]
client = app.test_client()
print(read(client))
#> Articles | 2 articles | May 5, 2026 | 4.5 | Choose
for languages in "de", "zh-CN,en;q=0.5", "fr,de-AT;q=0.8":
    print(read(client, accept_language=languages))
    #> Artikel | 2 Artikel | 5. Mai 2026 | 4,5 | Auswählen
    #> 文章 | 2 篇文章 | 2026年5月5日 | 4.5 | 选择
    #> Artikel | 2 Artikel | 5. Mai 2026 | 4,5 | Auswählen

response = client.get("/", headers={"Accept-Language": "de"})
print(response.headers["Content-Language"])
#> de
print('<html lang="de">' in response.text)
#> True
vary = response.headers["Vary"]
print("Accept-Language" in vary, "Cookie" in vary)
#> True True

# chosen, whatever the browser prefers
token = re.search('csrf_token" value="(.*)"', response.text)[1]
form = {"language": "zh", "csrf_token": token}
client.post("/i18n/setlang/", data=form)
print(read(client, accept_language="de"))
#> 文章 | 2 篇文章 | 2026年5月5日 | 4.5 | 选择
# --8<-- [end:focus]
