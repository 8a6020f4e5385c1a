from django.contrib.auth.models import User
from django.db import connection
from django.test import TestCase


# --8<-- [start:focus]
class ThreeTests:
    def test_a_list(self):
        response = self.client.get("/users/")
        self.assertEqual(response.json(), ["ada"])

    def test_no_writing(self):
        response = self.client.post("/users/")
        self.assertEqual(response.status_code, 405)

    def test_the_database_is_in_memory(self):
        name = connection.settings_dict["NAME"]
        self.assertIn("memory", name)


class EachTests(ThreeTests, TestCase):
    def setUp(self):
        User.objects.create_user("ada", password="analytical")


class OnceTests(ThreeTests, TestCase):
    @classmethod
    def setUpTestData(cls):
        User.objects.create_user("ada", password="analytical")


# --8<-- [end:focus]
