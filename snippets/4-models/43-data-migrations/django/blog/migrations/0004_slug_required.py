from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("blog", "0003_fill_slug"),
    ]

    operations = [
        migrations.AlterField(
            model_name="article",
            name="slug",
            field=models.CharField(max_length=100),
        ),
    ]
