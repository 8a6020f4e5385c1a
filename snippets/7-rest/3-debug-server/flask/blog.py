import os

from flask import Flask

app = Flask(__name__)


# --8<-- [start:focus]
@app.get("/mode")
def mode():
    child = os.environ.get("WERKZEUG_RUN_MAIN") == "true"
    return {"debug": app.debug, "reloader": child}


if __name__ == "__main__":
    port = int(os.environ.get("PORT", 5000))
    app.run(
        debug=True,
        use_debugger=False,
        reloader_type="stat",
        port=port,
    )
# --8<-- [end:focus]
