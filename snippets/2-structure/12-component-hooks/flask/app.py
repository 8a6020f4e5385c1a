# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from unittest.mock import patch

from flaskr import create_app

app = create_app()

# --8<-- [start:focus]
client = app.test_client()
for path in ["/", "/staff/"]:
    response = client.get(path)
    print(response.text, response.headers.get("Cache-Control"))
    #> Articles None
    #> Drafts no-store

with patch.dict(app.config, STAFF_CLOSED=True):
    response = client.get("/staff/")
    print(response.status_code, response.text)
    #> 503 <p>Back in an hour</p>
    print(response.headers["Retry-After"])
    #> 3600
    print(response.headers.get("Cache-Control"))
    #> no-store

    # the other component, and an address that nobody has
    for path in ["/", "/staff/nothing/"]:
        print(client.get(path).status_code)
        #> 200
        #> 404
# --8<-- [end:focus]
