"""Tables from Entente, a knowledge graph of alliances. docs/python.md of the project describes them."""

from .client import Citation, Client, Entity
from .errors import AnswerError, EntenteError, UnknownEntityError, UnreachableError
from .files import read_edges, read_panel
from .table import Table

__all__ = [
    "AnswerError",
    "Citation",
    "Client",
    "EntenteError",
    "Entity",
    "Table",
    "UnknownEntityError",
    "UnreachableError",
    "read_edges",
    "read_panel",
]
