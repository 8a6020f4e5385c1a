from django.db import migrations, models


# --8<-- [start:focus]
class Migration(migrations.Migration):

    dependencies = [("blog", "0001_initial")]

    operations = [
        # release 1 inserts without it
        migrations.AddField(
            model_name="article",
            name="language",
            field=models.CharField(max_length=8, db_default="en"),
        ),
        # release 2 inserts without it
        migrations.AlterField(
            model_name="article",
            name="teaser",
            field=models.CharField(max_length=200, db_default=""),
        ),
    ]


# --8<-- [end:focus]
