from rest_framework import serializers

from blog.models import Article


# --8<-- [start:focus]
class ArticleQuery(serializers.Serializer):
    author = serializers.CharField(required=False)
    min_rating = serializers.IntegerField(
        min_value=1, max_value=5, required=False
    )


# --8<-- [end:focus]
class ArticleSerializer(serializers.ModelSerializer):
    author = serializers.SlugRelatedField(
        slug_field="name", read_only=True
    )

    class Meta:
        model = Article
        fields = ["id", "title", "rating", "author"]
