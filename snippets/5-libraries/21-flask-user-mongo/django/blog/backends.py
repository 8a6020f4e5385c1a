from django.contrib.auth.backends import BaseBackend
from django.contrib.auth.hashers import check_password

from blog.models import User
from blog.mongo import users


# --8<-- [start:focus]
class MongoBackend(BaseBackend):
    def authenticate(self, request, username=None, password=None):
        user = self.get_user(username)
        if user is None:
            # takes as long as a wrong password
            User().set_password(password)
        # not user.check_password(), which may save a better hash
        elif check_password(password, user.password):
            return user
        return None

    def get_user(self, username):
        found = users.find_one(
            {"username": username, "is_active": True}, {"_id": 0}
        )
        return User(**found) if found else None


# --8<-- [end:focus]
