from flask_login import current_user
from flask_principal import (
    AnonymousIdentity,
    Identity,
    Permission,
    Principal,
    RoleNeed,
    identity_loaded,
)

# --8<-- [start:focus]
editor = Permission(RoleNeed("editor"))

# who is acting, Flask-Login knows
principal = Principal(use_sessions=False)


@principal.identity_loader
def load_identity():
    if current_user.is_authenticated:
        return Identity(current_user.id)
    return AnonymousIdentity()


def provide_roles(app, identity):
    for role in getattr(current_user, "roles", []):
        identity.provides.add(RoleNeed(role.name))


def init_app(app):
    principal.init_app(app)
    identity_loaded.connect(provide_roles, app)


# --8<-- [end:focus]
