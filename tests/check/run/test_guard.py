"""A run that would write elsewhere, or reach the network, is stopped before it does."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sidebyside.check.run.guard import Guard
from tests.check.run.conftest import RunChild


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that may be written to; the run works in ``app`` below it."""
    root = tmp_path / "root"
    (root / "app/own").mkdir(parents=True)
    monkeypatch.chdir(root / "app")
    return root


@pytest.fixture
def guard(root: Path) -> Guard:
    """A guard of ``root`` that does not watch this process, but is asked."""
    return Guard(str(root))


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    """A folder outside, with content."""
    victim = tmp_path / "victim"
    (victim / "sub/sub").mkdir(parents=True)
    (victim / "sub/file").write_text("kept")
    (victim / "file").write_text("kept")
    return victim


@pytest.fixture
def victim_fd(victim: Path) -> Iterator[int]:
    fd = os.open(victim, os.O_RDONLY)
    yield fd
    os.close(fd)


@pytest.fixture
def own_fd(root: Path) -> Iterator[int]:
    fd = os.open(root / "app/own", os.O_RDONLY)
    yield fd
    os.close(fd)


def content(folder: Path) -> dict[str, str | None]:
    """Every path below ``folder``, with the text of files."""
    return {
        path.relative_to(folder).as_posix(): path.read_text() if path.is_file() else None
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize(
    "code",
    [
        "shutil.rmtree(victim)",
        "shutil.rmtree(victim, ignore_errors=True)",
        "shutil.rmtree('../../victim')",
        "shutil.move(victim, 'taken')",
        "shutil.move('own', victim)",
        "shutil.copyfile('app.py', victim + '/file')",
        "shutil.copytree('.', victim + '/new')",
        "os.remove('file', dir_fd=fd)",
        "os.rmdir('sub/sub', dir_fd=fd)",
        "os.mkdir('new', dir_fd=fd)",
        "os.rename('file', 'new', src_dir_fd=fd, dst_dir_fd=fd)",
        "os.rename('file', 'taken', src_dir_fd=fd)",
        "os.rename('own', 'new', dst_dir_fd=fd)",
        "os.link('own', 'new', dst_dir_fd=fd)",
        "os.symlink('own', 'new', dir_fd=fd)",
        "os.chmod('file', 0, dir_fd=fd)",
        "os.utime('file', (0, 0), dir_fd=fd)",
        "os.open('new', os.O_CREAT | os.O_WRONLY, dir_fd=fd)",
        "os.open('file', os.O_TRUNC | os.O_WRONLY, dir_fd=fd)",
        "os.truncate(victim + '/file', 0)",
        "open(victim + '/file', 'w')",
        "sqlite3.connect(f'file:{victim}/new', uri=True)",
        "os.symlink(victim, 'link')\nopen('link/file', 'w')",
        "os.symlink(victim + '/file', 'link')\nopen('link', 'a')",
    ],
)
def test_a_folder_outside_stays_whole(run_child: RunChild, victim: Path, code: str) -> None:
    before = content(victim)
    head = (
        f"import os, shutil, sqlite3\nvictim = {str(victim)!r}\nfd = os.open(victim, os.O_RDONLY)\n"
    )
    outcome = run_child(f"{head}{code}\n", files={"own": ""})
    assert content(victim) == before
    assert outcome["error"]["type"] == "PermissionError"
    (violation,) = outcome["violations"]
    assert violation["what"].startswith("writes outside its folder: ")
    assert violation["line"] == 3 + code.count("\n") + 1


def test_rmtree_stops_before_anything_is_gone_in_any_python(
    run_child: RunChild, victim: Path, any_python: str
) -> None:
    before = content(victim)
    source = f"import shutil\nshutil.rmtree({str(victim)!r})\n"
    outcome = run_child(source, python=any_python)
    assert content(victim) == before
    assert outcome["error"]["type"] == "PermissionError"


def test_what_is_its_own_a_run_may_write_and_remove(run_child: RunChild, any_python: str) -> None:
    outcome = run_child(
        "import os, pathlib, shutil, sqlite3, tempfile\n"
        "os.makedirs('a/b')\n"
        "pathlib.Path('a/b/c').write_text('c')\n"
        "os.symlink('/usr', 'a/link')\n"
        "os.chmod('a/b/c', 0o600)\n"
        "fd = os.open('a', os.O_RDONLY)\n"
        "os.close(os.open('new', os.O_CREAT | os.O_WRONLY, dir_fd=fd))\n"
        "os.rename('new', 'old', src_dir_fd=fd, dst_dir_fd=fd)\n"
        "shutil.copytree('a/b', 'd')\n"
        "shutil.move('d', 'e')\n"
        "shutil.rmtree('a')\n"
        "sqlite3.connect('db').close()\n"
        "open(os.devnull, 'w').close()\n"
        "with tempfile.TemporaryDirectory() as folder:\n"
        "    pathlib.Path(folder, 'x').touch()\n"
        "print(sorted(os.listdir()))\n",
        python=any_python,
    )
    assert (outcome["error"], outcome["violations"]) == (None, [])
    assert outcome["prints"] == [[16, "['app.py', 'db', 'e']"]]


@pytest.mark.parametrize(
    ("event", "args"),
    [
        ("os.remove", ("x", -1)),
        ("os.remove", ("{own}/x", -1)),
        ("shutil.rmtree", ("own",)),
        ("shutil.rmtree", ("own", None)),
        ("open", ("/etc/passwd", "r", 0)),
        ("open", (3, "w", os.O_WRONLY)),
        ("sqlite3.connect", (":memory:",)),
        ("sqlite3.connect", ("",)),
        ("sqlite3.connect", ("file:x?mode=memory",)),
        ("sqlite3.connect", ("file::memory:?cache=shared",)),
        ("sqlite3.connect", ("file:/etc/x?mode=ro",)),
        ("sqlite3.connect", ("file:/x?vfs=memdb",)),
        ("sqlite3.connect", ("file:x%20y?mode=rwc",)),
        ("import", ("os",)),
        ("socket.connect", (None, ("127.0.0.1", 80))),
        ("socket.connect", (None, ("::1", 80, 0, 0))),
        ("socket.connect", (None, "/run/socket")),
        ("socket.sendmsg", (None, None)),
        ("socket.getaddrinfo", ("localhost", 80)),
        ("socket.getaddrinfo", (None, 80)),
        ("socket.gethostbyname", (b"localhost",)),
        ("socket.gethostbyaddr", ("127.0.0.1",)),
        ("socket.getnameinfo", (("127.0.0.1", 80),)),
        ("socket.bind", (None, ("127.0.0.1", 80))),
        ("socket.bind", (None, "own/socket")),
        ("socket.bind", (None, "{own}/socket")),
        ("socket.bind", (None, "\0name without a file")),
        ("socket.bind", (None, b"")),
    ],
)
def test_what_is_allowed(guard: Guard, root: Path, event: str, args: tuple[Any, ...]) -> None:
    own = str(root / "app/own")
    guard.audit(event, tuple(a.format(own=own) if isinstance(a, str) else a for a in args))
    assert guard.violations == []


@pytest.mark.parametrize(
    ("event", "args", "what"),
    [
        ("os.rmdir", ("../..", -1), "writes outside its folder: ../.."),
        ("shutil.rmtree", ("../..", None), "writes outside its folder: ../.."),
        ("os.chmod", (b"/etc/x", 0, -1), "writes outside its folder: /etc/x"),
        ("os.chown", ("/etc/x", 0, 0, -1), "writes outside its folder: /etc/x"),
        ("open", ("/etc/x", None, os.O_CREAT), "writes outside its folder: /etc/x"),
        ("open", ("/etc/x", "a", 0), "writes outside its folder: /etc/x"),
        ("open", ("/etc/__pycache__/x", "w", 0), "writes outside its folder: /etc/__pycache__/x"),
        ("shutil.rmtree", ("/__pycache__x/y", None), "writes outside its folder: /__pycache__x/y"),
        ("sqlite3.connect", ("/etc/x",), "writes outside its folder: /etc/x"),
        ("sqlite3.connect", ("/etc/:memory:",), "writes outside its folder: /etc/:memory:"),
        ("sqlite3.connect", ("file:/etc/x",), "writes outside its folder: /etc/x"),
        ("sqlite3.connect", ("file:///etc/x?mode=rw",), "writes outside its folder: /etc/x"),
        ("socket.sendmsg", (None, ("192.0.2.1", 80)), "reaches the network: 192.0.2.1"),
        ("socket.connect", (None, ("192.0.2.1", 80)), "reaches the network: 192.0.2.1"),
        ("socket.sendto", (None, ("2001:db8::1", 80)), "reaches the network: 2001:db8::1"),
        ("socket.getaddrinfo", (b"example.org", 80), "reaches the network: example.org"),
        ("socket.gethostbyaddr", ("192.0.2.1",), "reaches the network: 192.0.2.1"),
        ("socket.getnameinfo", (("192.0.2.1", 80),), "reaches the network: 192.0.2.1"),
        ("socket.bind", (None, "/etc/socket"), "writes outside its folder: /etc/socket"),
        ("socket.bind", (None, b"../../socket"), "writes outside its folder: ../../socket"),
    ],
)
def test_what_is_refused(guard: Guard, event: str, args: tuple[Any, ...], what: str) -> None:
    with pytest.raises(PermissionError, match=what.replace("+", r"\+")):
        guard.audit(event, args)
    assert [violation["what"] for violation in guard.violations] == [what]


def test_a_bare_name_is_looked_up_where_its_descriptor_leads(
    guard: Guard, victim_fd: int, own_fd: int
) -> None:
    guard.audit("os.remove", ("file", own_fd))
    guard.audit("os.rename", ("a", "b", own_fd, -1))
    with pytest.raises(PermissionError):
        guard.audit("os.remove", ("file", victim_fd))
    with pytest.raises(PermissionError):
        guard.audit("os.rename", ("a", "b", own_fd, victim_fd))


def test_a_link_of_its_own_may_go_whatever_it_leads_to(guard: Guard, victim: Path) -> None:
    os.symlink(victim, "link")
    guard.audit("os.remove", ("link", -1))
    with pytest.raises(PermissionError):
        guard.audit("os.chmod", ("link", 0, -1))


def test_python_processes_of_a_run_are_watched_too(run_child: RunChild, victim: Path) -> None:
    before = content(victim)
    code = f"import shutil; shutil.rmtree({str(victim)!r})"
    outcome = run_child(
        f"import subprocess, sys\n"
        f"print(subprocess.run([sys.executable, '-c', {code!r}], stderr=-3).returncode)\n"
    )
    assert outcome["prints"] == [[2, "1"]]
    assert content(victim) == before
