// What a statement claims, as far as its group tells it.
statement.id AS id,
statement.group AS group,
statement.predicate AS predicate,
subject.id AS subject,
object.id AS object,
statement.value AS value,
statement.language AS language,
statement.role AS role,
statement.key AS key
