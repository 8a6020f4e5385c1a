# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "markupsafe>=2.1"]
# ///
from flask import Flask, render_template
from markupsafe import Markup

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

# --8<-- [start:focus]
BIO = "Maths & <b>more</b>"  # a visitor wrote this
NOTE = "<p>Checked by <b>grace</b></p>"  # we wrote this


@app.get("/")
def show():
    quoted = Markup("<i>{}</i>").format(BIO)
    added = Markup("<b>ada</b>: ") + BIO
    return render_template(
        "blog/user.html",
        bio=BIO,
        note=NOTE,
        quoted=quoted,
        added=added,
    )


@app.get("/mail/")
def mail():
    text = render_template("blog/mail.txt", bio=BIO)
    return app.response_class(text, mimetype="text/plain")


client = app.test_client()
for line in client.get("/").text.splitlines():
    print(line)
    #> <p>Maths &amp; &lt;b&gt;more&lt;/b&gt;</p>
    #> <p><i>Maths &amp; &lt;b&gt;more&lt;/b&gt;</i></p>
    #> <p><b>ada</b>: Maths &amp; &lt;b&gt;more&lt;/b&gt;</p>
    #> <p>Checked by <b>grace</b></p>
    #> <p>Checked by <b>grace</b></p>
print(client.get("/mail/").text.strip())
#> Bio: Maths & <b>more</b>

# put together first: the visitor's tags are in
print(Markup(f"<i>{BIO}</i>"))
#> <i>Maths & <b>more</b></i>
# --8<-- [end:focus]
