import django.core.validators
from django.db import migrations, models

import blog.models


class Migration(migrations.Migration):

    dependencies = [
        ("blog", "0004_comments"),
    ]

    operations = [
        migrations.AddField(
            model_name="article",
            name="cover",
            field=models.FileField(
                blank=True,
                upload_to=blog.models.stored_name,
                validators=[
                    django.core.validators.FileExtensionValidator(
                        ["png", "jpg", "jpeg"],
                        message="Only .png, .jpg and .jpeg.",
                    ),
                    blog.models.is_small,
                    blog.models.is_picture,
                ],
            ),
        ),
    ]
