# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "blinker>=1.9",
#     "click>=8.1",
#     "flask>=3.1",
#     "itsdangerous>=2.2",
# ]
# ///
import time
from unittest.mock import patch

from blog import app, reader_came

# --8<-- [start:focus]
readers = []


@reader_came.connect_via(app)
def remember(sender, name):
    readers.append(name)


# as "flask --app blog invite 'Ada & Co'"
runner = app.test_cli_runner()
output = runner.invoke(args=["invite", "Ada & Co"]).output
greeting, url = output.splitlines()[:2]
print(greeting)
#> Dear Ada & Co, come and read:

client = app.test_client()
print(client.get(url).text.strip())
#> <h1>Welcome, Ada &amp; Co</h1>
forged = url.replace("/welcome/", "/welcome/x")
print(client.get(forged).status_code)
#> 404

# a week later
later = time.time() + 7 * 24 * 3600 + 1
with patch("time.time", return_value=later):
    print(client.get(url).status_code)
    #> 404

# the signal came once
print(readers)
#> ['Ada & Co']
# --8<-- [end:focus]
