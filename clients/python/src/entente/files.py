"""Tables that the command line of Entente has written, with the types of their columns."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from sys import intern
from typing import Any

from .table import Table

#: Columns with numbers; those of a source begin with its name, such as ``cow_defense``. All others are text: codes may
#: begin with zeros.
_NUMBERS: Mapping[str, type] = {
    "year": int,
    "in_system": int,
    "major": int,
    "organizations": int,
    "covered": int,
    "defense": int,
    "offense": int,
    "neutrality": int,
    "nonaggression": int,
    "consultation": int,
    "alliances": int,
    "partners": int,
    "defense_partners": int,
    "members": int,
    "possible_members": int,
    "s_score": float,
    "betweenness": float,
    "eigenvector": float,
    "community": int,
    "bridges": int,
}

_OF_EDGES: Mapping[str, type] = {
    "weight": int,
    "certain": int,
    "since_min": date,
    "since_max": date,
    "until_min": date,
    "until_max": date,
}

_READ: Mapping[type, Callable[[str], Any]] = {
    # A panel has each id and code thousands of times.
    str: intern,
    int: int,
    float: float,
    date: date.fromisoformat,
}


def read_panel(path: str | os.PathLike[str]) -> Table:
    """A file of ``entente panel``: CSV, or Parquet (``.parquet``) if pyarrow is installed."""
    return _checked(_read(Path(path), _type_in_panel), {"year"}, "entente panel", path)


def read_edges(path: str | os.PathLike[str]) -> Table:
    """The edges that ``entente export --csv`` or ``--parquet`` has written."""
    return _checked(
        _read(Path(path), lambda name: _OF_EDGES.get(name, str)), {"obligations", "certain"}, "entente export", path
    )


def _checked(table: Table, columns: set[str], command: str, path: str | os.PathLike[str]) -> Table:
    if not columns <= set(table.columns):
        raise ValueError(
            f"{os.fspath(path)} isn't a table of {command}, as CSV or Parquet: it has no column {min(columns)}"
        )
    return table


def _type_in_panel(name: str) -> type:
    return next((kind for ending, kind in _NUMBERS.items() if f"_{name}".endswith(f"_{ending}")), str)


def _read(path: Path, type_of: Callable[[str], type]) -> Table:
    if path.suffix == ".parquet":
        return _read_parquet(path, type_of)
    # The mark before the first column is what spreadsheets add when they save a file.
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file)
        columns = {name: type_of(name) for name in next(lines, [])}
        readers = [_READ[kind] for kind in columns.values()]
        return Table(
            columns,
            [
                tuple([None if cell == "" else read(cell) for read, cell in zip(readers, line, strict=True)])
                for line in lines
            ],
        )


def _read_parquet(path: Path, type_of: Callable[[str], type]) -> Table:
    try:
        from pyarrow.parquet import read_table
    except ImportError as error:
        raise ImportError("Parquet is read with pyarrow: pip install pyarrow") from error
    written = read_table(path)
    columns = {name: type_of(name) for name in written.column_names}
    cells = [
        [date.fromisoformat(cell) if kind is date and cell is not None else cell for cell in column.to_pylist()]
        for kind, column in zip(columns.values(), written.columns, strict=True)
    ]
    return Table(columns, list(zip(*cells, strict=True)))
