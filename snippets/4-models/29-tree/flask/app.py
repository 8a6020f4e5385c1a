# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_sqlalchemy.record_queries import get_recorded_queries

from models import Comment, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db.init_app(app)

with app.app_context():
    db.create_all()

# --8<-- [start:focus]
with app.app_context():
    nice = Comment(text="Nice!")
    other = Comment(text="First!")
    why = Comment(text="Why?", parent=nice)
    how = Comment(text="How?", parent=nice)
    because = Comment(text="Because.", parent=why)
    db.session.add_all([nice, other, why, how, because])
    db.session.commit()

    # the tops, and what answers one of them
    query = db.select(Comment.text).order_by(Comment.id)
    tops = query.where(Comment.parent_id.is_(None))
    print(db.session.scalars(tops).all())
    #> ['Nice!', 'First!']
    print([comment.text for comment in nice.replies])
    #> ['Why?', 'How?']
    print(because.parent.parent.text)
    #> Nice!

with app.app_context():
    # the whole thread in one query: the program builds the tree
    comments = db.session.scalars(
        db.select(Comment).order_by(Comment.id)
    ).all()
    replies = {}
    for comment in comments:
        replies.setdefault(comment.parent_id, []).append(comment)

    def show(parent_id=None, indent=""):
        for comment in replies.get(parent_id, []):
            print(indent + comment.text)
            #> Nice!
            #> - Why?
            #> - - Because.
            #> - How?
            #> First!
            show(comment.id, indent + "- ")

    show()
    print(len(get_recorded_queries()))
    #> 1

    # below one comment: the database walks
    top = db.select(Comment.id).filter_by(id=nice.id)
    below = top.cte("below", recursive=True)
    step = db.select(Comment.id)
    step = step.join(below, Comment.parent_id == below.c.id)
    below = below.union_all(step)
    query = db.select(Comment.text).join(
        below, Comment.id == below.c.id
    )
    print(db.session.scalars(query.order_by(Comment.id)).all())
    #> ['Nice!', 'Why?', 'How?', 'Because.']

    # its replies go with it
    nice = db.session.get_one(Comment, nice.id)
    db.session.delete(nice)
    db.session.commit()
    print(db.session.scalars(db.select(Comment.text)).all())
    #> ['First!']
# --8<-- [end:focus]
