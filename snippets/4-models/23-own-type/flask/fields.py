from sqlalchemy import String
from sqlalchemy.types import TypeDecorator


# --8<-- [start:focus]
class Words(TypeDecorator):
    """A list of words, kept as one text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value, dialect):
        if value is None:
            return None
        if any(" " in word for word in value):
            raise ValueError("A word has no blanks.")
        return " ".join(value)

    def process_result_value(self, value, dialect):
        return None if value is None else value.split()


# --8<-- [end:focus]
