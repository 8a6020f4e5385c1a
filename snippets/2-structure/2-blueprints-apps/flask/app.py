# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flaskr import create_app

app = create_app()

# --8<-- [start:focus]
print(list(app.blueprints))
#> ['blog', 'users']

client = app.test_client()
for path in ["/articles/", "/articles/1/", "/users/1/"]:
    for line in client.get(path).text.splitlines():
        if line.strip():
            print(line)
            #> <a href="/articles/1/">1</a>
            #> <a href="/articles/2/">2</a>
            #> <h1>Hello</h1>
            #> <a href="/users/1/">Author</a>
            #> <h1>ada</h1>
            #> <a href="/articles/">Articles</a>
# --8<-- [end:focus]
