import mongomock
from django.contrib.auth.backends import BaseBackend

from blog.models import User

users = mongomock.MongoClient().blog.users


# --8<-- [start:focus]
class MongoBackend(BaseBackend):
    def authenticate(self, request, username, password):
        user = self.get_user(username)
        if user and user.check_password(password):
            return user
        return None

    def get_user(self, username):
        found = users.find_one({"username": username}, {"_id": 0})
        return User(**found) if found else None


def register(username, password):
    user = User(username=username)
    user.set_password(password)
    users.insert_one(
        {"username": username, "password": user.password}
    )


# --8<-- [end:focus]
