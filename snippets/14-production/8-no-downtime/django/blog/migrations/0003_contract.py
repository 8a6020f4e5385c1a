from django.db import migrations


# --8<-- [start:focus]
class Migration(migrations.Migration):

    dependencies = [("blog", "0002_expand")]

    operations = [
        migrations.RemoveField("article", "teaser"),
    ]


# --8<-- [end:focus]
