# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Comment

# --8<-- [start:focus]
nice = Comment.objects.create(text="Nice!")
other = Comment.objects.create(text="First!")
why = Comment.objects.create(text="Why?", parent=nice)
how = Comment.objects.create(text="How?", parent=nice)
because = Comment.objects.create(text="Because.", parent=why)

# the tops, and what answers one of them
query = Comment.objects.order_by("id")
tops = query.filter(parent=None)
print(list(tops.values_list("text", flat=True)))
#> ['Nice!', 'First!']
print([comment.text for comment in nice.replies.order_by("id")])
#> ['Why?', 'How?']
print(because.parent.parent.text)
#> Nice!

with CaptureQueriesContext(connection) as queries:
    # the whole thread in one query: the program builds the tree
    comments = Comment.objects.order_by("id")
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
    print(len(queries))
    #> 1

# below one comment: the database walks
sql = """
    WITH RECURSIVE below AS (
        SELECT id, text FROM blog_comment WHERE id = %s
        UNION ALL
        SELECT reply.id, reply.text FROM blog_comment AS reply
        JOIN below ON reply.parent_id = below.id
    )
    SELECT id, text FROM below ORDER BY id"""
query = Comment.objects.raw(sql, [nice.id])
print([comment.text for comment in query])
#> ['Nice!', 'Why?', 'How?', 'Because.']

# its replies go with it
nice.delete()
print(list(Comment.objects.values_list("text", flat=True)))
#> ['First!']
# --8<-- [end:focus]
