from django.contrib.auth.models import User
from django.test import Client, TestCase


# --8<-- [start:focus]
class AccountTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ada = User.objects.create_user(
            "ada", password="analytical"
        )
        cls.grace = User.objects.create_user("grace")

    def test_strangers_are_sent_to_the_login(self):
        response = self.client.get("/account/")
        self.assertRedirects(response, "/login/?next=/account/")

    def test_ada_sees_her_account(self):
        self.client.force_login(self.ada)
        account = self.client.get("/account/").json()
        self.assertEqual(account, {"user": "ada", "draft": ""})

    def test_two_users(self):
        ada = self.client
        grace = Client()
        ada.force_login(self.ada)
        grace.force_login(self.grace)
        ada.post("/draft/", {"draft": "Notes"})
        account = ada.get("/account/").json()
        self.assertEqual(account["draft"], "Notes")
        account = grace.get("/account/").json()
        self.assertEqual(account["draft"], "")

    def test_a_draft_is_in_the_session(self):
        self.client.force_login(self.ada)
        session = self.client.session
        session["draft"] = "Engines"  # before the request
        session.save()
        account = self.client.get("/account/").json()
        self.assertEqual(account["draft"], "Engines")
        self.client.post("/draft/", {"draft": "Notes"})
        draft = self.client.session["draft"]
        self.assertEqual(draft, "Notes")  # after it

    # what the tests above go past needs tests of its own
    def test_a_password_logs_in(self):
        form = {"username": "ada", "password": "analytical"}
        response = self.client.post("/login/", form)
        self.assertRedirects(response, "/account/")
        account = self.client.get("/account/").json()
        self.assertEqual(account["user"], "ada")

    def test_a_wrong_password_does_not(self):
        form = {"username": "ada", "password": "difference"}
        response = self.client.post("/login/", form)
        self.assertContains(response, "Wrong name or password.")
        response = self.client.get("/account/")
        self.assertEqual(response.status_code, 302)


# --8<-- [end:focus]
