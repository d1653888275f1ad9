// Whether the record held something at the moment `key.known`; what has no moment always has.
//
// @of said
coalesce(said.at <= datetime(key.known), true) AND coalesce(said.until > datetime(key.known), true)
