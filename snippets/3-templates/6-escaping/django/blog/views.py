from django.shortcuts import render
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

# --8<-- [start:focus]
BIO = "Maths & <b>more</b>"  # a visitor wrote this
NOTE = "<p>Checked by <b>grace</b></p>"  # we wrote this


@require_safe
def show(request):
    quoted = format_html("<i>{}</i>", BIO)
    added = mark_safe("<b>ada</b>: ") + escape(BIO)
    context = {
        "bio": BIO,
        "note": NOTE,
        "quoted": quoted,
        "added": added,
    }
    return render(request, "blog/user.html", context)


@require_safe
def mail(request):
    return render(
        request,
        "blog/mail.txt",
        {"bio": BIO},
        content_type="text/plain; charset=utf-8",
    )


# --8<-- [end:focus]
