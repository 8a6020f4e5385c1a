"""The claims of the notes as HTML: those of one section, and what the verdicts mean."""

from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

from sidebyside.content.claims import Claim, find_proofs
from sidebyside.content.topics import Topic
from sidebyside.pages.links import pair_href
from sidebyside.pages.templates import template

TEXTS: dict[str, dict[str, str]] = {
    "en": {
        "verdict": "Verdict",
        "chapter": "Chapter",
        "all": "All",
        "notes": "The notes:",
        "proof": "Shown by",
        "opinion": "No program can decide this. Source:",
        "source": "Source:",
        "and": ", ",
        "gap": " ",
    },
    "zh": {
        "verdict": "结论",
        "chapter": "章节",
        "all": "全部",
        "notes": "原文：",
        "proof": "见示例：",
        "opinion": "这一条无法用程序验证，出处：",
        "source": "出处：",
        "and": "、",
        "gap": "",
    },
}

VERDICTS: dict[str, dict[str, tuple[str, str]]] = {
    "en": {
        "true": ("True", "holds today as it is written"),
        "outdated": ("Outdated", "was true then, is not the way to do it now"),
        "false": ("False", "does not hold, or not with what it is said of"),
        "typo": ("Typo", "a slip of the pen; code with it does not run"),
        "incomplete": (
            "Incomplete",
            "true as far as it goes; something is missing or imprecise",
        ),
    },
    "zh": {
        "true": ("正确", "原样成立，今天仍然如此"),
        "outdated": ("过时", "当年正确，现在已经不这么做"),
        "false": ("错误", "不成立，或者说的不是这个对象"),
        "typo": ("笔误", "写错了字，照抄的代码跑不起来"),
        "incomplete": ("不完整", "大体没错，但有遗漏或说得不准"),
    },
}


def render_verdicts(claims: Iterable[Claim], language: str) -> str:
    """What each verdict means and how many claims have it; the page's script filters by it."""
    counts = Counter(claim.verdict for claim in claims)
    return template("claims/verdicts.html.jinja").render(
        verdicts=[(key, *words, counts[key]) for key, words in VERDICTS[language].items()],
        text=TEXTS[language],
    )


def render_claims(
    claims: Iterable[Claim], section: int, topics: Iterable[Topic], language: str
) -> str:
    """The claims of one section, each with its verdict, its reason and what backs it."""
    return template("claims/claims.html.jinja").render(
        section=section,
        claims=[claim for claim in claims if claim.section == section],
        proofs=find_proofs(topics),
        verdicts=VERDICTS[language],
        language=language,
        href=pair_href,
        host=lambda url: urlsplit(url).hostname,
        text=TEXTS[language],
    )
