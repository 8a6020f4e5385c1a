from datetime import date

import pytest

from sidebyside.measure.libraries.releases import Release, newest
from sidebyside.refusal import Refusal
from tests.measure.index import Index


def test_the_newest_release_has_its_version_and_its_upload(index: Index) -> None:
    index.add("lib", "2.0.6", uploaded="2017-09-05T23:00:00Z")
    index.add("lib", "2.0.5", uploaded="2018-01-01T00:00:00Z")
    assert newest("lib", "lib") == Release("2.0.6", date(2017, 9, 5), yanked=False)


def test_a_release_that_was_withdrawn_is_not_the_newest(index: Index) -> None:
    index.add("lib", "2.0")
    index.add("lib", "2.1", yanked=True)
    assert newest("lib", "lib").version == "2.0"


def test_a_library_whose_releases_were_all_withdrawn_is_asked_for_as_its_pair_runs_it(
    index: Index,
) -> None:
    index.add("lib", "2.0.6", yanked=True)
    index.add("lib", "2.0.7", yanked=True)
    release = newest("lib", "lib==2.0.6")
    assert (release.version, release.yanked) == ("2.0.6", True)


def test_a_name_that_the_index_does_not_know_is_refused(index: Index) -> None:
    with pytest.raises(Refusal, match=r"(?s)lib: no release was found:\n.*Correct its name"):
        newest("lib", "lib")


def test_an_index_without_upload_times_is_refused(index: Index) -> None:
    index.add("lib", uploaded=None)
    with pytest.raises(Refusal, match="does not say when it was released"):
        newest("lib", "lib")
