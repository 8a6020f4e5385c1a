# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1"]
# ///
import logging
from unittest.mock import patch

from werkzeug.debug.tbtools import DebugTraceback
from werkzeug.security import check_password_hash

import blog
from blog import app

logging.disable()

# --8<-- [start:focus]
# what is said, and how many slow hashes it takes
for log_in in blog.careless, blog.careful:
    for name in "ada", "nobody":
        with patch(
            "blog.check_password_hash", wraps=check_password_hash
        ) as hashing:
            said = log_in(name, "guess")
        print(f"{name}: {said}, {hashing.call_count}")
        #> ada: wrong password, 1
        #> nobody: no such user, 0
        #> ada: wrong name or password, 1
        #> nobody: wrong name or password, 1

# somebody else's draft, and one that nobody has
client = app.test_client()
hers, none = client.get("/drafts/1/"), client.get("/drafts/2/")
print(hers.status_code, none.status_code, hers.text == none.text)
#> 404 404 True

# an error: what a variable holds, with debug off and on
email = blog.EMAILS["ada"]
page = client.get("/remind/").text
print(email in page, "RuntimeError" in page)
#> False False
with patch.dict(app.config, DEBUG=True):
    try:
        client.get("/remind/")
    except RuntimeError as error:  # "flask run --debug" shows
        page = DebugTraceback(error).render_debugger_html(
            evalex=True, secret="", evalex_trusted=False
        )
print(email in page, "RuntimeError" in page)
#> False True
print("runs code:", "EVALEX = true" in page)
#> runs code: True
# --8<-- [end:focus]
