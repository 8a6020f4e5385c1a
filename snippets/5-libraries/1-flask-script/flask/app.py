# /// script
# requires-python = ">=3.8,<3.11"
# dependencies = [
#     "click==7.1.2",
#     "flask==1.1.4",
#     "flask-script==2.0.6",
#     "itsdangerous==1.1.0",
#     "jinja2==2.11.3",
#     "markupsafe==2.0.1",
#     "werkzeug==1.0.1",
# ]
# ///
from flask import Flask
from flask_script import Command, Manager, Option

app = Flask(__name__)
app.config["ARTICLES"] = ["Hello", "Flask", "Django"]


# --8<-- [start:focus]
class Publish(Command):
    "Publish an article."

    option_list = [
        Option("title"),
        Option("--author", default="Ada"),
    ]

    def run(self, title, author):
        return f"{title} published by {author}"


manager = Manager(app)
manager.add_command("publish", Publish())


@manager.option("-n", "--limit", type=int, default=3)
def articles(limit):
    "List the newest articles."
    return ", ".join(app.config["ARTICLES"][:limit])


# --8<-- [end:focus]

# at the end of a real manage.py: manager.run()
print(manager.handle("manage.py", ["articles", "-n", "2"]))
#> Hello, Flask
print(manager.handle("manage.py", ["publish", "Hello"]))
#> Hello published by Ada
args = ["publish", "Hello", "--author", "Grace"]
print(manager.handle("manage.py", args))
#> Hello published by Grace
help_text = manager.create_parser("manage.py").format_help()
print("shell" in help_text)
#> True
