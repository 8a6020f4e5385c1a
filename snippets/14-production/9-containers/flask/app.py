# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "flask>=3.1",
#     "flask-migrate>=4.1",
#     "flask-sqlalchemy>=3.1",
#     "gunicorn>=25.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import atexit
import json
import os
import shlex
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

from blog import create_app
from blog.models import Article, db

app = create_app()
Path(app.instance_path, "blog.db").unlink(missing_ok=True)


def run(command, *options, **others):
    """Start what a container would, with this Python."""
    python, *rest = [*command, *options]
    if python != "python":
        rest = ["-m", python, *rest]
    process = subprocess.Popen(
        [sys.executable, *rest],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        **others,
    )
    atexit.register(process.terminate)  # whatever happens
    return process


def ask(path):
    connection = HTTPConnection("127.0.0.1", port, 30)
    connection.request("GET", path)
    return connection.getresponse()


# --8<-- [start:focus]
# what the Dockerfile says, instruction by instruction
text = Path("Dockerfile").read_text().replace("\\\n", "")
lines = [line for line in text.splitlines() if line[:1] > "#"]
says = [line.split(maxsplit=1) for line in lines]
print(*(name for name, _ in says if name != "RUN"))
#> FROM WORKDIR COPY COPY USER ENV HEALTHCHECK CMD

# docker build: what needs neither root nor the network
for name, command in says:
    if name == "RUN" and command.startswith("python "):
        run(shlex.split(command)).communicate()

# docker run --rm blog flask --app blog db upgrade
migrate = run(shlex.split("flask --app blog db upgrade"))
migrate.communicate()
with app.app_context():
    db.session.add(Article(title="Hello"))
    db.session.commit()
print(migrate.returncode)
#> 0

# docker run blog, on another port; its files stay here
check, command = [
    json.loads(rest[rest.index("[") :])
    for name, rest in says
    if name in ("HEALTHCHECK", "CMD")
]
with socket.create_server(("127.0.0.1", 0)) as listener:
    fd, port = listener.fileno(), listener.getsockname()[1]
    here = [f"--bind=fd://{fd}", "--worker-tmp-dir=."]
    server = run(command, *here, pass_fds=[fd])
print(json.load(ask("/")))
#> ['Hello']
print(ask("/static/blog/style.css").status)
#> 200
env = {**os.environ, "PORT": str(port)}
print(run(check, env=env).wait())
#> 0

# docker stop: TERM goes to process 1
server.terminate()
output, _ = server.communicate()
print(server.returncode)
#> 0
print(run(check, env=env).wait())
#> 1

# docker logs
asked = [line.split('"')[1] for line in output.splitlines()]
for request in sorted(asked):
    print(request)
    #> GET / HTTP/1.1
    #> GET /healthz/live/ HTTP/1.1
    #> GET /static/blog/style.css HTTP/1.1
# --8<-- [end:focus]
