from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import (
    require_POST,
    require_safe,
)


@require_safe
@login_required
def account(request):
    draft = request.session.get("draft", "")
    return JsonResponse(
        {"user": request.user.username, "draft": draft}
    )


@require_POST
@login_required
def draft(request):
    draft = request.POST.get("draft", "")[:100]
    request.session["draft"] = draft
    return redirect("account")
