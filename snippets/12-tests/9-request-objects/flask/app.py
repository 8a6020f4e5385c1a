# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import g, make_response, request, url_for

from blog import articles, create_app
from blog.articles import current_page

app = create_app()

# --8<-- [start:focus]
# inside the block, "request" is what a view would see
with app.test_request_context("/articles/?page=2"):
    print(request.method, request.path, request.args["page"])
    #> GET /articles/ 2
    print(current_page())
    #> 2

    # only the view is called: no hook ran
    response = make_response(articles.articles())
    print(response.status_code, response.json)
    #> 200 {'page': 2, 'theme': 'none'}

    # the hooks, too; what one of them answers is returned
    app.preprocess_request()
    print(articles.articles()["theme"])
    #> light

# what is wrong, without a view
for wrong in "0", "101", "x", "":
    with app.test_request_context(f"/articles/?page={wrong}"):
        print(repr(wrong), current_page())
        #> '0' 1
        #> '101' 1
        #> 'x' 1
        #> '' 1

# a header; a body
headers = {"Cookie": "theme=dark"}
with app.test_request_context("/articles/", headers=headers):
    app.preprocess_request()
    print(request.path, articles.articles()["theme"])
    #> /articles/ dark
with app.test_request_context(
    "/articles/", method="POST", json={"title": "Hello"}
):
    sent = request.get_json()
    print(request.method, request.path, sent["title"])
    #> POST /articles/ Hello

# a user, without a session and a login
with app.test_request_context("/account/"):
    g.user = "ada"
    print(request.path, articles.account())
    #> /account/ ada

# an address, as a view would build it
with app.test_request_context():
    print(url_for("articles.articles", page=2))
    #> /articles/?page=2
# --8<-- [end:focus]
