import secrets

from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

from models import User, db

# --8<-- [start:focus]
METHOD = "scrypt:32768:8:1"  # Werkzeug's default today


def hash_of(password):
    return generate_password_hash(password, METHOD)


# checked for unknown names, which then take as long as known ones
DUMMY_HASH = hash_of(secrets.token_urlsafe())


def register(name, password):
    if len(password) < 8:
        raise ValueError("at least 8 characters")
    user = User(name=name, password_hash=hash_of(password))
    db.session.add(user)
    db.session.commit()
    return user


def log_in(name, password):
    user = db.session.scalar(db.select(User).filter_by(name=name))
    stored = user.password_hash if user else DUMMY_HASH
    right = check_password_hash(stored, password)
    if not (user and user.is_active and right):
        return False
    if not stored.startswith(METHOD + "$"):
        user.password_hash = hash_of(password)
        db.session.commit()
    return True


# --8<-- [end:focus]
