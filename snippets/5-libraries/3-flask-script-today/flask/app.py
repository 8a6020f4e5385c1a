# /// script
# requires-python = ">=3.11"
# dependencies = ["click>=8.1", "flask>=3.1"]
# ///
from click.testing import CliRunner

from manage import cli


# --8<-- [start:focus]
def manage(*args):
    """Do what `python manage.py …` does."""
    result = CliRunner().invoke(cli, args)
    if result.exit_code != 0:
        return "no"
    return result.output.strip()


print(manage("articles", "-n", "2"))
#> Hello, Flask
print(manage("publish", "Hello", "--author", "Grace"))
#> Hello published by Grace

# a title is missing, a command is unknown
print(manage("publish"), manage("sell"))
#> no no
# --8<-- [end:focus]
