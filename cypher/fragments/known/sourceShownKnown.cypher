// Nothing: of what was known, documents aren't brought along.
null
