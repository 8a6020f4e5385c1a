from datetime import UTC, datetime, timedelta

import jwt
from django.conf import settings
from django.http import JsonResponse
from django.views.decorators.http import require_safe
from jwt.algorithms import ECAlgorithm


# --8<-- [start:focus]
def claims_for(user_id):
    return {
        "iss": "https://blog.example",
        "aud": "https://reader.example",
        "sub": str(user_id),
        "exp": datetime.now(UTC) + timedelta(minutes=5),
    }


def sign(claims):
    key = jwt.PyJWK(settings.JWT_KEY)
    return jwt.encode(
        claims, key, "ES256", headers={"kid": key.key_id}
    )


@require_safe
def jwks(request):
    key = jwt.PyJWK(settings.JWT_KEY)
    public = ECAlgorithm.to_jwk(key.key.public_key(), True)
    about = {"kid": key.key_id, "use": "sig", "alg": "ES256"}
    return JsonResponse({"keys": [about | public]})


# --8<-- [end:focus]
