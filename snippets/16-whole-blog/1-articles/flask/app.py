# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask-sqlalchemy>=3.1",
#     "flask>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import re

from blog import create_app

app = create_app(SQLALCHEMY_DATABASE_URI="sqlite://")
app.test_cli_runner().invoke(args=["seed"])

# --8<-- [start:focus]
client = app.test_client()

page = client.get("/").text
for path, title in re.findall(r'href="(/a.*)">\s*(.*)</a>', page):
    print(path, title, client.get(path).status_code)
    #> /articles/bugs/ Bugs 200
    #> /articles/compilers/ Compilers 200
    #> /articles/notes/ Notes 200
    #> /articles/hello/ Hello 200

page = client.get("/articles/notes/").text
print(re.search("<h1>(.*)</h1>", page)[1])
#> Notes
print(re.search('class="text">(.*)</p>', page)[1])
#> Notes on an engine.
print(client.get("/articles/nothing/").status_code)
#> 404

print(re.search('href="(/static/.*)"', page)[1])
#> /static/blog.css
# --8<-- [end:focus]
