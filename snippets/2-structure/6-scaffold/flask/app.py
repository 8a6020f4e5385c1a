# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from pathlib import Path

from flask.cli import FlaskGroup, ScriptInfo

# --8<-- [start:focus]
commands = FlaskGroup().commands
print("startproject" in commands, "startapp" in commands)
#> False False
print(*sorted(commands))
#> routes run shell

for file in sorted(Path("flaskr").glob("*.py")):
    print(file.as_posix())
    #> flaskr/__init__.py
    #> flaskr/auth.py
    #> flaskr/blog.py

# what `flask --app flaskr run` does to find the application
app = ScriptInfo("flaskr").load_app()
print(*app.blueprints)
#> auth blog
# --8<-- [end:focus]

print(app.test_client().get("/").text)
#> Hello by Ada
