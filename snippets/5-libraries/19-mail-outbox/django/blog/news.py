from django.core.mail import send_mail, send_mass_mail
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from blog.forms import SubscribeForm


# --8<-- [start:focus]
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request):
    if request.method == "POST":
        form = SubscribeForm(request.POST)
        if form.is_valid():
            address = form.cleaned_data["email"]
            send_mail("Welcome", "", None, [address])
            return redirect("subscribe")
    else:
        form = SubscribeForm()
    return render(request, "blog/subscribe.html", {"form": form})


def newsletter(subject, readers):
    send_mass_mail([(subject, "", None, [to]) for to in readers])


# --8<-- [end:focus]
