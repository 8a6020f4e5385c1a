from django.contrib.auth import views
from django.shortcuts import render
from django.views.decorators.http import require_safe

from blog.models import WINDOW, Failure


@require_safe
def index(request):
    return render(request, "blog/index.html")


# --8<-- [start:focus]
class LoginView(views.LoginView):
    template_name = "blog/login.html"

    def post(self, request, *args, **kwargs):
        name = request.POST.get("username", "").strip().lower()
        self.who = {
            "name": name[:254],
            "address": request.META["REMOTE_ADDR"],
        }
        if Failure.too_many(**self.who):
            # even for the right password
            wait = render(request, "blog/wait.html", status=429)
            wait["Retry-After"] = int(WINDOW.total_seconds())
            return wait
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        Failure.objects.filter(**self.who).delete()
        return super().form_valid(form)

    def form_invalid(self, form):
        Failure.objects.create(**self.who)
        return super().form_invalid(form)


# --8<-- [end:focus]
