# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1"]
# ///
from blog import app

# --8<-- [start:focus]
client = app.test_client()

# the browser came over http, the proxy says
sent = {
    "Host": "blog.example",
    "X-Forwarded-Proto": "http",
    "X-Forwarded-For": "203.0.113.9",
}
response = client.get("/where/", headers=sent)
print(response.status_code, response.headers["Location"])
#> 301 https://blog.example/where/

# over https
sent["X-Forwarded-Proto"] = "https"
response = client.get("/where/", headers=sent)
print(response.status_code)
#> 200
for name, value in response.json.items():
    print(name, value)
    #> client 203.0.113.9
    #> here https://blog.example/where/
for name in [
    "Strict-Transport-Security",
    "X-Content-Type-Options",
    "X-Frame-Options",
    "Referrer-Policy",
]:
    print(name, "=", response.headers[name])
    #> Strict-Transport-Security = max-age=3600
    #> X-Content-Type-Options = nosniff
    #> X-Frame-Options = DENY
    #> Referrer-Policy = same-origin

# a client that claims another address
sent["X-Forwarded-For"] = "10.0.0.1, 203.0.113.9"
print(client.get("/where/", headers=sent).json["client"])
#> 203.0.113.9
# --8<-- [end:focus]
