from flask.cli import FlaskGroup

from blog import create_app

# --8<-- [start:focus]
# was: manager = Manager(app)
cli = FlaskGroup(create_app=create_app)

if __name__ == "__main__":
    cli()  # was: manager.run()
# --8<-- [end:focus]
