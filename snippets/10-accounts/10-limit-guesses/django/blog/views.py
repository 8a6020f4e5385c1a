from django.contrib.auth import views
from django.shortcuts import render
from django.views.decorators.http import require_safe

from blog.models import WINDOW, Attempt


@require_safe
def index(request):
    return render(request, "blog/index.html")


# --8<-- [start:focus]
class LoginView(views.LoginView):
    template_name = "blog/login.html"

    def post(self, request, *args, **kwargs):
        # as the form reads it: a full-width letter is a plain one
        field = self.get_form().fields["username"]
        name = field.to_python(request.POST.get("username", ""))
        self.who = {
            "name": name.lower()[:254],
            "address": request.META["REMOTE_ADDR"],
        }
        # first noted, then counted: many at once are too many
        Attempt.objects.create(**self.who)
        if Attempt.too_many(**self.who):
            # even for the right password
            wait = render(request, "blog/wait.html", status=429)
            wait["Retry-After"] = int(WINDOW.total_seconds())
            return wait
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        Attempt.objects.filter(**self.who).delete()
        return super().form_valid(form)


# --8<-- [end:focus]
