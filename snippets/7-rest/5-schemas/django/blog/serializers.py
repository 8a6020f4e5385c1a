from rest_framework import serializers

from blog.models import Article


# --8<-- [start:focus]
class ArticleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Article
        fields = ["id", "title", "status"]


# --8<-- [end:focus]
