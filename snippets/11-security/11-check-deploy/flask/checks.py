import click
from flask import current_app
from flask.cli import with_appcontext


# --8<-- [start:focus]
def findings(app):
    """What a deployment should not go online with."""
    config = app.config
    key = app.secret_key or ""
    if len(key) < 50 or len(set(key)) < 5:
        yield "SECRET_KEY is short or simple"
    if app.debug:
        yield "DEBUG is on"
    if not config["TRUSTED_HOSTS"]:
        yield "TRUSTED_HOSTS is empty"
    if not config["SESSION_COOKIE_SECURE"]:
        yield "SESSION_COOKIE_SECURE is off"
    if not config["SESSION_COOKIE_NAME"].startswith("__Host-"):
        yield "SESSION_COOKIE_NAME has no __Host-"
    if not config["SESSION_COOKIE_SAMESITE"]:
        yield "SESSION_COOKIE_SAMESITE is not set"
    if "csrf" not in app.extensions:
        yield "CSRFProtect is missing"

    # what the app answers says more than its settings
    host = (config["TRUSTED_HOSTS"] or ["localhost"])[0]
    host = host.removeprefix(".")
    ask = app.test_client().get
    plain = ask("/", base_url=f"http://{host}")
    location = plain.headers.get("Location", "")
    if not location.startswith("https://"):
        yield "HTTP is not redirected to HTTPS"
    headers = ask("/", base_url=f"https://{host}").headers
    for name in HEADERS:
        if name not in headers:
            yield f"{name} is not sent"


HEADERS = [
    "Strict-Transport-Security",
    "X-Content-Type-Options",
    "X-Frame-Options",
    "Referrer-Policy",
]


@click.command("check-deploy")
@with_appcontext
def check_deploy():
    found = list(findings(current_app))
    for finding in found:
        click.echo(finding)
    raise SystemExit(1 if found else 0)


# --8<-- [end:focus]
