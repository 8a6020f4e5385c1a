from rest_framework import serializers

from blog.errors import TooLarge

SIGNATURE = b"\x89PNG\r\n\x1a\n"


# --8<-- [start:focus]
class CoverSerializer(serializers.Serializer):
    cover = serializers.FileField()

    def validate_cover(self, file):
        if file.size > 100_000:
            raise TooLarge
        content = file.read()
        if not content.startswith(SIGNATURE):
            message = "A cover is a PNG image"
            raise serializers.ValidationError(message)
        return content


# --8<-- [end:focus]
