from flask import Flask, got_request_exception

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
app.logger.disabled = True  # it would show the traceback of a 500

events = []


class Busy(Exception):
    """Come back later."""


# --8<-- [start:focus]
@app.before_request
def begin():
    events.append("begin")


@app.after_request
def answer(response):
    events.append(f"answer {response.status_code}")
    return response


@app.teardown_request
def end(error):  # the exception, unless somebody handled it
    events.append("end")


@app.errorhandler(Busy)
def busy_page(error):
    return "busy", 503


@got_request_exception.connect_via(app)
def report(sender, exception):
    events.append(f"bug: {exception}")


@app.get("/")
def index():
    return "Hello"


@app.get("/busy/")
def busy():
    raise Busy


@app.get("/broken/")
def broken():
    return str(1 / 0)


@app.get("/rows/")
def rows():
    def generate():
        for row in "ab":
            events.append(f"row {row}")
            yield row

    return generate()


# --8<-- [end:focus]
