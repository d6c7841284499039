//! The table of the protocol: what the runtime knows of it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::plan::Plan;
use super::{codec, docs};

/// `PROTOCOL`.
pub(super) fn emit(plan: &Plan<'_>) -> TokenStream {
    let krate = plan.krate;
    let protocol = plan.protocol;
    let facts = format!("The protocol {}, as the runtime reads it.", docs::code(&protocol.name));
    let doc = docs::attributes(&docs::with(&protocol.doc, &facts));
    let (name, requester, responder) = (&protocol.name, &protocol.requester.name, &protocol.responder.name);
    let framing = framing(plan);
    let envelope = envelope(plan);
    let destinations = plan.destinations.iter().map(|place| &place.module);
    // The warnings that are allowed are the user's crate's: a program that speaks one side leaves the other unused, and
    // may keep all of it in a private module. That is no fault of the user, who cannot edit this code.
    quote! {
        #doc
        #[allow(dead_code, unreachable_pub)]
        pub static PROTOCOL: #krate::Protocol = #krate::Protocol {
            name: #name,
            requester: #requester,
            responder: #responder,
            framing: #framing,
            envelope: #envelope,
            destinations: &[#(&#destinations::DESTINATION),*],
        };
    }
}

fn framing(plan: &Plan<'_>) -> TokenStream {
    let krate = plan.krate;
    let framing = &plan.protocol.framing;
    let (big_endian, counts_itself) = (framing.big_endian, framing.counts_itself);
    let length_bytes = Literal::u8_unsuffixed(framing.length_bytes);
    let largest_frame = grouped(framing.largest_frame);
    quote! {
        #krate::Framing {
            length_bytes: #length_bytes,
            big_endian: #big_endian,
            counts_itself: #counts_itself,
            largest_frame: #largest_frame,
        }
    }
}

fn envelope(plan: &Plan<'_>) -> TokenStream {
    let krate = plan.krate;
    let envelope = &plan.protocol.envelope;
    let key = |wire: &str| codec::key(krate, wire);
    let (header, body) = (key(&envelope.header_member), key(&envelope.body_member));
    let (kind, name, target) = (key(&envelope.kind), key(&envelope.name), key(&envelope.target));
    let (request_id, result) = (key(&envelope.request_id), key(&envelope.result));
    let error_message = key(&envelope.error_message);
    let (query, request, response, event) = (&envelope.query, &envelope.request, &envelope.response, &envelope.event);
    let (success, failure) = (&envelope.success, &envelope.failure);
    quote! {
        #krate::Envelope::new(
            [#header, #body],
            [#kind, #name, #target, #request_id, #result, #error_message],
            [#query, #request, #response, #event],
            [#success, #failure],
        )
    }
}

/// `1048576` as `1_048_576`.
fn grouped(number: u64) -> Literal {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text.parse().unwrap_or_else(|_| Literal::u64_unsuffixed(number))
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!(grouped(1_048_576).to_string(), "1_048_576");
        assert_eq!(grouped(100).to_string(), "100");
    }
}
