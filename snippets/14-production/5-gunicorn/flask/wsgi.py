from blog import create_app
from blog.models import db

# --8<-- [start:focus]
app = create_app()
# something asks the database at the start
with app.app_context():
    db.session.execute(db.text("SELECT 1"))
# --8<-- [end:focus]
