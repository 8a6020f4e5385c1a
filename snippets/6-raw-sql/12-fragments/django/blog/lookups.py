from django.db.models import CharField, Lookup


# --8<-- [start:focus]
@CharField.register_lookup
class Glob(Lookup):
    lookup_name = "glob"

    def as_sql(self, compiler, connection):
        left, left_params = self.process_lhs(compiler, connection)
        right, params = self.process_rhs(compiler, connection)
        return f"{left} GLOB {right}", (*left_params, *params)


# --8<-- [end:focus]
