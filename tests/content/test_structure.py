"""What both sides are made of, compared."""

from sidebyside.content.structure import Column, Structure, Tables, column_text, is_meant

ID = Column("id", "integer", required=True, unique=True, key=True, refers_to=None)
NAME = Column("name", "varchar(30)", required=True, unique=True, key=False, refers_to=None)
OWNER = Column("owner_id", "integer", required=False, unique=False, key=False, refers_to="user")


def structure(flask: Tables, django: Tables) -> Structure:
    return Structure(
        {"flask": flask, "django": django},
        {"flask": {"/": ["index"], "/new/": ["new"]}, "django": {"/": ["blog:index"]}},
    )


def test_the_same_in_another_order_is_the_same() -> None:
    found = structure({"user": (ID, NAME)}, {"user": (NAME, ID)})
    assert found.unlike().keys() == {"/new/"}


def test_tables_columns_and_addresses_of_one_side_are_told() -> None:
    found = structure({"user": (ID, NAME)}, {"user": (ID,), "session": (ID,)})
    assert found.unlike() == {
        "session": ("", "a table"),
        "user.name": ("varchar(30), unique", ""),
        "/new/": ("an address", ""),
    }


def test_a_column_that_points_elsewhere_is_not_the_same() -> None:
    one: Tables = {"user": (ID,), "dog": (OWNER,)}
    other: Tables = {"user": (ID,), "dog": (NAME, OWNER)}
    assert "dog.owner_id" not in structure(one, other).unlike()
    other["dog"] = (Column("owner_id", "integer", False, False, False, "dog"),)
    assert structure(one, other).unlike()["dog.owner_id"] == (
        "integer, null, → user",
        "integer, null, → dog",
    )


def test_a_column_is_told_with_all_that_holds_of_it() -> None:
    assert [column_text(ID), column_text(NAME), column_text(None)] == [
        "integer, key",
        "varchar(30), unique",
        "",
    ]


def test_a_pattern_means_all_that_fits() -> None:
    assert is_meant("/admin/blog/", ["/api/", "/admin/*"])
    assert not is_meant("/admin", ["/admin/*"])
