# --8<-- [start:focus]
class StatsRouter:
    def db_for_read(self, model, **hints):
        if model._meta.app_label == "stats":
            return "stats"
        return None  # the next router, or "default"

    db_for_write = db_for_read

    def allow_migrate(self, db, app_label, **hints):
        return (db == "stats") == (app_label == "stats")


# --8<-- [end:focus]
