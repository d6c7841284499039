//! Properties of responses by the result with which they are there: those of a failure are put aside.

use crate::document::{self, Destination, Document, Property};
use crate::source::node::Text;
use crate::suggest::nearest;

/// Parts the properties of every response. Without an envelope nobody knows the results.
pub(super) fn expand(document: &mut Document) {
    let Some(failure) = document.envelope.as_ref().and_then(Results::of) else { return };
    let destinations = document.destinations.iter_mut().flatten();
    for message in destinations.flat_map(Destination::messages_mut) {
        let Some(response) = &mut message.response else { continue };
        let Some(properties) = response.properties.as_mut() else { continue };
        if properties.iter().all(|property| property.when.is_none()) {
            continue;
        }
        let (failed, others) = properties.drain(..).partition(|property| failure.is_of_failure(property));
        *properties = others;
        response.failure = failed;
        for property in &mut response.failure {
            // A failure that no handler decided cannot have it.
            (property.optional, property.fails) = (true, true);
        }
    }
}

/// The words for the two results.
struct Results {
    success: String,
    failure: String,
}

impl Results {
    fn of(envelope: &document::Envelope) -> Option<Self> {
        let [success, failure] = &envelope.results;
        let word = |text: &Option<Text>| text.as_ref().map(|text| text.value.clone());
        Some(Self { success: word(success)?, failure: word(failure)? })
    }

    /// Also when the word is misspelt, which is reported elsewhere.
    fn is_of_failure(&self, property: &Property) -> bool {
        property.when.as_ref().is_some_and(|when| {
            let results = [self.success.as_str(), self.failure.as_str()];
            when.value != self.success
                && (when.value == self.failure || nearest(&when.value, results) == Some(&self.failure))
        })
    }
}
