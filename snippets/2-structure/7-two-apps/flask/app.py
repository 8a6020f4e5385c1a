# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1"]
# ///
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from flaskr import create_app

# --8<-- [start:focus]
app = create_app("Blog")
staff = create_app("Staff")
app.wsgi_app = DispatcherMiddleware(
    app.wsgi_app, {"/staff": staff}
)

client = app.test_client()
for path in ["/", "/staff/", "/nothing/", "/staff/nothing/"]:
    print(client.get(path).text)
    #> <a href="/">Blog</a>
    #> <a href="/staff/">Staff</a>
    #> Blog has no such page
    #> Staff has no such page
# --8<-- [end:focus]
