//! A destination's module: its table and its messages.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::field::Presence;
use super::given::Part;
use super::plan::{Place, Plan, Said};
use super::shape::Shape;
use super::{codec, docs, doubt, family, mailbox, module_attributes, record};
use crate::model::{Gate, Header, HeaderValue, Kind, Message, Order, Phase, Role, TargetSegment, TypeKind};

/// The module.
pub(super) fn emit(plan: &Plan<'_>, place: &Place<'_>) -> TokenStream {
    let module = &place.module;
    let attributes = module_attributes(plan);
    let hidden = plan.given.hides().then(|| quote!(#[doc(hidden)]));
    let facts = format!(
        "The messages of the destination {}, whose targets look like {}.",
        docs::code(&place.described.name),
        docs::target(place.described)
    );
    let doc = docs::attributes(&docs::destination(plan.protocol, place.described, &facts));
    let children = children(plan, place);
    let table = table(plan, place, children.is_some());
    let records = place.messages.iter().enumerate().map(|(index, said)| {
        let message = record::emit(plan, &said.record);
        let response = said.response.as_ref().map(|(_, response)| record::emit(plan, response));
        let failure = said.failure.as_ref().map(|failure| {
            let record = record::emit(plan, failure);
            let of = failure.lifetime(&quote!('_));
            // Of a type of the user's own it says that it cannot be one, where the type was named.
            let at = |tokens: TokenStream| match failure.given {
                Some(given) => doubt::at(given.span, tokens),
                None => tokens,
            };
            let (krate, name, index) = (plan.krate, &failure.name, Literal::usize_unsuffixed(index));
            let itself = at(quote!(#name #of));
            quote! {
                #record
                impl #krate::FailureDetails for #itself {
                    const OF: (&'static #krate::Destination, usize) = (&DESTINATION, #index);
                }
            }
        });
        quote!(#message #response #failure)
    });
    let imports = (plan.given.is_some() && !plan.given.hides()).then(|| doubt::imports(plan.krate));
    quote! {
        #doc
        #hidden
        #attributes
        pub mod #module {
            #imports
            #table
            #children
            #(#records)*
        }
    }
}

fn table(plan: &Plan<'_>, place: &Place<'_>, gated: bool) -> TokenStream {
    let krate = plan.krate;
    let described = place.described;
    let name = &described.name;
    let target = described.target.iter().map(|segment| match segment {
        TargetSegment::Constant(text) => quote!(#krate::Segment::Constant(#text)),
        TargetSegment::Id(id) => quote!(#krate::Segment::Id(#id)),
    });
    let messages = place.messages.iter().map(|said| {
        let is_gate = gated && init(plan, place).is_some_and(|init| std::ptr::eq(said.message, init));
        message(plan, said, is_gate)
    });
    let parts = family::parent_parts(plan.protocol, described);
    let child = (parts > 0).then(|| {
        let parts = Literal::usize_unsuffixed(parts);
        quote!(.child(#parts))
    });
    let created = family::is_handed_out(plan.protocol, described).then(|| quote!(.created()));
    let mailbox = described.mailbox.as_ref().map(|described| mailbox::emit(krate, described));
    let one_at_a_time = (described.order == Order::Destination).then(|| quote!(.one_at_a_time()));
    quote! {
        /// The destination's table, as the runtime reads it.
        pub static DESTINATION: #krate::Destination =
            #krate::Destination::new(#name, &[#(#target),*], &[#(#messages),*]) #child #created #mailbox #one_at_a_time;
    }
}

fn message(plan: &Plan<'_>, said: &Said<'_>, is_gate: bool) -> TokenStream {
    let krate = plan.krate;
    let message = said.message;
    let name = plan.wire_name(said);
    let kind = match message.kind {
        Kind::Query => quote!(Query),
        Kind::Request => quote!(Request),
        Kind::Event => quote!(Event),
    };
    let role = match message.role {
        Role::Ordinary => quote!(Ordinary),
        Role::Init => quote!(Init),
        Role::Dispose => quote!(Dispose),
    };
    let phases = message.phases.iter().map(|phase| match phase {
        Phase::SetUp => quote!(#krate::Phase::SetUp),
        Phase::Initializing => quote!(#krate::Phase::Initializing),
        Phase::Active => quote!(#krate::Phase::Active),
        Phase::TearingDown => quote!(#krate::Phase::TearingDown),
    });
    let children = is_gate.then(|| quote!(.with_children(children)));
    let deadline = plan.protocol.deadline(message).map(|deadline| {
        let deadline = mailbox::duration(deadline);
        quote!(.with_deadline(#deadline))
    });
    let constants = constants(plan, message);
    quote! {
        #krate::Message::new(
            #krate::Kind::#kind,
            #name,
            #krate::Role::#role,
            #krate::Phases::of(&[#(#phases),*]),
        )
        #children
        #deadline
        #constants
    }
}

/// The constant headers that are none of the envelope's, ready to be written.
fn constants(plan: &Plan<'_>, message: &Message) -> Option<TokenStream> {
    let krate = plan.krate;
    let envelope = &plan.protocol.envelope;
    let known = [
        &envelope.kind,
        &envelope.name,
        &envelope.target,
        &envelope.request_id,
        &envelope.result,
        &envelope.error_message,
    ];
    let written = |headers: &[Header], result: Option<&str>| -> String {
        let there = headers.iter().filter(|header| header.when.is_none() || header.when.as_deref() == result);
        let pairs = there.filter_map(|header| match &header.value {
            HeaderValue::Constant(value) if !known.contains(&&header.wire) => {
                Some(format!(",{}:{}", codec::json(&header.wire), codec::json(value)))
            }
            _ => None,
        });
        pairs.collect()
    };
    let answers = message.response.as_ref().map(|response| response.headers.as_slice()).unwrap_or_default();
    let question = written(&message.headers, None);
    let success = written(answers, Some(&envelope.success));
    let failure = written(answers, Some(&envelope.failure));
    let any = !(question.is_empty() && success.is_empty() && failure.is_empty());
    any.then(|| {
        quote! {
            .with_constants(#krate::Constants { question: #question, success: #success, failure: #failure })
        }
    })
}

/// The initialization query of a destination.
fn init<'p>(plan: &Plan<'p>, place: &Place<'p>) -> Option<&'p Message> {
    plan.protocol.message(place.described.lifecycle.init?)
}

/// The function that finds the keys of the children that an answer to the initialization names.
fn children(plan: &Plan<'_>, place: &Place<'_>) -> Option<TokenStream> {
    let krate = plan.krate;
    let gate = place.described.lifecycle.gate.as_ref()?;
    let init = init(plan, place)?;
    let said: &Said<'_> = place.messages.iter().find(|said| std::ptr::eq(said.message, init))?;
    let (_, response) = said.response.as_ref()?;
    if let Some(read) = read_children(plan, said, gate) {
        return Some(read);
    }
    let list = response.fields.iter().find(|field| field.index == gate.children as usize)?;
    let Shape::List(element) = &list.shape else { return None };
    let Shape::Object(child) = &**element else { return None };
    let child = plan.objects.iter().find(|object| object.name == *child)?;
    let key = child.fields.iter().find(|field| field.index == gate.key as usize)?;
    if !matches!((&key.shape, &key.presence), (Shape::Text, Presence::Required { .. })) {
        return None;
    }
    let (answer, list_name, key) = (&response.name, &list.name, &key.name);
    let each = |list: TokenStream| {
        quote! {
            for child in #list {
                keys.push(child.#key.into_owned());
            }
        }
    };
    let each = match list.presence {
        Presence::Required { .. } | Presence::Default => each(quote!(answer.#list_name)),
        Presence::Optional { .. } => {
            let each = each(quote!(list));
            quote!(if let ::core::option::Option::Some(list) = answer.#list_name { #each })
        }
    };
    Some(quote! {
        /// The keys of the children that an answer to the initialization names.
        fn children(
            body: &str,
        ) -> ::core::result::Result<::std::vec::Vec<::std::string::String>, #krate::codec::DecodeError> {
            let answer: #answer<'_> = #krate::codec::decode_body(body)?;
            let mut keys = ::std::vec::Vec::new();
            #each
            ::core::result::Result::Ok(keys)
        }
    })
}

/// The same where a type of the user's own stands for the answer or for what tells a child in it: the keys are looked for in
/// the text, since which field holds them is the type's own affair.
fn read_children(plan: &Plan<'_>, said: &Said<'_>, gate: &Gate) -> Option<TokenStream> {
    let krate = plan.krate;
    let (described, response) = said.response.as_ref()?;
    let list = described.properties.get(gate.children as usize)?;
    let child = list.shape.named()?;
    let is_given = response.given.is_some() || plan.given.of(Part::Type(child)).is_some();
    let TypeKind::Object(properties) = plan.protocol.type_of(child).filter(|_| is_given).map(|child| &child.kind)?
    else {
        return None;
    };
    let key = properties.get(gate.key as usize)?;
    let (list, key) = (codec::key(krate, &list.wire), codec::key(krate, &key.wire));
    Some(quote! {
        /// The keys of the children that an answer to the initialization names.
        fn children(
            body: &str,
        ) -> ::core::result::Result<::std::vec::Vec<::std::string::String>, #krate::codec::DecodeError> {
            static LIST: &[#krate::codec::Key] = &[#list];
            static KEY: &[#krate::codec::Key] = &[#key];
            #krate::generated::given::children(body, LIST, KEY)
        }
    })
}
