import warnings

from PIL import Image, ImageOps

# --8<-- [start:focus]
Image.MAX_IMAGE_PIXELS = 4_000_000  # width times height
# between once and twice as many, Pillow only warns
warnings.simplefilter("error", Image.DecompressionBombWarning)
FORMATS = ["JPEG", "PNG"]  # no other decoder is tried


def decoded(file):
    """The pixels, upright, and nothing else of the file."""
    file.seek(0)
    with Image.open(file, formats=FORMATS) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    upright.info.clear()
    return upright


def small(picture):
    copy = picture.copy()
    copy.thumbnail((64, 64))  # keeps the proportions
    return copy


# --8<-- [end:focus]
