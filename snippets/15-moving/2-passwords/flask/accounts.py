import secrets

from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

from models import User, db

# --8<-- [start:focus]
METHOD = "scrypt:32768:8:1"  # Werkzeug's default today
DUMMY_HASH = generate_password_hash(
    secrets.token_urlsafe(), METHOD
)


def log_in(name, password):
    user = db.session.scalar(db.select(User).filter_by(name=name))
    stored = user.password_hash if user else "!"
    if stored == "!":  # takes as long as the others
        check_password_hash(DUMMY_HASH, password)
        return False
    if not check_password_hash(stored, password):
        return False
    if not stored.startswith(METHOD + "$"):
        user.password_hash = generate_password_hash(
            password, METHOD
        )
        db.session.commit()
    return user.is_active


# --8<-- [end:focus]
