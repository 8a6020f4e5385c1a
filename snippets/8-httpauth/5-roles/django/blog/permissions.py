from rest_framework.permissions import BasePermission


# --8<-- [start:focus]
def in_group(*names):
    class InGroup(BasePermission):
        def has_permission(self, request, view):
            groups = request.user.groups
            return groups.filter(name__in=names).exists()

    return InGroup


# --8<-- [end:focus]
