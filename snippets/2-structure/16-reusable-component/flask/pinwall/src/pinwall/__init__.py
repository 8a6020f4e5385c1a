from pinwall.models import NoticeMixin
from pinwall.views import bp

__all__ = ["NoticeMixin", "Pinwall"]


# --8<-- [start:focus]
class Pinwall:
    """Notices on a site, in the model that the site gives."""

    def __init__(self, db, model):
        self.session = db.session
        self.model = model

    def init_app(self, app, url_prefix):
        app.config.setdefault("PINWALL_TITLE", "Notices")
        app.config.setdefault("PINWALL_SHOWN", 2)
        app.extensions["pinwall"] = self
        app.register_blueprint(bp, url_prefix=url_prefix)


# --8<-- [end:focus]
