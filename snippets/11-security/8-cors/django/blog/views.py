from django.http import JsonResponse
from django.views.decorators.http import require_safe

# --8<-- [start:focus]
TOKENS = {"a-token-of-grace": "grace"}


@require_safe
def me(request):
    sent = request.headers.get("Authorization", "")
    scheme, _, token = sent.partition(" ")
    if scheme.lower() == "bearer" and token in TOKENS:
        return JsonResponse({"name": TOKENS[token]})
    return JsonResponse({"name": request.session.get("name")})


# --8<-- [end:focus]
