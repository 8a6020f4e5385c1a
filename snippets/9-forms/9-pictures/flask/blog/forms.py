from flask_wtf import FlaskForm
from flask_wtf.file import FileField, FileRequired
from PIL import Image
from wtforms.validators import ValidationError

from blog.pictures import FORMATS, decoded


# --8<-- [start:focus]
class PictureForm(FlaskForm):
    file = FileField("Picture:", validators=[FileRequired()])

    def validate_file(self, field):
        try:
            with Image.open(field.data, formats=FORMATS) as image:
                image.verify()
            self.picture = decoded(field.data)
        except Exception as error:  # Pillow raises many kinds
            message = "Not a picture, or a broken one."
            raise ValidationError(message) from error


# --8<-- [end:focus]
