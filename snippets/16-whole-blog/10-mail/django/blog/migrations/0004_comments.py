from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("blog", "0003_tags"),
    ]

    operations = [
        migrations.CreateModel(
            name="Comment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("name", models.CharField(max_length=50)),
                ("text", models.TextField(max_length=1000)),
                ("approved", models.BooleanField(default=False)),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=models.CASCADE,
                        related_name="comments",
                        to="blog.article",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
    ]
