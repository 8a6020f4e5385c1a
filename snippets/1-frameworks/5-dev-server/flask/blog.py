from threading import Barrier

from flask import Flask

app = Flask(__name__)


# --8<-- [start:focus]
@app.get("/")
def hello():
    return "Hello, World!"


two = Barrier(2, timeout=10)


@app.get("/meet/")
def meet():
    two.wait()
    return "met"


# --8<-- [end:focus]
