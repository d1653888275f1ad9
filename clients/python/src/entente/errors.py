"""What goes wrong when the service is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class EntenteError(Exception):
    """Every error of asking the service. Arguments that can't be right are a ``ValueError``, as elsewhere in Python."""


class UnreachableError(EntenteError):
    """Nothing answers at the address, or something that isn't the service."""


class AnswerError(EntenteError):
    """The service couldn't answer all that was asked.

    Tell errors apart by ``code``, one of those in docs/errors.md, and never by the message.
    """

    #: The code of the first error.
    code: str
    #: Whether the same question may be answered later. It has been asked as often as ``Client.attempts`` says.
    retryable: bool
    #: All errors of the answer, each with ``message``, ``path`` and ``extensions``.
    errors: Sequence[Mapping[str, Any]]
    #: What could be answered all the same: a field that failed is None in it.
    data: Mapping[str, Any] | None

    def __init__(self, errors: Sequence[Mapping[str, Any]], data: Mapping[str, Any] | None) -> None:
        super().__init__(f"{_code_of(errors[0])}: {errors[0].get('message', '')}")
        self.code = _code_of(errors[0])
        self.retryable = all(_extensions_of(error).get("retryable") is True for error in errors)
        self.errors = errors
        self.data = data

    @property
    def extensions(self) -> Mapping[str, Any]:
        """What else the first error says, such as ``cost`` or ``meanings``."""
        return _extensions_of(self.errors[0])


class UnknownEntityError(AnswerError):
    """An argument names an entity that there isn't (``UNKNOWN_ENTITY``)."""

    @property
    def suggestions(self) -> Sequence[str]:
        """The ids of the nearest entities."""
        return list(self.extensions.get("suggestions", []))


def answer_error(errors: Sequence[Mapping[str, Any]], data: Mapping[str, Any] | None) -> AnswerError:
    """The errors of an answer as an exception."""
    kind = UnknownEntityError if _code_of(errors[0]) == "UNKNOWN_ENTITY" else AnswerError
    return kind(errors, data)


def _extensions_of(error: Mapping[str, Any]) -> Mapping[str, Any]:
    return error.get("extensions") or {}


def _code_of(error: Mapping[str, Any]) -> str:
    return str(_extensions_of(error).get("code", "UNKNOWN"))
