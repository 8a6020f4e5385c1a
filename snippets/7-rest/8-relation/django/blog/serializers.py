from rest_framework import serializers

from blog.models import Article, Tag, User


# --8<-- [start:focus]
class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "name"]


class ArticleSerializer(serializers.ModelSerializer):
    author = UserSerializer(read_only=True)
    author_id = serializers.PrimaryKeyRelatedField(
        source="author",
        queryset=User.objects.all(),
        write_only=True,
    )
    tags = serializers.SlugRelatedField(
        slug_field="name", many=True, queryset=Tag.objects.all()
    )

    class Meta:
        model = Article
        fields = ["id", "title", "author", "author_id", "tags"]


# --8<-- [end:focus]
