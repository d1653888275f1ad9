"""A small table, which pandas can take over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas

#: What pandas calls a column of these. All of them can have missing cells; a column of lists has no type of its own.
_DTYPES: Mapping[type, str] = {
    str: "string",
    int: "Int64",
    float: "Float64",
    bool: "boolean",
    date: "datetime64[s]",
}


@dataclass(frozen=True)
class Table:
    """Rows with named columns. A cell that is None is unknown or missing, which isn't zero.

    To iterate over a table gives each row as a dict; ``table["name"]`` is a column.
    """

    #: The names of the columns, each with the type of its cells.
    columns: Mapping[str, type]
    #: The cells of each row, in the order of the columns.
    rows: Sequence[tuple[Any, ...]]

    def __repr__(self) -> str:
        return f"<Table of {len(self)} rows: {', '.join(self.columns)}>"

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)

    def __getitem__(self, column: str) -> list[Any]:
        place = list(self.columns).index(column) if column in self.columns else -1
        if place < 0:
            raise KeyError(f"A table has the columns {', '.join(self.columns)}; received {column}")
        return [row[place] for row in self.rows]

    def to_pandas(self) -> pandas.DataFrame:
        """A data frame with types that keep whole numbers whole, and codes as text, where cells are missing."""
        try:
            import numpy
            import pandas
        except ImportError as error:
            raise ImportError("Data frames need pandas: pip install pandas") from error

        def series(name: str, kind: type) -> Any:
            dtype = _DTYPES.get(kind, "object")
            # pandas 2 has no days before 1677 unless NumPy counts their seconds.
            cells = numpy.array(self[name], dtype) if kind is date else self[name]
            # With the type at once: pandas would make floats of whole numbers with gaps.
            return pandas.Series(cells, dtype=dtype)

        return pandas.DataFrame({name: series(name, kind) for name, kind in self.columns.items()})
