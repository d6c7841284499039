//! The language as JSON Schema, for editors: they complete keys, show what each is for, and underline what cannot be.
//!
//! It is written from one table, whose keys and which of them are required come from the reader's own
//! ([`keys`](crate::document::keys)), so that the two cannot differ.

mod destinations;
mod kind;
mod messages;
mod object;
mod root;
mod values;

use crate::json::tree::Json;
use kind::Kind;
use object::Object;

/// Which dialect it is written in.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Every map of the language but the description itself.
fn objects() -> impl Iterator<Item = &'static Object> {
    root::OBJECTS.iter().chain(destinations::OBJECTS).chain(messages::OBJECTS).chain(values::OBJECTS)
}

/// The JSON Schema (2020-12) of the description language, with a line end after it. It fits a description in one file, one
/// that imports others, and a file that is imported.
///
/// What takes more than the shape of one place to tell is for `tieline check`: names that name nothing, phases that nobody
/// reaches, defaults outside of their type.
///
/// ```
/// let schema = tieline_schema::language_schema();
/// assert!(schema.contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""));
/// ```
#[must_use]
pub fn language_schema() -> String {
    let definitions = objects().map(|object| (object.name, object.schema(Vec::new())));
    let head = vec![("$schema", Json::Text(DIALECT)), ("title", Json::Text("A Tieline protocol description"))];
    let Json::Object(mut members) = root::DESCRIPTION.schema(head) else { return String::new() };
    members.extend(root::wholeness());
    members.push(("$defs", Json::object(definitions)));
    Json::Object(members).to_string() + "\n"
}

#[cfg(test)]
mod tests;
