from flask import Flask, render_template
from flask_talisman import Talisman

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
Talisman(  # HTTPS, HSTS and the other headers as well
    app,
    force_https_permanent=True,
    strict_transport_security_max_age=3600,
    strict_transport_security_include_subdomains=False,
    content_security_policy={
        "default-src": "'self'",
        "script-src": "'self'",  # and the nonce
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    },
    content_security_policy_nonce_in=["script-src"],
)

# a visitor's comment that nobody has escaped
COMMENT = """
<script>alert(1)</script>
<script src="https://evil.example/x.js"></script>
<script src="/uploads/x.js"></script>
<b onclick="alert(1)">Win!</b>
"""


@app.get("/")
def index():
    return render_template("index.html", comment=COMMENT)


# --8<-- [end:focus]
