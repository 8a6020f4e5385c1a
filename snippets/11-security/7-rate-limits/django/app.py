# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import time
from unittest.mock import patch

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

client = Client()


def search(address, query="q=flask", **headers):
    return client.get(
        f"/search/?{query}",
        headers=headers,
        REMOTE_ADDR=address,
    )


# --8<-- [start:focus]
ADA, GRACE = "203.0.113.1", "203.0.113.2"
for answer in [search(ADA) for _ in range(4)]:
    print(answer.status_code)
    #> 200
    #> 200
    #> 200
    #> 429
wait = int(answer.headers["Retry-After"])
print(answer.json()["error"], 55 < wait <= 60)
#> too many requests True

# another address has a limit of its own
print(search(GRACE).status_code)
#> 200

# other spellings, and a header that anybody can write
print(search(ADA, "q=flask&page=2").status_code)
#> 429
forged = {"X-Forwarded-For": "198.51.100.7"}
print(search(ADA, **forged).status_code)
#> 429

# half a minute later, and a minute
with patch("time.time", return_value=time.time() + 30):
    answer = search(ADA)
    wait = int(answer.headers["Retry-After"])
    print(answer.status_code, 25 < wait <= 30)
    #> 429 True
with patch("time.time", return_value=time.time() + 61):
    print(search(ADA).status_code)
    #> 200
# --8<-- [end:focus]
