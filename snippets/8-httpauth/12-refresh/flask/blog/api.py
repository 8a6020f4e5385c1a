from datetime import UTC, datetime, timedelta
from secrets import token_urlsafe

from flask import Blueprint

from blog.auth import (
    access,
    access_token,
    basic,
    refreshing,
    refuse,
)
from blog.models import RefreshToken, db, digest

bp = Blueprint("api", __name__)


# --8<-- [start:focus]
def new_pair(user, family):
    token = token_urlsafe()
    db.session.add(  # append() would load all tokens of the user
        RefreshToken(
            user=user,
            digest=digest(token),
            family=family,
            expires=datetime.now(UTC) + timedelta(days=30),
        )
    )
    db.session.commit()
    return {"access": access_token(user), "refresh": token}, 201


def end(family):
    tokens = db.delete(RefreshToken)
    db.session.execute(tokens.filter_by(family=family))
    db.session.commit()


@bp.post("/tokens/")
@basic.login_required
def issue():
    return new_pair(basic.current_user(), token_urlsafe(16))


@bp.post("/tokens/refresh/")
@refreshing.login_required
def refresh():
    token = refreshing.current_user()
    user, family = token.user, token.family
    # one statement: of two requests at once, one gets 0
    unused = db.update(RefreshToken).values(used=True)
    unused = unused.filter_by(id=token.id, used=False)
    if db.session.execute(unused).rowcount:
        return new_pair(user, family)
    end(family)
    return refuse(401)


@bp.delete("/tokens/mine/")
@refreshing.login_required
def revoke():
    end(refreshing.current_user().family)
    return "", 204


@bp.get("/me/")
@access.login_required
def me():
    return {"user": access.current_user().name}


# --8<-- [end:focus]
