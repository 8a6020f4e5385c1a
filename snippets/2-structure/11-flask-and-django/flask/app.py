# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
import os

from django.core.wsgi import get_wsgi_application
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.test import Client

from flaskr import create_app
from flaskr.models import Article, db

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"

# --8<-- [start:focus]
app = create_app()
django = get_wsgi_application()
app.wsgi_app = DispatcherMiddleware(
    app.wsgi_app, {"/staff": django}
)

with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello", live=True))
    db.session.add(Article(title="Tools"))
    db.session.commit()

client = Client(app)
for path in ["/articles/", "/staff/"]:
    for line in client.get(path).text.splitlines():
        if line.strip():
            print(line)
            #> <a href="/articles/">Articles</a>
            #> <p>Hello</p>
            #> <a href="/staff/">Drafts</a>
            #> <p>Tools</p>

# Django writes, Flask reads
from staff.models import Article

Article.objects.filter(title="Tools").update(live=True)
print(client.get("/articles/").text.count("Tools"))
#> 1
# --8<-- [end:focus]
