# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "markupsafe>=3.0"]
# ///
from blog import create_app

app = create_app()

# --8<-- [start:focus]
client = app.test_client()

for reader in ["ada", "grace", "mallory"]:
    for path in ["/", "/staff/"]:
        headers = {"X-Reader": reader}
        response = client.get(path, headers=headers)
        stamp = response.headers["X-Served-To"]
        print(response.status_code, response.text, f"[{stamp}]")
        #> 200 Hello, ada! [ada]
        #> 200 Good morning, ada! [ada]
        #> 200 Hello, grace! [grace]
        #> 403 Staff only [grace]
        #> 403 Go away [mallory]
        #> 403 Go away [mallory]

response = client.get("/nowhere")
print(response.status_code, response.headers["X-Served-To"])
#> 404 guest
# --8<-- [end:focus]
