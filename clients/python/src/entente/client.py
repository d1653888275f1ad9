"""Asks a running service, and makes tables of its answers."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from http.client import HTTPException
from random import random
from typing import Any, TypedDict, cast
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from .errors import EntenteError, UnreachableError, answer_error
from .table import Table

_log = logging.getLogger("entente")

#: Allies, and alliances of each, in a request: so it costs a fifth of what an operation may (docs/limits.md).
_ALLIES = 25
_STATEMENTS = 100
_EVIDENCE = 25

_DAYS = "dates { sinceMin sinceMax untilMin untilMax }"
_PAGE = "pageInfo { hasNextPage endCursor }"

_ENTITY_QUERY = f"""
query Entity($id: ID!, $on: LocalDate) {{
  entity(id: $id, on: $on) {{ id kind name description {_DAYS} identifiers {{ scheme value }} }}
}}
"""

_ALLIES_QUERY = f"""
query Allies(
  $of: ID!, $on: LocalDate, $obligations: [Obligation!], $through: [AllianceForm!], $source: ID, $certain: Boolean,
  $where: EntityWhere, $first: Int!, $after: String, $firstWithin: Int!, $afterWithin: String
) {{
  allies(
    of: $of, asOf: $on, obligations: $obligations, through: $through, source: $source, certain: $certain,
    where: $where, first: $first, after: $after
  ) {{
    edges {{
      cursor
      node {{ id name }}
      alliances(first: $firstWithin, after: $afterWithin) {{
        edges {{ node {{ id name }} obligations(alike: false) {{ a b {_DAYS} }} }}
        {_PAGE}
      }}
    }}
    {_PAGE}
  }}
}}
"""

_STATEMENTS_QUERY = f"""
query Statements(
  $predicates: [Predicate!], $ranks: [Rank!], $modalities: [Modality!], $where: StatementWhere, $certain: Boolean,
  $first: Int!, $after: String, $firstWithin: Int!, $afterWithin: String
) {{
  statements(
    predicates: $predicates, ranks: $ranks, modalities: $modalities, where: $where, certain: $certain,
    first: $first, after: $after
  ) {{
    edges {{
      cursor
      node {{
        id sentence predicate value role obligations rank modality {_DAYS}
        subject {{ id name }}
        object {{ id name }}
        evidence(first: $firstWithin, after: $afterWithin) {{
          edges {{ node {{ citation stance firstLine lastLine place document {{ id name }} }} }}
          {_PAGE}
        }}
      }}
    }}
    {_PAGE}
  }}
}}
"""


class Citation(TypedDict):
    """One source of a statement, and the place in it."""

    #: The document and the place, as a text to read.
    citation: str
    #: ``SUPPORTS`` or ``CONTRADICTS``.
    stance: str
    #: The document's id and name.
    document: str
    document_name: str
    #: The lines, counted from 1, in a text with lines.
    first_line: int | None
    last_line: int | None
    #: The place in a source without lines, such as ``Article 2``.
    place: str | None


@dataclass(frozen=True)
class Entity:
    """A state, treaty, person or anything else that statements are about. A day that is None is unknown."""

    id: str
    #: Such as ``STATE``.
    kind: str
    name: str
    description: str | None
    since_min: date | None
    since_max: date | None
    until_min: date | None
    until_max: date | None
    #: Its codes of all times, such as ``cow:211``.
    codes: Sequence[str]


class Client:
    """A service of Entente.

    A question that failed for a reason that may pass (``retryable`` in docs/errors.md) is asked again after the time
    that the service names, until it has been asked ``attempts`` times; each time is logged. No other is asked again.
    ``timeout`` is in seconds. Lists are read in pages of ``page_size`` at most.
    """

    def __init__(
        self,
        url: str = "http://127.0.0.1:4000",
        token: str | None = None,
        *,
        timeout: float = 30,
        attempts: int = 3,
        page_size: int = 100,
    ) -> None:
        if not 1 <= page_size <= 100:
            raise ValueError(f"A page has 1 to 100 items; received page_size={page_size}")
        if attempts < 1:
            raise ValueError(f"A question is asked at least once; received attempts={attempts}")
        if timeout <= 0:
            raise ValueError(f"A timeout is a positive number of seconds; received timeout={timeout}")
        if not url.startswith(("http://", "https://")):
            raise ValueError(f"The address of a service begins with http:// or https://; received {url!r}")
        # The service prints the address of the API, too.
        self.url = url.rstrip("/").removesuffix("/graphql")
        self.timeout = timeout
        self.attempts = attempts
        self.page_size = page_size
        self._token = token
        self._opener = build_opener(_NoRedirect)

    def query(self, graphql: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The data of any operation. If there are errors, an ``AnswerError`` is raised, with what data there is."""
        attempt = 1
        while True:
            answer, retry_after = self._post({"query": graphql, "variables": dict(variables or {})})
            errors = answer.get("errors")
            if not errors:
                data: dict[str, Any] = answer["data"]
                return data
            error = answer_error(errors, answer.get("data"))
            if not error.retryable or attempt >= self.attempts:
                raise error
            # Not all clients at once.
            seconds = retry_after + attempt * random()
            _log.warning("%s; asking again in %.1f s", error, seconds)
            time.sleep(seconds)
            attempt += 1

    def edges(self, graphql: str, variables: Mapping[str, Any] | None = None, *, at: str) -> Iterator[dict[str, Any]]:
        """The edges of one list to its end, page by page.

        The operation takes ``$after``, the cursor after which a page begins, and selects
        ``pageInfo { hasNextPage endCursor }``. ``at`` is the path to the list, such as ``entity.members``. Where the
        path leads to null, there are none.
        """
        after: str | None = None
        count = 0
        while True:
            found = _list_at(at, self.query(graphql, {**(variables or {}), "after": after}))
            if found is None:
                return
            count += len(found["edges"])
            _log.info("%d of %s read", count, at)
            yield from found["edges"]
            if not found["pageInfo"]["hasNextPage"]:
                return
            if found["pageInfo"]["endCursor"] == after:
                raise ValueError(f"An operation gives $after to its list; received the same page of {at} twice")
            after = found["pageInfo"]["endCursor"]

    def entity(self, id: str, *, on: date | str | None = None) -> Entity | None:
        """An entity by its id or code, such as ``state/belgium`` or ``iso3166:BE``; None if there is none.

        A code that has meant several entities needs a day.
        """
        found = self.query(_ENTITY_QUERY, {"id": id, "on": _text_of(on)})["entity"]
        if found is None:
            return None
        codes = [f"{code['scheme']}:{code['value']}" for code in found["identifiers"]]
        return Entity(
            found["id"],
            found["kind"],
            found["name"],
            found["description"],
            *_days(found["dates"]),
            # A code may have been given twice.
            list(dict.fromkeys(codes)),
        )

    def allies(
        self,
        of: str,
        *,
        on: date | str | None = None,
        obligations: Iterable[str] | None = None,
        through: Iterable[str] | None = None,
        source: str | None = None,
        certain: bool = False,
        where: Mapping[str, Any] | None = None,
    ) -> Table:
        """A row for each ally of an entity, on a day or at any time.

        An ally shares a treaty or an organisation that obliges both. Each side has one of ``obligations``;
        ``through`` is ``TREATY`` or ``ORGANIZATION``, ``source`` the id of the one document to follow, with or without
        ``document/``, and ``where`` an ``EntityWhere``.
        """
        day = _text_of(on)
        asked = _list_of(obligations)
        edges = self._edges_within(
            _ALLIES_QUERY,
            {
                "of": of,
                "on": day,
                "obligations": asked,
                "through": _list_of(through),
                "source": _document(source),
                "certain": certain,
                "where": where,
            },
            at="allies",
            first=_ALLIES,
            within=lambda edge: edge["alliances"],
            first_within=_ALLIES,
        )
        columns: dict[str, type] = {
            "id": str,
            "name": str,
            "since_min": date,
            "since_max": date,
            "until_min": date,
            "until_max": date,
            "obligations": list,
            "certain": bool,
            "through": list,
            "through_names": list,
        }
        return Table(columns, [_ally_row(edge, day, asked, certain) for edge in edges])

    def statements(
        self,
        subject: str | None = None,
        *,
        object: str | None = None,
        predicates: Iterable[str] | None = None,
        source: str | None = None,
        ranks: Iterable[str] | None = None,
        modalities: Iterable[str] | None = None,
        where: Mapping[str, Any] | None = None,
        certain: bool = False,
    ) -> Table:
        """A row for each statement of the record, with what each source says and where.

        ``subject`` and ``object`` are ids or codes, ``source`` is the id of a document, with or without ``document/``,
        and ``where`` is a ``StatementWhere``; all that are given must hold. The whole record has tens of thousands of
        statements, a hundred to a request: the logger ``entente`` says at level INFO how far it is.
        """
        conditions: list[Mapping[str, Any]] = []
        if subject is not None:
            conditions.append({"subject": {"ids": [subject]}})
        if object is not None:
            conditions.append({"object": {"ids": [object]}})
        if source is not None:
            conditions.append({"source": _document(source)})
        if where is not None:
            conditions.append(where)
        edges = self._edges_within(
            _STATEMENTS_QUERY,
            {
                "predicates": _list_of(predicates),
                "ranks": _list_of(ranks),
                "modalities": _list_of(modalities),
                "where": {"and": conditions} if conditions else None,
                "certain": certain,
            },
            at="statements",
            first=_STATEMENTS,
            within=lambda edge: edge["node"]["evidence"],
            first_within=_EVIDENCE,
        )
        columns: dict[str, type] = {
            "id": str,
            "sentence": str,
            "predicate": str,
            "subject": str,
            "subject_name": str,
            "object": str,
            "object_name": str,
            "value": str,
            "role": str,
            "obligations": list,
            "since_min": date,
            "since_max": date,
            "until_min": date,
            "until_max": date,
            "rank": str,
            "modality": str,
            "citations": list,
        }
        return Table(columns, [_statement_row(edge["node"]) for edge in edges])

    def _edges_within(
        self,
        graphql: str,
        variables: Mapping[str, Any],
        *,
        at: str,
        first: int,
        within: Callable[[dict[str, Any]], dict[str, Any]],
        first_within: int,
    ) -> Iterator[dict[str, Any]]:
        """The edges of a root list, and of the list within each edge, to their ends."""
        page = {
            **variables,
            "first": min(first, self.page_size),
            "firstWithin": min(first_within, self.page_size),
        }
        before: str | None = None
        for edge in self.edges(graphql, page, at=at):
            inner = within(edge)
            while inner["pageInfo"]["hasNextPage"]:
                # This edge again: the first one after that before it.
                next_page = {"first": 1, "after": before, "afterWithin": inner["pageInfo"]["endCursor"]}
                same = self.query(graphql, {**page, **next_page})[at]["edges"]
                if not same or same[0]["node"]["id"] != edge["node"]["id"]:
                    raise EntenteError(f"The list of {at} has changed while it was read; ask again")
                more = within(same[0])
                inner["edges"] += more["edges"]
                inner["pageInfo"] = more["pageInfo"]
            before = edge["cursor"]
            yield edge

    def _post(self, asked: Mapping[str, Any]) -> tuple[dict[str, Any], float]:
        """An answer, and the seconds after which another try may fare better."""
        headers = {"accept": "application/json", "content-type": "application/json"}
        if self._token is not None:
            headers["authorization"] = f"Bearer {self._token}"
        request = Request(f"{self.url}/graphql", json.dumps(asked).encode(), headers, method="POST")
        try:
            with self._opener.open(request, timeout=self.timeout) as response:
                status, body, retry_after = response.status, response.read(), "1"
        except HTTPError as error:
            # Its status says the same as the errors in it.
            with error:
                status, body, retry_after = error.code, error.read(), error.headers.get("retry-after", "1")
        except (OSError, HTTPException) as error:
            raise UnreachableError(f"No service answers at {self.url}: {error}") from error
        try:
            answer = json.loads(body)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or not ("data" in answer or answer.get("errors")):
            raise UnreachableError(
                f"What answers at {self.url}/graphql isn't a GraphQL service: "
                f"received status {status}, and no answer in JSON"
            )
        return answer, float(retry_after) if retry_after.isdecimal() else 1.0


class _NoRedirect(HTTPRedirectHandler):
    """The service leads nowhere else, and a token must not follow to another host."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _document(source: str | None) -> str | None:
    # A code has a colon, and an id its kind.
    return source if source is None or ":" in source or "/" in source else f"document/{source}"


def _list_at(at: str, data: Mapping[str, Any]) -> dict[str, Any] | None:
    found: Any = data
    for name in at.split("."):
        if found is None:
            return None
        if not isinstance(found, dict) or name not in found:
            raise ValueError(f"The path leads to a list of the answer; received {at}, and an answer without {name}")
        found = found[name]
    if found is not None and not {"edges", "pageInfo"} <= set(found):
        raise ValueError(
            f"A list selects edges and pageInfo {{ hasNextPage endCursor }}; received {at} without one of them"
        )
    return cast("dict[str, Any] | None", found)


def _ally_row(
    edge: Mapping[str, Any], day: str | None, obligations: Sequence[str] | None, certain: bool
) -> tuple[Any, ...]:
    through: dict[str, str] = {}
    counted: list[Mapping[str, Any]] = []
    for alliance in edge["alliances"]["edges"]:
        pairs = [
            pair
            for pair in alliance["obligations"]
            # Each pair has the days of its own, whatever the day that was asked for.
            if (_is_certain if certain else _is_possible)(pair["dates"], day)
            and (obligations is None or (pair["a"] in obligations and pair["b"] in obligations))
        ]
        counted += pairs
        if pairs:
            through[alliance["node"]["id"]] = alliance["node"]["name"]
    return (
        edge["node"]["id"],
        edge["node"]["name"],
        *_days(_first_to_last([pair["dates"] for pair in counted])),
        sorted({pair["a"] for pair in counted if pair["a"] == pair["b"]}),
        any(_is_certain(pair["dates"], day) for pair in counted),
        list(through),
        list(through.values()),
    )


def _is_possible(dates: Mapping[str, str | None], day: str | None) -> bool:
    """Whether it isn't ruled out that something was so on a day, or at any time. The days are texts, sorted alike."""
    since, until = dates["sinceMin"] or "0000", dates["untilMax"] or "9999"
    return since <= (day or until) <= until


def _is_certain(dates: Mapping[str, str | None], day: str | None) -> bool:
    since, until = dates["sinceMax"], dates["untilMin"]
    return since is not None and until is not None and since <= (day or until) <= until


def _first_to_last(spans: Sequence[Mapping[str, str | None]]) -> Mapping[str, str | None]:
    """From when the first began to when the last ended: unknown days are open where they may lie further out."""
    since_min, since_max, until_min, until_max = (
        [span[name] for span in spans] for name in ("sinceMin", "sinceMax", "untilMin", "untilMax")
    )
    return {
        "sinceMin": None if None in since_min else min(filter(None, since_min), default=None),
        "sinceMax": min(filter(None, since_max), default=None),
        "untilMin": max(filter(None, until_min), default=None),
        "untilMax": None if None in until_max else max(filter(None, until_max), default=None),
    }


def _statement_row(statement: Mapping[str, Any]) -> tuple[Any, ...]:
    object = statement["object"] or {"id": None, "name": None}
    return (
        statement["id"],
        statement["sentence"],
        statement["predicate"],
        statement["subject"]["id"],
        statement["subject"]["name"],
        object["id"],
        object["name"],
        statement["value"],
        statement["role"],
        statement["obligations"],
        *_days(statement["dates"]),
        statement["rank"],
        statement["modality"],
        [_citation_of(edge["node"]) for edge in statement["evidence"]["edges"]],
    )


def _citation_of(evidence: Mapping[str, Any]) -> Citation:
    return {
        "citation": evidence["citation"],
        "stance": evidence["stance"],
        "document": evidence["document"]["id"],
        "document_name": evidence["document"]["name"],
        "first_line": evidence["firstLine"],
        "last_line": evidence["lastLine"],
        "place": evidence["place"],
    }


def _days(dates: Mapping[str, str | None]) -> tuple[date | None, date | None, date | None, date | None]:
    return (
        _day_of(dates["sinceMin"]),
        _day_of(dates["sinceMax"]),
        _day_of(dates["untilMin"]),
        _day_of(dates["untilMax"]),
    )


def _day_of(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text_of(day: date | str | None) -> str | None:
    # A moment, such as those of pandas, stands for its day.
    day = day.date() if isinstance(day, datetime) else day
    return day.isoformat() if isinstance(day, date) else day


def _list_of(names: Iterable[str] | None) -> list[str] | None:
    if isinstance(names, str):
        # Its letters would be asked for one by one.
        raise TypeError(f"A list of names is expected, such as ['{names}']; received {names!r}")
    return None if names is None else list(names)
