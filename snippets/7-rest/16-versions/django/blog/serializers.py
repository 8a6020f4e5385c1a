from rest_framework import serializers

from blog.models import Article, User


# --8<-- [start:focus]
class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "name"]


class ArticleV2(serializers.HyperlinkedModelSerializer):
    author = UserSerializer(read_only=True)

    class Meta:
        model = Article
        fields = ["url", "title", "author"]


class ArticleV1(ArticleV2):  # the author was only a name
    author = serializers.SlugRelatedField(
        slug_field="name", read_only=True
    )


# --8<-- [end:focus]
