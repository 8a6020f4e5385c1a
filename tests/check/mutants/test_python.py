"""The operators one by one: the line as it is, and all that they make of it."""

import pytest

from sidebyside.check.mutants.python import python_changes


def changed(text: str, name: str = "views.py") -> list[tuple[str, str]]:
    """Kind and text of every change to ``text``."""
    return [
        (change.kind, text[: change.start] + change.new + text[change.end :])
        for change in python_changes(text, name)
    ]


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("number", "x = 404", ["x = 405"]),
        ("number", "x = 3600", ["x = 7200"]),
        ("number", "x = y - 1.5", ["x = y - 2.5"]),
        ("text", "x = 'title'", ["x = 'titleX'"]),
        ("text", 'x = b"title"', []),
        ("text", 'x = """a\n"b" """', ['x = """a\n"b" X"""']),
        ("text", "x = ('a'\n 'b')", ["x = ('a'\n 'bX')"]),
        ("text", "x = ''", []),
        ("truth", "x = True", ["x = False"]),
        ("comparison", "x = a == b", ["x = a != b"]),
        ("comparison", "x = a < b", ["x = a <= b"]),
        ("comparison", "x = (a) not in (b)", ["x = (a) in (b)"]),
        ("comparison", "x = a is None", ["x = a is not None"]),
        ("calculation", "x = a + b", ["x = a - b"]),
        ("calculation", "x = (a == 1) | (b == 2)", ["x = (a == 1) & (b == 2)"]),
        ("optional", "x: Mapped[int | None]", ["x: Mapped[int]"]),
        ("and/or", "x = a and b and c", ["x = a or b and c", "x = a and b or c"]),
        ("condition", "if user: pass", ["if not (user): pass"]),
        ("condition", "if not user: pass", ["if user: pass"]),
        ("condition", "if a == b: pass", []),
        ("condition", "x = 1 if a else 2", ["x = 1 if not (a) else 2"]),
        ("condition", "x = [a for a in b if a]", ["x = [a for a in b if not (a)]"]),
        ("condition", "x = ~a", ["x = a"]),
        ("statement", "save()", ["pass"]),
        ("statement", "x = save()", []),
        ("statement", "post.title = title", ["pass"]),
        ("statement", "app.config['DEBUG'] = debug", ["pass"]),
        ("statement", "raise Http404", ["pass"]),
        ("statement", "await save()", ["pass"]),
        ("option", "class Meta:\n    ordering = ['id']\n", ["class Meta:\n    pass\n"]),
        ("option", "class A:\n    title = CharField()\n", []),
        ("decorator", "@login_required\ndef view(): ...\n", ["def view(): ...\n"]),
        (
            "decorator",
            "@a\n@b(\n  1)\nasync def view(): ...\n",
            ["@b(\n  1)\nasync def view(): ...\n", "@a\nasync def view(): ...\n"],
        ),
        ("keyword", "f(a, null=x)", ["f(a)"]),
        ("keyword", "f(a, unique=True)", []),
        ("keyword", "f(a=1, b=2)", ["f(b=2)", "f(a=1)"]),
        ("keyword", "f(\n    a=1,\n)", ["f(\n    \n)"]),
        ("keyword", "f(**values)", []),
        ("arguments", "f(a, b, c)", ["f(b, a, c)"]),
        ("arguments", "f(*a, b)", []),
        ("arguments", "hmac.compare_digest(a, b)", []),
        ("element", "x = [a, b]", ["x = [b]", "x = [a]"]),
        ("element", "x = [a]", ["x = []"]),
        ("element", "x = {'a': b, **c}", ["x = {, **c}"]),
        ("element", "x = {'a': b, 'c': d}", ["x = {'c': d}", "x = {'a': b, }"]),
        ("element", "def f():\n    return x, 404", ["    return 404", "    return x"]),
        ("element", "a, b = c", []),
        ("link", "x = q.all().where(a).limit(b)", ["x = q.all().limit(b)", "x = q.all().where(a)"]),
        ("link", "x = q.filter(a)", []),
        ("link", "x = q.objects.all()", []),
        ("link", "session.query.delete()", []),
    ],
)  # fmt: skip
def test_an_operator_changes_one_thing(kind: str, before: str, after: list[str]) -> None:
    found = [text for what, text in changed(before) if what == kind]
    assert len(found) == len(after)
    for text, expected in zip(found, after, strict=True):
        assert text.endswith(expected)


def test_columns_are_counted_in_letters() -> None:
    assert ("number", "x = '日本' + f(2)") in changed("x = '日本' + f(1)")


@pytest.mark.parametrize(
    "text",
    [
        "import os.path",
        "from a import b",
        '"""What it is for."""',
        "def f():\n    'What it does.'",
        "x = f'{1}'",
        "SECRET_KEY = 'dev' + str(1)",
        "app.config['SECRET_KEY'] = 'dev'",
        "Flask(SECRET_KEY='dev')",
        "app_name = 'blog'",
        "x = RuntimeError('a')",
        "@wraps(view)\ndef f(): ...",
        "db = SQLAlchemy(model_class=Base)",
        "class Meta:\n    verbose_name_plural = 'a'",
        "PASSWORD_HASHERS = ['a', 'b']",
        "ALLOWED_HOSTS = ['a', 'b']",
        "DATABASES = {'default': {}}",
        "os.environ['A'] = 'b'",
        "name = models.CharField(max_length=16)",
        "name = mapped_column(String(16))",
    ],
)
def test_what_no_page_teaches_is_left(text: str) -> None:
    assert [kind for kind, _ in changed(text) if kind != "statement"] == []


DRIVER = """
app = Flask(__name__)
app.config["A"] = 1
django.setup()
call_command("migrate", verbosity=0)
with app.app_context():
    save(2)
client = app.test_client()
answer = client.get("/posts/3")
count = 4
for row in rows:
    print(row, 5)
def log_in():
    client.post("/login/6")
@app.get("/login/7")
def view():
    return 8
print(client.get("/posts/9").text)
"""
SCRIPT = """
with app.app_context():
    save(1)
    for row in rows(2):
        print(row, 3)
count = 4
if __name__ == "__main__":
    app.run(port=5)
"""


def test_the_name_of_an_address_is_a_habit() -> None:
    found = changed("urlpatterns = [path('a/', view, name='view')]")
    assert [kind for kind, _ in found] == ["element", "text", "arguments"]


def test_an_assertion_is_neither_dropped_nor_turned_round() -> None:
    found = changed("self.assertEqual(a, b)\nfound.assert_called_once_with()\nsave(a)")
    assert [kind for kind, _ in found] == ["statement"]


def numbers(text: str, name: str) -> list[str]:
    return [new for kind, new in changed(text, name) if kind == "number"]


def test_of_app_py_what_drives_the_app_is_left() -> None:
    assert numbers(DRIVER, "app.py") == [
        DRIVER.replace('"A"] = 1', '"A"] = 2'),
        DRIVER.replace("return 8", "return 9"),
    ]


def test_where_the_app_stands_in_other_files_all_of_it_is_left() -> None:
    assert numbers(DRIVER.replace('@app.get("/login/7")\n', ""), "app.py") == []


def test_without_a_client_it_is_what_the_page_is_about() -> None:
    assert numbers(SCRIPT, "app.py") == [
        SCRIPT.replace("save(1)", "save(2)"),
        SCRIPT.replace("rows(2)", "rows(3)"),
        SCRIPT.replace("count = 4", "count = 5"),
    ]


def test_elsewhere_nothing_is_a_driver() -> None:
    assert len(numbers(DRIVER, "blog/views.py")) == 6
