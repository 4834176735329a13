"""The words of every question but the checks."""

from __future__ import annotations

from app.content.record import ById, Record, in_some, may_be_empty


class Question(Record):
    """`short`: its name in a list. `missing` and what follows it: what to do about an answer.

    `leads`: of each option, the words in it that stand out. `means`: what its words mean.

    Which of the keys that only some have: by the kind of the question, so by its rule.
    """

    label: str
    why: str
    hint: str = may_be_empty()
    short: str
    missing: str
    none_with_others: str | None = in_some()
    not_a_number: str | None = in_some()
    not_whole: str | None = in_some()
    too_low: str | None = in_some("at_least")
    too_high: str | None = in_some("at_most")
    ready_list: tuple[str, ...] | None = in_some()
    groups: ById[str] | None = in_some()
    leads: ById[str] | None = in_some()
    means: tuple[str, ...] | None = in_some()
    options: ById[str] | None = in_some()
