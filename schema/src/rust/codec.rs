//! How a record is written and read: `Encode`, and what [`decode`](super::decode) shares with it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::field::{Field, Presence};
use super::plan::{Plan, Record};
use super::shape::Shape;
use super::{decode, doubt, given, rules};

/// Both implementations for one record.
pub(super) fn emit(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let encode = encode(plan, record);
    let decode = decode::emit(plan, record);
    quote!(#encode #decode)
}

fn encode(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let properties = record.fields.iter().map(|field| encode_field(krate, record, field));
    let text = record.text();
    let presence = rules::has_conditions(record).then(|| {
        let presence = held(record, &quote!(self));
        quote!(#krate::codec::limit::keep(#text, #presence)?;)
    });
    let others = record.open.then(|| {
        let known = record.fields.iter().map(|field| &field.property.wire);
        let others = others(record);
        quote!(#krate::codec::write::others(out, &self.#others, &[#(#known),*], #text)?;)
    });
    let head = match &record.own {
        Some(own) => own.encode.clone(),
        None => {
            let name = &record.name;
            quote!(impl #krate::codec::Encode for #name<'_>)
        }
    };
    quote! {
        #head {
            fn encode(
                &self,
                out: &mut ::std::vec::Vec<u8>,
            ) -> ::core::result::Result<(), #krate::codec::EncodeError> {
                #presence
                let start = out.len();
                #(#properties)*
                #others
                #krate::codec::write::close_object(out, start);
                ::core::result::Result::Ok(())
            }
        }
    }
}

/// Whether a record keeps its conditions. That of a user has a trait for it, which is not in the way of their methods.
pub(super) fn held(record: &Record<'_>, of: &TokenStream) -> TokenStream {
    match record.own {
        Some(_) => quote!(<Self as __TielinePresence>::presence(&#of)),
        None => quote!(#of.presence()),
    }
}

/// The field that keeps the keys that are not listed.
pub(super) fn others(record: &Record<'_>) -> Ident {
    let own = record.own.as_ref().and_then(|own| own.others.clone());
    own.unwrap_or_else(|| Ident::new("others", Span::call_site()))
}

/// What ends the making of a record: the field that keeps a generated one growing.
pub(super) fn end(krate: &TokenStream, record: &Record<'_>) -> Option<TokenStream> {
    record.own.is_none().then(|| quote!(grows: #krate::generated::Grows::new(),))
}

fn encode_field(krate: &TokenStream, record: &Record<'_>, field: &Field<'_>) -> TokenStream {
    let name = &field.name;
    let limit = rules::limit(krate, field).map(|limit| {
        let place = format!("{}.{}", record.text(), field.property.wire);
        let keep = if field.property.secret { quote!(keep_secret) } else { quote!(keep) };
        quote!(#krate::codec::limit::#keep(#place, #limit)?;)
    });
    let piece = format!(",{}:", json(&field.property.wire));
    // A plain value takes one call, whether it may be left out or not.
    let plain = match field.shape {
        Shape::Integer => Some(("integer", "maybe_integer")),
        Shape::Boolean => Some(("boolean", "maybe_boolean")),
        _ => None,
    };
    if field.own.is_none() && limit.is_none() {
        let optional = matches!(field.presence, Presence::Optional { .. });
        if let Some((always, maybe)) = plain {
            let put = Ident::new(if optional { maybe } else { always }, Span::call_site());
            return quote!(#krate::codec::put::#put(out, #piece, self.#name););
        }
        if optional && matches!(field.shape, Shape::Text) {
            let piece = format!("{piece}\"");
            return quote!(#krate::codec::put::maybe_text(out, #piece, &self.#name););
        }
    }
    // A text, which most properties are, takes one call.
    let value = |value: TokenStream, of: TokenStream| match field.shape {
        Shape::Text => {
            let piece = format!("{piece}\"");
            quote!(#krate::codec::write::text(out, #piece, #value);)
        }
        // So does a word.
        Shape::Enumeration(_) | Shape::Closed(_) if field.own.is_none() => {
            let piece = format!("{piece}\"");
            quote!(#krate::codec::write::text(out, #piece, #of.as_str());)
        }
        _ => match doubted(krate, field, "_") {
            Some(doubt) => {
                quote!(#krate::codec::write::piece(out, #piece); #doubt.write(#value, out)?;)
            }
            None => quote!(#krate::codec::write::piece(out, #piece); #krate::codec::Encode::encode(#value, out)?;),
        },
    };
    match field.presence {
        Presence::Required { .. } | Presence::Default => {
            let limit = limit.map(|limit| quote!(let value = &self.#name; #limit));
            let value = told_at(value(quote!(&self.#name), quote!(self.#name)), field);
            quote!(#limit #value)
        }
        Presence::Optional { .. } => {
            let value = told_at(value(quote!(value), quote!(value)), field);
            quote!(if let ::core::option::Option::Some(value) = &self.#name { #limit #value })
        }
    }
}

/// What is asked in place of a type that may lack its derive. `lifetime`: `_` where a value is written, and `a` where one is
/// read.
pub(super) fn doubted(krate: &TokenStream, field: &Field<'_>, lifetime: &str) -> Option<TokenStream> {
    if let Some(own) = &field.own {
        let of = if lifetime == "_" { &own.doubted } else { &own.doubted_read };
        return of.as_ref().map(|of| doubt::of(krate, of));
    }
    let given = field.shape.given()?;
    let of = given::renamed(&field.shape.stored(krate), "a", lifetime);
    Some(doubt::at(given.span, doubt::of(krate, &of)))
}

/// Code of which rustc tells, at the type that a user wrote, what is wrong with it.
pub(super) fn told_at(code: TokenStream, field: &Field<'_>) -> TokenStream {
    match field.own.as_ref().filter(|own| own.doubted.is_some()) {
        Some(own) => doubt::at(own.place, code),
        None => code,
    }
}

/// A key as the codec knows it.
pub(super) fn key(krate: &TokenStream, wire: &str) -> TokenStream {
    let piece = format!("{}:", json(wire));
    quote!(#krate::codec::Key::new(#wire, #piece))
}

/// A text as a JSON string.
pub(super) fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::json;

    #[test]
    fn a_wire_key_is_escaped_as_json_wants_it() {
        assert_eq!(json("end-point"), r#""end-point""#);
        assert_eq!(json("a\"\\\n\u{1}é"), r#""a\"\\\n\u0001é""#);
    }
}
