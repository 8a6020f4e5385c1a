# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1.7"]
# ///
from unittest.mock import patch

from blog import app

client = app.test_client()


# --8<-- [start:focus]
def invite(**headers):
    answer = client.get("/invite/", headers=headers)
    if answer.status_code == 400:
        return "400"
    return answer.json["from_request"]


HOSTS = [
    "blog.example",
    "www.blog.example",
    "blog.example:8000",
    "evil.example",
    "evilblog.example",
    "blog.example.evil.example",
    "blog.example@evil.example",
    "blog.example:80@evil.example",
    "evil.example/.blog.example",
]
for host in HOSTS:
    print(f"{host}: {invite(Host=host)}")
    #> blog.example: http://blog.example/join/k7/
    #> www.blog.example: http://www.blog.example/join/k7/
    #> blog.example:8000: http://blog.example:8000/join/k7/
    #> evil.example: 400
    #> evilblog.example: 400
    #> blog.example.evil.example: 400
    #> blog.example@evil.example: 400
    #> blog.example:80@evil.example: 400
    #> evil.example/.blog.example: 400

# a header of proxies: neither reads it unless told to
forwarded = {"X-Forwarded-Host": "evil.example"}
print(invite(Host="blog.example", **forwarded))
#> http://blog.example/join/k7/

# without the list, whoever asks decides where the link leads
with patch.dict(app.config, TRUSTED_HOSTS=None):
    print(invite(Host="evil.example"))
    #> http://evil.example/join/k7/
    headers = {"Host": "evil.example"}
    answer = client.get("/invite/", headers=headers)
    print(answer.json["from_setting"])
    #> https://blog.example/join/k7/
# --8<-- [end:focus]
