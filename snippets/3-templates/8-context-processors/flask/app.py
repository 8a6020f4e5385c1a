# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

TITLES = ["Tools", "Hello"]


# --8<-- [start:focus]
def recent():
    return TITLES[:5]


@app.context_processor
def site():
    return {"site_name": "Our blog", "recent": recent}


@app.get("/")
def index():
    return render_template("blog/index.html")


@app.get("/press/")
def press():
    return render_template("blog/press.html", site_name="Press")


client = app.test_client()
for path in ["/", "/press/"]:
    for line in client.get(path).text.splitlines():
        if line.strip():
            print(line)
            #> <title>Our blog</title>
            #> <p>/</p>
            #> <p>Tools</p>
            #> <p>Hello</p>
            #> <title>Press</title>
            #> <p>/press/</p>

# outside of a request
with app.app_context():
    print(render_template("blog/mail.txt"))
    #> Greetings from Our blog.
# --8<-- [end:focus]
