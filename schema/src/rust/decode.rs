//! How a record is read: `Decode`.
//!
//! Most properties are texts. One call of the runtime reads all of them that stand together into one array, so that a message
//! of texts alone has no code of its own for any of them; generated code reads only what is of another kind.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::codec::{doubted, end, held, json, others, told_at};
use super::field::{Field, Presence};
use super::plan::{Plan, Record};
use super::rules;
use super::shape::Shape;
use crate::model::DefaultValue;

/// How a record is read.
pub(super) fn emit(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let (head, lifetime) = match &record.own {
        Some(own) => (own.decode.clone(), own.lifetime.clone()),
        None => {
            let name = &record.name;
            (quote!(impl<'a> #krate::codec::Decode<'a> for #name<'a>), quote!('a))
        }
    };
    let body = match record.fields.is_empty() {
        true => nothing(krate, record),
        false => plain(plan, record).unwrap_or_else(|| properties(plan, record, &lifetime)),
    };
    quote! {
        #head {
            fn decode(
                input: &mut #krate::codec::Cursor<#lifetime>,
            ) -> ::core::result::Result<Self, #krate::codec::DecodeError> {
                #body
            }
        }
    }
}

/// Reads an object of which no property is known.
fn nothing(krate: &TokenStream, record: &Record<'_>) -> TokenStream {
    let end = end(krate, record);
    if record.open {
        let kept = kept(record);
        return quote! {
            let mut others = ::std::collections::BTreeMap::new();
            let mut object = input.enter_object(&[])?;
            while object.next_or_keep(input, &mut [], &mut others)?.is_some() {}
            ::core::result::Result::Ok(Self { #kept #end })
        };
    }
    quote! {
        let mut object = input.enter_object(&[])?;
        while object.next(input)?.is_some() {}
        ::core::result::Result::Ok(Self { #end })
    }
}

/// The field of what was kept in the variable `others`.
fn kept(record: &Record<'_>) -> TokenStream {
    let others = others(record);
    if others == "others" { quote!(others,) } else { quote!(#others: others,) }
}

/// Whether a property is read by the runtime: a text without limits, or a word of an open enumeration.
fn is_text(krate: &TokenStream, field: &Field<'_>) -> bool {
    if field.property.secret || rules::limit_read(krate, field).is_some() {
        return false;
    }
    match (&field.shape, &field.own) {
        (Shape::Text, Some(own)) => own.from_text,
        (Shape::Text, None) | (Shape::Enumeration(_), None) => true,
        _ => false,
    }
}

/// What the runtime calls the values of a property that it reads although they are no texts.
fn plain_kind(krate: &TokenStream, field: &Field<'_>) -> Option<(&'static str, &'static str)> {
    if field.own.is_some() || field.property.secret || rules::limit_read(krate, field).is_some() {
        return None;
    }
    match field.shape {
        Shape::Integer => Some(("i", "integer")),
        Shape::Boolean => Some(("b", "boolean")),
        Shape::Number => Some(("n", "number")),
        _ => None,
    }
}

/// Reads an object of plain values, which is what most messages are: by one call of the runtime, that hands them out one by one.
fn plain(plan: &Plan<'_>, record: &Record<'_>) -> Option<TokenStream> {
    let krate = plan.krate;
    if record.open || rules::has_conditions(record) || record.fields.len() > MOST_KEYS {
        return None;
    }
    let (mut texts, mut others) = (0_usize, 0_usize);
    let mut values = Vec::with_capacity(record.fields.len());
    for field in &record.fields {
        let is_text = is_text(krate, field);
        let (kind, count) = if is_text { ("text", &mut texts) } else { (plain_kind(krate, field)?.1, &mut others) };
        let method = match field.presence {
            Presence::Required { .. } => format_ident!("{kind}"),
            _ => format_ident!("maybe_{kind}"),
        };
        let place = Literal::usize_unsuffixed(*count);
        *count += 1;
        values.push(value(plan, field, is_text, &quote!(read.#method(#place))));
    }
    let (texts, others) = (Literal::usize_unsuffixed(texts), Literal::usize_unsuffixed(others));
    let (keys, end) = (keys(krate, record), end(krate, record));
    Some(quote! {
        #keys
        #krate::codec::members::read::<#texts, #others, _>(input, &KEYS, |read| Self { #(#values)* #end })
    })
}

/// How many keys an object can have of which the runtime knows whether they must be there.
const MOST_KEYS: usize = 128;

/// The keys of a record, as the one text that the runtime reads.
fn keys(krate: &TokenStream, record: &Record<'_>) -> TokenStream {
    let lines: Vec<String> = record.fields.iter().map(|field| line(krate, field)).collect();
    let lines = lines.join("\n");
    quote!(static KEYS: #krate::codec::members::Keys = #krate::codec::members::Keys::new(#lines);)
}

/// A property's key: what its value is, in a capital if it may be left out, and the key.
fn line(krate: &TokenStream, field: &Field<'_>) -> String {
    let letter = match plain_kind(krate, field) {
        _ if is_text(krate, field) => "t",
        Some((letter, _)) => letter,
        None => "o",
    };
    let letter = match field.presence {
        Presence::Required { .. } => letter.to_owned(),
        _ => letter.to_ascii_uppercase(),
    };
    format!("{letter}{}:", json(&field.property.wire))
}

fn properties(plan: &Plan<'_>, record: &Record<'_>, lifetime: &TokenStream) -> TokenStream {
    let krate = plan.krate;
    let (texts, rest): (Vec<_>, Vec<_>) =
        record.fields.iter().enumerate().partition(|(_, field)| is_text(krate, field));
    let keys = keys(krate, record);
    let array = (!texts.is_empty()).then(|| {
        let count = Literal::usize_unsuffixed(texts.len());
        quote! {
            let mut texts: [::core::option::Option<::std::borrow::Cow<#lifetime, str>>; #count] =
                [const { ::core::option::Option::None }; #count];
        }
    });
    let locals = rest.iter().map(|(_, field)| {
        let local = &field.local;
        quote!(let mut #local = ::core::option::Option::None;)
    });
    let map = record.open.then(|| quote!(let mut others = ::std::collections::BTreeMap::new();));
    let next = match (record.open, texts.is_empty()) {
        (true, true) => quote!(next_or_keep(input, &mut [], &mut others)),
        (true, false) => quote!(next_or_keep(input, &mut texts, &mut others)),
        (false, true) => quote!(next(input)),
        (false, false) => quote!(next_but_texts(input, &mut texts)),
    };
    let read = match &*rest {
        [] => quote!(while object.#next?.is_some() {}),
        [(index, field)] => {
            let (index, fill) = (Literal::usize_unsuffixed(*index), fill(krate, field));
            quote! {
                while let ::core::option::Option::Some(key) = object.#next? {
                    if key == #index {
                        #fill;
                    }
                }
            }
        }
        fields => {
            let arms = fields.iter().map(|(index, field)| {
                let index = Literal::usize_unsuffixed(*index);
                let fill = fill(krate, field);
                quote!(#index => #fill,)
            });
            quote! {
                while let ::core::option::Option::Some(key) = object.#next? {
                    match key {
                        #(#arms)*
                        // There is no other.
                        _ => {}
                    }
                }
            }
        }
    };
    let unpacked = unpack(&texts, &rest);
    let values = record.fields.iter().map(|field| {
        let local = &field.local;
        value(plan, field, is_text(krate, field), &quote!(#local))
    });
    let kept = record.open.then(|| kept(record));
    let end = end(krate, record);
    let made = quote! {
        Self {
            #(#values)*
            #kept
            #end
        }
    };
    let result = if rules::has_conditions(record) {
        let presence = held(record, &quote!(read));
        quote! {
            let read = #made;
            object.hold(#presence)?;
            ::core::result::Result::Ok(read)
        }
    } else {
        quote!(::core::result::Result::Ok(#made))
    };
    quote! {
        #keys
        #array
        #(#locals)*
        #map
        let mut object = input.enter_object(KEYS.all())?;
        #read
        #unpacked
        #result
    }
}

/// Takes everything that was read, what must be there without an `Option` around it.
fn unpack(texts: &[(usize, &Field<'_>)], rest: &[(usize, &Field<'_>)]) -> TokenStream {
    let some = |field: &Field<'_>| {
        let local = &field.local;
        match field.presence {
            Presence::Required { .. } => quote!(::core::option::Option::Some(#local)),
            _ => quote!(#local),
        }
    };
    let is_required = |field: &Field<'_>| matches!(field.presence, Presence::Required { .. });
    let missing = quote!(else { return ::core::result::Result::Err(object.incomplete(input)); });
    let from_texts = (!texts.is_empty()).then(|| {
        let patterns = texts.iter().map(|(_, field)| some(field));
        let missing = texts.iter().any(|(_, field)| is_required(field)).then_some(&missing);
        quote!(let [#(#patterns),*] = texts #missing;)
    });
    let required: Vec<_> = rest.iter().map(|(_, field)| *field).filter(|field| is_required(field)).collect();
    let from_rest = match &*required {
        [] => None,
        [field] => {
            let (pattern, local) = (some(field), &field.local);
            Some(quote!(let #pattern = #local #missing;))
        }
        fields => {
            let patterns = fields.iter().map(|field| some(field));
            let locals = fields.iter().map(|field| &field.local);
            Some(quote!(let (#(#patterns),*) = (#(#locals),*) #missing;))
        }
    };
    quote!(#from_texts #from_rest)
}

/// The field of what was read.
fn value(plan: &Plan<'_>, field: &Field<'_>, is_text: bool, read: &TokenStream) -> TokenStream {
    let name = &field.name;
    // What is made of the text.
    let from = match (&field.shape, &field.own) {
        (Shape::Enumeration(_), _) | (_, Some(_)) if is_text => Some(quote!(::core::convert::From::from)),
        _ => None,
    };
    match (&field.presence, from) {
        (Presence::Required { .. }, Some(from)) => quote!(#name: #from(#read),),
        (Presence::Optional { .. }, Some(from)) => quote!(#name: #read.map(#from),),
        (Presence::Default, Some(from)) => {
            let default = rules::default(plan, field);
            quote!(#name: #read.map_or_else(|| #default, #from),)
        }
        (Presence::Default, None) => {
            let default = default(plan, field);
            quote!(#name: #read.#default,)
        }
        _ if name == &read.to_string() => quote!(#name,),
        _ => quote!(#name: #read,),
    }
}

/// What takes the place of a property that was left out.
fn default(plan: &Plan<'_>, field: &Field<'_>) -> TokenStream {
    let krate = plan.krate;
    match (&field.property.default, &field.shape) {
        (Some(DefaultValue::Empty), _) => quote!(unwrap_or_default()),
        // It takes a moment to make.
        (Some(DefaultValue::Uuid(text)), _) if field.own.is_none() => {
            quote!(unwrap_or_else(|| #krate::generated::uuid(#text)))
        }
        (Some(DefaultValue::List(_)), _) => {
            let default = rules::default(plan, field);
            quote!(unwrap_or_else(|| #default))
        }
        _ if field.own.is_some() => {
            let default = rules::default(plan, field);
            quote!(unwrap_or_else(|| #default))
        }
        _ => {
            let default = rules::default(plan, field);
            quote!(unwrap_or(#default))
        }
    }
}

/// Reads a property into its variable. One that may be left out may also be `null`.
fn fill(krate: &TokenStream, field: &Field<'_>) -> TokenStream {
    let local = &field.local;
    let limit = rules::limit_read(krate, field);
    let doubt = doubted(krate, field, "a");
    if limit.is_some() || field.property.secret {
        let optional = !matches!(field.presence, Presence::Required { .. });
        let secret = field.property.secret;
        let narrow = field.narrow().filter(|_| limit.is_some());
        let stored = if narrow.is_some() { quote!(i64) } else { field.stored(krate) };
        let call = match (narrow, &doubt) {
            (Some(_), _) => quote!(#krate::own::fill_narrow),
            (None, Some(doubt)) => quote!(#doubt.fill_guarded),
            (None, None) => quote!(#krate::codec::fill_guarded),
        };
        let check = match limit {
            Some(limit) => quote!(|value: &#stored| #limit),
            None => quote!(|_: &#stored| ::core::result::Result::Ok(())),
        };
        return quote! {
            #call(
                &mut #local,
                input,
                #krate::codec::Guard { optional: #optional, secret: #secret, check: #check },
            )?
        };
    }
    let fill = match (&field.presence, doubt) {
        (Presence::Required { .. }, Some(doubt)) => quote!(#doubt.fill(&mut #local, input)?),
        (Presence::Required { .. }, None) => quote!(#krate::codec::Decode::fill(&mut #local, input)?),
        (Presence::Optional { .. } | Presence::Default, Some(doubt)) => {
            quote!(#doubt.fill_optional(&mut #local, input)?)
        }
        (Presence::Optional { .. } | Presence::Default, None) => {
            quote!(#krate::codec::fill_optional(&mut #local, input)?)
        }
    };
    told_at(fill, field)
}
