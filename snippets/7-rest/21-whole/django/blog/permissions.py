from rest_framework import permissions


# --8<-- [start:focus]
class IsAuthorOrReadOnly(permissions.IsAuthenticatedOrReadOnly):
    def has_object_permission(self, request, view, article):
        if request.method in permissions.SAFE_METHODS:
            return True
        return article.author == request.user


# --8<-- [end:focus]
