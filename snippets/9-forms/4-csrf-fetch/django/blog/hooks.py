import hmac

from django.conf import settings
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# --8<-- [start:focus]
@csrf_exempt  # called by no browser
@require_POST
def build(request):
    key = settings.HOOK_KEY
    body = request.body
    right = hmac.new(key, body, "sha256").hexdigest()
    sent = request.headers.get("X-Signature", "")
    if not hmac.compare_digest(right.encode(), sent.encode()):
        return JsonResponse({"error": "signature"}, status=403)
    return JsonResponse({"built": True})


# --8<-- [end:focus]
