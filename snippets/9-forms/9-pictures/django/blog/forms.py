from django import forms
from django.core.exceptions import ValidationError

from blog.pictures import decoded

# --8<-- [start:focus]
BROKEN = "Not a picture, or a broken one."


class PictureForm(forms.Form):
    # opens the file with Pillow, and calls verify()
    file = forms.ImageField(
        label="Picture",
        error_messages={"invalid_image": BROKEN, "empty": BROKEN},
    )

    def clean_file(self):
        try:
            return decoded(self.cleaned_data["file"])
        except Exception as error:  # Pillow raises many kinds
            raise ValidationError(BROKEN) from error


# --8<-- [end:focus]
