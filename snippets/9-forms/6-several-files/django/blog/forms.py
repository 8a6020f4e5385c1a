from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator


# --8<-- [start:focus]
class FilesInput(forms.FileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    widget = FilesInput

    def clean(self, files, initial=None):
        if not files:
            return super().clean(None)  # is it required?
        if len(files) > 3:
            raise ValidationError("At most 3 files.")
        return [super(FilesField, self).clean(f) for f in files]


def is_small(file):
    if file.size > 100_000:
        raise ValidationError("At most 100 kB.")


class FilesForm(forms.Form):
    files = FilesField(
        validators=[
            FileExtensionValidator(
                ["txt", "pdf"], message="Only .txt and .pdf."
            ),
            is_small,
        ],
    )


# --8<-- [end:focus]
