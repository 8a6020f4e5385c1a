from django.core import signing
from django.core.management.base import BaseCommand
from django.template.loader import render_to_string
from django.urls import reverse


# --8<-- [start:focus]
class Command(BaseCommand):
    help = "Write an invitation."

    def add_arguments(self, parser):
        parser.add_argument("name")

    def handle(self, name, **options):
        token = signing.dumps(name, salt="invite")
        url = reverse("blog:welcome", args=[token])
        context = {"name": name, "url": url}
        text = render_to_string("blog/invitation.txt", context)
        self.stdout.write(text)


# --8<-- [end:focus]
