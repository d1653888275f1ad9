// The words of `statement`.
WITH *, statement AS words
