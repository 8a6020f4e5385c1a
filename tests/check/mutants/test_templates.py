import pytest

from sidebyside.check.mutants.templates import template_changes


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("expression", "<p>{{ title }}</p>", ["<p></p>"]),
        ("filter", "{{ a|upper|default('x') }}", ["{{ a|default('x') }}", "{{ a|upper }}"]),
        ("filter", '{{ a|date:"Y" }}', ["{{ a }}"]),
        ("filter", "{% for a in b | sort %}{% endfor %}", ["{% for a in b %}{% endfor %}"]),
        ("filter", "<p>a | b</p>", []),
        ("tag", "{% csrf_token %}<p>", ["<p>"]),
        ("tag", "{% extends 'a' %}{% block b %}{% endblock %}", ["{% block b %}{% endblock %}"]),
        ("tag", "{% if a %}{% elif b %}{% else %}{% endif %}", []),
        ("tag", "{% set a = 1 %}{% set b %}{% endset %}", ["{% set b %}{% endset %}"]),
        ("condition", "{% if a %}{% endif %}", ["{% if not a %}{% endif %}"]),
        ("condition", "{%- if not a %}{% endif %}", ["{%- if a %}{% endif %}"]),
        ("condition", "{% elif a %}", ["{% elif not a %}"]),
    ],
)
def test_an_operator_changes_one_thing(kind: str, before: str, after: list[str]) -> None:
    found = [
        before[: change.start] + change.new + before[change.end :]
        for change in template_changes(before)
        if change.kind == kind
    ]
    assert found == after
