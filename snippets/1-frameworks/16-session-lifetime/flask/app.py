# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from datetime import UTC, datetime, timedelta

from blog import app

# --8<-- [start:focus]
client = app.test_client()
cookies = set()

for form in {}, {"remember": "on"}:
    client.post("/start/", data=form)
    cookies.add(client.get_cookie("session").value)
    # how long does the browser keep it? 0: until it is closed
    now = datetime.now(UTC)
    end = client.get_cookie("session").expires or now
    days = (end - now) / timedelta(days=1)

    # a list in the session is changed
    client.post("/lost/")
    client.post("/later/")
    later = client.get("/").json["later"]

    # does reading it put off the end?
    again = "Set-Cookie" in client.get("/").headers
    print(f"{days:.0f} days", later, again)
    #> 0 days ['kept'] False
    #> 7 days ['lost', 'kept'] True

# the second start had a cookie of its own
print(len(cookies))
#> 2
# --8<-- [end:focus]
