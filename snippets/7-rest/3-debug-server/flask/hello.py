import os

from flask import Flask

app = Flask(__name__)


# --8<-- [start:focus]
@app.get("/")
def hello():
    return {"text": "Hello", "pid": os.getpid()}


if __name__ == "__main__":
    app.run(
        debug=True,
        use_debugger=False,  # needs shared memory
        reloader_type="stat",  # also where watchdog is there
        port=int(os.environ["PORT"]),
    )
# --8<-- [end:focus]
