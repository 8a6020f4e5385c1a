"""``index.json``: every task, concept, difference and claim of the site, for programs.

Its shape is the model below; ``index.schema.json`` beside it says it in JSON Schema. Ids are the
names of folders, which addresses on the site hold as well: they stay.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from sidebyside.content.claims import Claim, Verdict, find_proofs
from sidebyside.content.differences import Difference, Differences, Theme
from sidebyside.content.record import Checked, Record
from sidebyside.content.sources import SideName
from sidebyside.content.toml import LANGUAGES, Strict
from sidebyside.content.topics import Topic

ByLanguage = dict[str, str]
"""A text or an address in each language: ``{"en": …, "zh": …}``."""


class ConceptEntry(Strict):
    id: str
    """``4-models/7-filter/2``: the second one of that task."""
    name: ByLanguage
    flask: str
    django: str


class TaskEntry(Strict):
    id: str
    title: ByLanguage
    page: ByLanguage
    markdown: ByLanguage
    browser: dict[SideName, bool]
    """Whether that side runs in the browser."""
    needs: list[str]
    """Servers that its programs use."""
    differs: ByLanguage | None
    """Why the sides print different things; null if they print the same."""
    concepts: list[ConceptEntry]
    claims: list[int]
    versions: dict[SideName, dict[str, str]] | None
    """What the last check ran with; null if it did not pass."""


class DifferenceEntry(Strict):
    id: str
    theme: Theme
    title: ByLanguage
    page: ByLanguage
    flask: ByLanguage
    django: ByLanguage
    why: ByLanguage
    alike: str
    """How to make both answer alike: code."""
    since: str
    sources: list[str]
    requests: dict[str, list[str]]
    """What shows it: by task, the requests, the shortest first."""


class ClaimEntry(Strict):
    number: int
    claim: ByLanguage
    verdict: Verdict
    today: ByLanguage | None
    """The reason for the verdict; None of what is true and needs none."""
    tasks: list[str]
    """Ids of the tasks that prove it."""
    sources: list[str]


class Index(Strict):
    built: date
    tasks: list[TaskEntry]
    differences: list[DifferenceEntry]
    claims: list[ClaimEntry]


def make_index(
    topics: Iterable[Topic],
    differences: Differences,
    claims: Iterable[Claim],
    record: Record,
    sites: ByLanguage,
    built: date,
) -> Index:
    """The index of what is published at ``sites``, the addresses of the home pages."""
    topics = list(topics)
    proofs = find_proofs(topics)
    checked = {topic.id: one for topic in topics if (one := record.of(topic))}
    return Index(
        built=built,
        tasks=[_task(topic, checked.get(topic.id), sites) for topic in topics],
        differences=[
            _difference(name, entry, checked, sites) for name, entry in differences.entries.items()
        ],
        claims=[
            ClaimEntry(
                number=claim.number,
                claim=claim.claim.model_dump(),
                verdict=claim.verdict,
                today=claim.today and claim.today.model_dump(),
                tasks=[topic.id for topic in proofs.get(claim.number, [])],
                sources=list(claim.sources),
            )
            for claim in claims
        ],
    )


def _task(topic: Topic, checked: Checked | None, sites: ByLanguage) -> TaskEntry:
    settings = topic.settings
    return TaskEntry(
        id=topic.id,
        title=settings.title.model_dump(),
        page={language: f"{sites[language]}{topic.id}/" for language in LANGUAGES},
        markdown={language: f"{sites[language]}{topic.id}.md" for language in LANGUAGES},
        browser={side.name: topic.runs_in_browser(side) for side in topic.sides},
        needs=list(settings.needs),
        differs=settings.differs and settings.differs.model_dump(),
        concepts=[
            ConceptEntry(
                id=f"{topic.id}/{nth}",
                name=concept.name.model_dump(),
                flask=concept.flask,
                django=concept.django,
            )
            for nth, concept in enumerate(settings.concepts, 1)
        ],
        claims=list(settings.claims),
        versions=checked.versions if checked else None,
    )


def _difference(
    name: str, entry: Difference, checked: Mapping[str, Checked], sites: ByLanguage
) -> DifferenceEntry:
    differ = {topic: one.compared.differ for topic, one in checked.items()}
    return DifferenceEntry(
        id=name,
        theme=entry.theme,
        title=entry.title.model_dump(),
        page={language: f"{sites[language]}differences/#{name}" for language in LANGUAGES},
        flask=entry.flask.model_dump(),
        django=entry.django.model_dump(),
        why=entry.why.model_dump(),
        alike=entry.alike.strip(),
        since=entry.since,
        sources=list(entry.source),
        requests={topic: found[name] for topic, found in differ.items() if name in found},
    )
