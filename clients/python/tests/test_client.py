"""Tests against a running service with the seed: tests/clients/python.test.ts of the project starts one."""

from __future__ import annotations

import os
import socket
import threading
import unittest
from datetime import date, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import entente
from entente import AnswerError, Client, UnknownEntityError, UnreachableError

URL = os.environ.get("ENTENTE_URL")
#: A service that demands the token, and gives a client 60 points a minute.
GUARDED = os.environ.get("ENTENTE_GUARDED_URL")
TOKEN = os.environ.get("ENTENTE_TOKEN")

#: A database that has just started plans for seconds what it is asked first.
PATIENCE = 100

NO_SERVICE = "without ENTENTE_URL, ENTENTE_GUARDED_URL and ENTENTE_TOKEN; the project's tests give them"

MEMBERS = """
query Members($id: ID!, $first: Int!, $after: String) {
  entity(id: $id) {
    ... on Organization {
      members(asOf: "2021-02-04", first: $first, after: $after) {
        edges { node { id } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
"""


@unittest.skipUnless(URL and GUARDED and TOKEN, NO_SERVICE)
class OfService(unittest.TestCase):
    def setUp(self) -> None:
        self.client = Client(URL or "", timeout=PATIENCE)


class Allies(OfService):
    def test_has_a_row_for_each_ally(self) -> None:
        allies = self.client.allies("iso3166:BE", on=date(1990, 1, 1))
        self.assertEqual(len(allies), 15)
        self.assertEqual(
            next(row for row in allies if row["name"] == "Canada"),
            {
                "id": "state/canada",
                "name": "Canada",
                "since_min": date(1949, 8, 24),
                "since_max": date(1949, 8, 24),
                "until_min": date(2024, 3, 8),
                "until_max": None,
                "obligations": ["CONSULTATION", "DEFENSE"],
                "certain": True,
                "through": ["org/nato", "treaty/north-atlantic-treaty"],
                "through_names": ["NATO", "North Atlantic Treaty"],
            },
        )

    def test_are_certain_where_the_service_says_so(self) -> None:
        asked: dict[str, Any]
        for state, asked in (
            ("state/belgium", {}),
            ("state/germany", {"on": "1955-06-01"}),
            ("state/germany", {"on": "1955-06-01", "obligations": ["DEFENSE"]}),
            ("state/canada", {"on": "1955-06-01", "source": "document/north-atlantic-treaty-text"}),
        ):
            with self.subTest(asked, state=state):
                possible = self.client.allies(state, **asked)
                certain = self.client.allies(state, **asked, certain=True)
                self.assertEqual([row["id"] for row in possible if row["certain"]], certain["id"])
                self.assertLessEqual(set(certain["certain"]), {True})
                self.assertGreater(len(possible), 0)
                for row in possible:
                    self.assertTrue(row["through"], row)

    def test_are_uncertain_where_the_sources_end(self) -> None:
        self.assertEqual(set(self.client.allies("state/belgium", on="2024-03-08")["certain"]), {True})
        self.assertEqual(set(self.client.allies("state/belgium", on="2024-03-09")["certain"]), {False})

    def test_may_be_none(self) -> None:
        allies = self.client.allies("state/belgium", on="1800-01-01")
        self.assertEqual((len(allies), list(allies.columns)[:2]), (0, ["id", "name"]))

    def test_meet_conditions(self) -> None:
        found = self.client.allies("state/belgium", on="1990-01-01", through=["TREATY"], where={"nameContains": "ger"})
        self.assertEqual(found["through"], [["treaty/north-atlantic-treaty"]])
        self.assertEqual(found["name"], ["Germany"])

    def test_are_read_to_the_end_of_all_lists(self) -> None:
        in_small_pages = Client(self.client.url, timeout=PATIENCE, page_size=1).allies("state/belgium", on="1955-06-01")
        self.assertEqual(in_small_pages, self.client.allies("state/belgium", on="1955-06-01"))
        self.assertTrue(any(len(through) > 1 for through in in_small_pages["through"]))

    def test_takes_a_list_of_obligations(self) -> None:
        with self.assertRaisesRegex(TypeError, r"such as \['DEFENSE'\]; received 'DEFENSE'"):
            self.client.allies("state/belgium", obligations="DEFENSE")


class Statements(OfService):
    def test_have_their_citations(self) -> None:
        hosts = self.client.statements("state/belgium", object="org/nato", predicates=["HOSTS"])
        self.assertEqual(len(hosts), 3)
        citations = [citation for row in hosts for citation in row["citations"]]
        self.assertIn(
            {
                "citation": "NATO news item of 4 February 2021, line 9",
                "stance": "SUPPORTS",
                "document": "document/nato-2021-02-04-news",
                "document_name": "NATO news item of 4 February 2021",
                "first_line": 9,
                "last_line": 9,
                "place": None,
            },
            citations,
        )
        self.assertIn("caption, and the account of the move", [one["place"] for one in citations])

    def test_have_days_and_ranks(self) -> None:
        met = self.client.statements("event/stoltenberg-esper-2020", predicates=["OCCURRED"])
        self.assertEqual(
            [(row["rank"], row["since_min"], row["until_max"]) for row in sorted(met, key=lambda row: row["rank"])],
            [
                ("DEPRECATED", date(2020, 1, 26), date(2020, 1, 26)),
                ("PREFERRED", date(2020, 6, 26), date(2020, 6, 26)),
            ],
        )
        preferred = self.client.statements("event/stoltenberg-esper-2020", predicates=["OCCURRED"], ranks=["PREFERRED"])
        self.assertEqual(len(preferred), 1)

    def test_are_read_to_the_end_of_all_lists(self) -> None:
        counted = self.client.query("{ statements(predicates: [HOSTS]) { totalCount } }")
        in_small_pages = Client(self.client.url, timeout=PATIENCE, page_size=1).statements(predicates=["HOSTS"])
        self.assertEqual(len(in_small_pages), counted["statements"]["totalCount"])
        self.assertEqual(in_small_pages, self.client.statements(predicates=["HOSTS"]))
        self.assertTrue(any(len(citations) > 1 for citations in in_small_pages["citations"]))

    def test_meet_all_conditions(self) -> None:
        found = self.client.statements(
            predicates=["PARTY_TO"],
            source="document/north-atlantic-treaty-text",
            where={"obligations": ["DEFENSE"], "subject": {"nameContains": "belg"}},
        )
        self.assertEqual(set(found["subject"]), {"state/belgium"})
        self.assertEqual(set(found["modality"]), {"ASSERTED"})


class Entities(OfService):
    def test_are_found_by_id_and_code(self) -> None:
        belgium = self.client.entity("state/belgium")
        assert belgium is not None
        self.assertEqual((belgium.kind, belgium.name), ("STATE", "Belgium"))
        self.assertIn("iso3166:BE", belgium.codes)
        self.assertEqual(self.client.entity("iso3166:BE", on=datetime(2021, 2, 4, 12)), belgium)
        treaty = self.client.entity("treaty/north-atlantic-treaty")
        assert treaty is not None
        self.assertEqual(treaty.since_min, date(1949, 8, 24))

    def test_may_not_be_there(self) -> None:
        self.assertIsNone(self.client.entity("state/atlantis"))


class Edges(OfService):
    def test_of_any_list_are_read_to_its_end(self) -> None:
        ids = [
            [
                edge["node"]["id"]
                for edge in self.client.edges(MEMBERS, {"id": "org/nato", "first": first}, at="entity.members")
            ]
            for first in (100, 7)
        ]
        self.assertEqual(len(ids[0]), 30)
        self.assertEqual(ids[0], ids[1])

    def test_of_nothing_are_none(self) -> None:
        self.assertEqual(list(self.client.edges(MEMBERS, {"id": "org/none", "first": 7}, at="entity.members")), [])

    def test_need_an_operation_with_pages(self) -> None:
        of_nato = {"id": "org/nato", "first": 7}
        for graphql, at, message in (
            (MEMBERS, "entity.member", "an answer without member"),
            (MEMBERS.replace("pageInfo { hasNextPage endCursor }", ""), "entity.members", "without one of them"),
            (
                MEMBERS.replace(", after: $after", "").replace(", $after: String", ""),
                "entity.members",
                "the same page of entity.members twice",
            ),
        ):
            with self.subTest(message), self.assertRaisesRegex(ValueError, message):
                list(self.client.edges(graphql, of_nato, at=at))


class Errors(OfService):
    def test_of_an_unknown_entity_suggests_the_nearest(self) -> None:
        with self.assertRaises(UnknownEntityError) as raised:
            self.client.allies("state/belgum")
        self.assertEqual(raised.exception.code, "UNKNOWN_ENTITY")
        self.assertIn("state/belgium", raised.exception.suggestions)
        self.assertIn("there is none called state/belgum", str(raised.exception))

    def test_have_the_codes_of_the_service(self) -> None:
        for graphql, code in (
            ("{ none }", "GRAPHQL_VALIDATION_FAILED"),
            ("{", "GRAPHQL_PARSE_FAILED"),
            ("{ states(first: 0) { nodes { id } } }", "BAD_USER_INPUT"),
            ('{ states(after: "x") { nodes { id } } }', "BAD_CURSOR"),
        ):
            with self.subTest(code), self.assertRaises(AnswerError) as raised:
                self.client.query(graphql)
            self.assertEqual((raised.exception.code, raised.exception.retryable), (code, False))

    def test_of_a_part_have_the_rest(self) -> None:
        with self.assertRaises(AnswerError) as raised:
            self.client.query('{ entity(id: "state/belgium") { name } states(first: 0) { nodes { id } } }')
        self.assertEqual(raised.exception.data, {"entity": {"name": "Belgium"}, "states": None})
        self.assertEqual([error["path"] for error in raised.exception.errors], [["states"]])

    def test_of_too_much_have_its_price(self) -> None:
        with self.assertRaises(AnswerError) as raised:
            self.client.query(
                "{ states(first: 100) { nodes { treaties(first: 100) { nodes { id names { text } } } } } }"
            )
        self.assertEqual(raised.exception.code, "OPERATION_TOO_COMPLEX")
        self.assertEqual(raised.exception.extensions["cost"]["limit"], 5000)

    def test_if_nothing_answers(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            with self.assertRaisesRegex(UnreachableError, "No service answers at http://127.0.0.1:"):
                Client(f"http://127.0.0.1:{free.getsockname()[1]}").query("{ __typename }")

    def test_if_another_server_answers(self) -> None:
        # It refuses every POST, with a page.
        with HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as other:
            other.RequestHandlerClass.log_message = lambda *_: None  # type: ignore[attr-defined]
            threading.Thread(target=other.handle_request).start()
            with self.assertRaisesRegex(UnreachableError, "received status 501"):
                Client(f"http://127.0.0.1:{other.server_port}").query("{ __typename }")

    def test_without_a_token(self) -> None:
        for token in (None, "wrong"):
            with self.assertRaises(AnswerError) as raised:
                Client(GUARDED or "", token).query("{ __typename }")
            self.assertEqual(raised.exception.code, "UNAUTHENTICATED")

    def test_that_may_pass_are_tried_again(self) -> None:
        three_points = '{ entity(id: "state/none") { relationships(first: 10) { nodes { id } } } }'
        hasty = Client(GUARDED or "", TOKEN, attempts=1)
        with self.assertRaises(AnswerError) as raised:
            for _ in range(1000):
                hasty.query(three_points)
        self.assertEqual((raised.exception.code, raised.exception.retryable), ("RATE_LIMITED", True))
        with self.assertLogs("entente", "WARNING") as logged:
            self.assertEqual(Client(GUARDED or "", TOKEN).query(three_points), {"entity": None})
        self.assertIn("RATE_LIMITED", logged.output[0])


class Words(unittest.TestCase):
    def test_every_name_is_there(self) -> None:
        for name in entente.__all__:
            self.assertTrue(hasattr(entente, name), name)

    def test_takes_the_address_of_the_service_and_of_the_api(self) -> None:
        for url in ["http://127.0.0.1:4000", "http://127.0.0.1:4000/", "http://127.0.0.1:4000/graphql"]:
            self.assertEqual(Client(url).url, "http://127.0.0.1:4000")
        with self.assertRaisesRegex(ValueError, "begins with http:// or https://; received '127.0.0.1:4000'"):
            Client("127.0.0.1:4000")

    def test_asks_at_least_once_and_waits(self) -> None:
        with self.assertRaisesRegex(ValueError, "at least once; received attempts=0"):
            Client(attempts=0)
        with self.assertRaisesRegex(ValueError, "positive number of seconds; received timeout=-1"):
            Client(timeout=-1)

    def test_a_page_has_its_size(self) -> None:
        with self.assertRaisesRegex(ValueError, "1 to 100 items; received page_size=0"):
            Client(page_size=0)
