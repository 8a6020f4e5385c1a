# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "click>=8",
#     "flask>=3.1",
#     "flask-talisman>=1.1",
#     "flask-wtf>=1.2",
# ]
# ///
import os
import secrets

os.environ["BLOG_KEY"] = secrets.token_urlsafe(50)

from blog import Development, create_app
from checks import findings

# --8<-- [start:focus]
# what was good enough on your own machine
for finding in findings(create_app(Development)):
    print(finding)
    #> SECRET_KEY is short or simple
    #> DEBUG is on
    #> TRUSTED_HOSTS is empty
    #> SESSION_COOKIE_SECURE is off
    #> SESSION_COOKIE_NAME has no __Host-
    #> SESSION_COOKIE_SAMESITE is not set
    #> CSRFProtect is missing
    #> HTTP is not redirected to HTTPS
    #> Strict-Transport-Security is not sent
    #> X-Content-Type-Options is not sent
    #> X-Frame-Options is not sent
    #> Referrer-Policy is not sent

app = create_app()
print(list(findings(app)))
#> []
sent = app.test_client().get("/", base_url="https://localhost")
print(sent.headers["Strict-Transport-Security"])
#> max-age=3600

# as a step of the deployment: the command fails, or does not
for each in create_app(Development), app:
    result = each.test_cli_runner().invoke(args=["check-deploy"])
    # all but DEBUG, which "flask" has set itself
    print(result.exit_code, len(result.output.splitlines()))
    #> 1 11
    #> 0 0
# --8<-- [end:focus]
