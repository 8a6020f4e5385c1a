from rest_framework import serializers

from blog.models import Article, Tag


# --8<-- [start:focus]
class ArticleSerializer(serializers.HyperlinkedModelSerializer):
    author = serializers.SlugRelatedField(
        slug_field="username", read_only=True
    )
    tags = serializers.SlugRelatedField(
        slug_field="name", many=True, queryset=Tag.objects.all()
    )

    class Meta:
        model = Article
        fields = ["url", "title", "public", "author", "tags"]


class ArticleQuery(serializers.Serializer):
    tag = serializers.CharField(required=False)


# --8<-- [end:focus]
