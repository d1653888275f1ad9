"""Tests of tables and of files that the command line wrote: tests/clients/python.test.ts of the project writes them."""

from __future__ import annotations

import json
import os
import unittest
from datetime import date
from importlib.util import find_spec
from pathlib import Path

from entente import Table, read_edges, read_panel

FOLDER = Path(os.environ.get("ENTENTE_FILES", ""))
#: What the project calls the types of columns.
TYPES = {str: "TEXT", int: "WHOLE", float: "REAL", date: "TEXT"}
READ = {
    "dyads": read_panel,
    "states": read_panel,
    "alliances": read_panel,
    "members": read_edges,
    "allies": read_edges,
}

no_pandas = unittest.skipUnless(find_spec("pandas"), "without pandas")
no_pyarrow = unittest.skipUnless(find_spec("pyarrow"), "without pyarrow")


@unittest.skipUnless("ENTENTE_FILES" in os.environ, "without ENTENTE_FILES; the project's tests give it")
class Files(unittest.TestCase):
    def test_have_the_types_with_which_they_were_written(self) -> None:
        written = json.loads((FOLDER / "columns.json").read_text())
        self.assertEqual(set(written), set(READ))
        for name, columns in written.items():
            table = READ[name](FOLDER / f"{name}.csv")
            self.assertEqual({column: TYPES[kind] for column, kind in table.columns.items()}, columns, name)
            self.assertGreater(len(table), 0, name)

    def test_of_a_panel_keep_zero_apart_from_missing(self) -> None:
        first, second = read_panel(FOLDER / "dyads.csv")
        self.assertEqual((first["a"], first["a_cow"], first["b_cow"], first["year"]), ("state/a", "002", None, 1900))
        self.assertEqual((first["pact_defense"], first["pact_consultation"], first["pact_s_score"]), (1, 0, 1.0))
        self.assertEqual((first["covered"], first["defense"], first["alliances"]), (1, None, None))
        self.assertEqual((second["pact_covered"], second["pact_defense"]), (0, None))

    def test_of_edges_have_days(self) -> None:
        belgium = next(
            row
            for row in read_edges(FOLDER / "members.csv")
            if (row["source"], row["target"]) == ("state/belgium", "org/nato")
        )
        self.assertEqual((belgium["source_cow"], belgium["role"]), ("211", None))
        self.assertEqual((belgium["since_min"], belgium["until_max"], belgium["certain"]), (date(1949, 8, 24), None, 1))

    def test_are_told_from_other_tables(self) -> None:
        with self.assertRaisesRegex(ValueError, "members.csv isn't a table of entente panel, .* no column year"):
            read_panel(FOLDER / "members.csv")
        with self.assertRaisesRegex(ValueError, "states.csv isn't a table of entente export, .* no column certain"):
            read_edges(FOLDER / "states.csv")

    @no_pyarrow
    def test_are_the_same_in_parquet(self) -> None:
        for name, read in READ.items():
            self.assertEqual(read(FOLDER / f"{name}.parquet"), read(FOLDER / f"{name}.csv"), name)


class Tables(unittest.TestCase):
    TABLE = Table(
        {"id": str, "year": int, "share": float, "certain": bool, "since": date, "through": list},
        [("002", 1900, 1.0, True, date(1648, 10, 24), ["a", "b"]), (None, None, None, None, None, [])],
    )

    def test_are_shown_in_a_line(self) -> None:
        self.assertEqual(repr(Table({"a": int, "b": str}, [(1, "x"), (2, None)])), "<Table of 2 rows: a, b>")

    def test_have_rows_and_columns(self) -> None:
        self.assertEqual(self.TABLE["id"], ["002", None])
        self.assertEqual(next(iter(self.TABLE))["since"], date(1648, 10, 24))
        with self.assertRaisesRegex(KeyError, "has the columns id, year, .*; received none"):
            self.TABLE["none"]

    @no_pandas
    def test_become_data_frames_of_the_same_types(self) -> None:
        for rows in (self.TABLE.rows, []):
            frame = Table(self.TABLE.columns, rows).to_pandas()
            self.assertEqual(
                [str(kind) for kind in frame.dtypes],
                ["string", "Int64", "Float64", "boolean", "datetime64[s]", "object"],
            )
            self.assertEqual(len(frame), len(rows))
        frame = self.TABLE.to_pandas()
        self.assertEqual(frame["id"][0], "002")
        self.assertTrue(frame.iloc[1, :5].isna().all())
        self.assertEqual(list(frame.explode("through")["through"])[:2], ["a", "b"])
