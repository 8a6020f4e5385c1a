import traceback
from pathlib import Path

import pytest

from sidebyside.browser.inside import reports


def error_of(source: str, folder: Path) -> BaseException:
    """What a program in ``folder`` raises."""
    entry = folder / "app.py"
    entry.write_text(source, "utf-8")
    with pytest.raises(BaseException) as raised:  # noqa: PT011  # that one is the subject
        exec(compile(source, str(entry), "exec"), {})
    return raised.value


def test_a_traceback_names_the_readers_lines_only(tmp_path: Path) -> None:
    error = error_of("import json\n\ndef f():\n    json.loads('{')\n\nf()\n", tmp_path)
    report = reports.explain(error, str(tmp_path))
    assert (report["file"], report["line"]) == ("app.py", 4)
    assert 'File "app.py", line 6, in <module>' in report["text"]
    assert "json/__init__.py" in "".join(traceback.format_exception(error))
    assert "json/__init__.py" not in report["text"]


def test_what_caused_an_error_is_shortened_too(tmp_path: Path) -> None:
    source = "import json\ntry:\n    json.loads('{')\n"
    source += "except ValueError as error:\n    raise KeyError from error\n"
    report = reports.explain(error_of(source, tmp_path), str(tmp_path))
    assert (report["file"], report["line"]) == ("app.py", 5)
    assert "direct cause" in report["text"]
    assert "json/__init__.py" not in report["text"]
    assert str(tmp_path) not in report["text"]


def test_a_group_of_errors_is_shortened_too(tmp_path: Path) -> None:
    source = "import json\ntry:\n    json.loads('{')\nexcept ValueError as e:\n    error = e\n"
    source += "raise ExceptionGroup('several', [error])\n"
    report = reports.explain(error_of(source, tmp_path), str(tmp_path))
    assert "several (1 sub-exception)" in report["text"]
    assert "json/__init__.py" not in report["text"]


def test_an_error_that_is_in_no_file_of_the_reader_marks_no_line(tmp_path: Path) -> None:
    report = reports.explain(error_of("1 / 0", tmp_path), str(tmp_path / "other"))
    assert (report["file"], report["line"]) == (None, None)


def test_the_middle_of_a_very_long_report_is_left_out(tmp_path: Path) -> None:
    error = error_of("raise ValueError('x' * 10**6 + '!')", tmp_path)
    text = reports.explain(error, str(tmp_path))["text"]
    assert len(text) < reports.LIMIT + 100
    assert text.startswith("Traceback")
    assert "more characters" in text
    assert text.endswith("x!\n")


def test_what_a_browser_lacks_is_said_after_the_error(tmp_path: Path) -> None:
    error = error_of('raise RuntimeError("can\'t start new thread")', tmp_path)
    text = reports.explain(error, str(tmp_path))["text"]
    assert text.endswith(
        "new thread\nA browser gives Python no threads: call the function itself.\n"
    )
