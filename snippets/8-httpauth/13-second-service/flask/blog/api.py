from datetime import UTC, datetime, timedelta

import jwt
from flask import Blueprint, current_app
from jwt.algorithms import ECAlgorithm

bp = Blueprint("blog", __name__)


# --8<-- [start:focus]
def claims_for(user_id):
    return {
        "iss": "https://blog.example",
        "aud": "https://reader.example",
        "sub": str(user_id),
        "exp": datetime.now(UTC) + timedelta(minutes=5),
    }


def sign(claims):
    key = jwt.PyJWK(current_app.config["JWT_KEY"])
    return jwt.encode(
        claims, key, "ES256", headers={"kid": key.key_id}
    )


@bp.get("/.well-known/jwks.json")
def jwks():
    key = jwt.PyJWK(current_app.config["JWT_KEY"])
    public = ECAlgorithm.to_jwk(key.key.public_key(), True)
    about = {"kid": key.key_id, "use": "sig", "alg": "ES256"}
    return {"keys": [about | public]}


# --8<-- [end:focus]
