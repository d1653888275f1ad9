// What is known of a load: the hash of the file that was loaded last, under which version of the model.
//
// @param   id      STRING
// @returns sha256  STRING
// @returns model   INTEGER
MATCH (load:Load {id: $id})
RETURN load.sha256 AS sha256, load.model AS model
