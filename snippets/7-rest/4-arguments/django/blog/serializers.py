from rest_framework import serializers


# --8<-- [start:focus]
class Listing(serializers.Serializer):
    limit = serializers.IntegerField(
        min_value=1, max_value=100, default=2
    )


class NewArticle(serializers.Serializer):
    title = serializers.CharField(max_length=100)
    rating = serializers.IntegerField(
        min_value=1, max_value=5, default=3
    )


class Search(serializers.Serializer):
    title = serializers.CharField(required=False)


# --8<-- [end:focus]
