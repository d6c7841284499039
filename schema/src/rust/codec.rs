//! How a record is written and read: `Encode` and `Decode`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::doubt;
use super::field::{Field, Presence};
use super::given;
use super::plan::{Plan, Record};
use super::rules;
use super::shape::Shape;
use crate::model::DefaultValue;

/// Both implementations for one record.
pub(super) fn emit(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let encode = encode(plan, record);
    let decode = decode(plan, record);
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
fn held(record: &Record<'_>, of: &TokenStream) -> TokenStream {
    match record.own {
        Some(_) => quote!(<Self as __TielinePresence>::presence(&#of)),
        None => quote!(#of.presence()),
    }
}

/// The field that keeps the keys that are not listed.
fn others(record: &Record<'_>) -> Ident {
    let own = record.own.as_ref().and_then(|own| own.others.clone());
    own.unwrap_or_else(|| Ident::new("others", Span::call_site()))
}

/// What ends the making of a record: the field that keeps a generated one growing.
fn end(krate: &TokenStream, record: &Record<'_>) -> Option<TokenStream> {
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
    // A text, which most properties are, takes one call.
    let value = |value: TokenStream| match field.shape {
        Shape::Text => {
            let piece = format!("{piece}\"");
            quote!(#krate::codec::write::text(out, #piece, #value);)
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
            let value = told_at(value(quote!(&self.#name)), field);
            quote!(#limit #value)
        }
        Presence::Optional { .. } => {
            let value = told_at(value(quote!(value)), field);
            quote!(if let ::core::option::Option::Some(value) = &self.#name { #limit #value })
        }
    }
}

fn decode(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let body = if record.fields.is_empty() { nothing(krate, record) } else { properties(plan, record) };
    let (head, lifetime) = match &record.own {
        Some(own) => (own.decode.clone(), own.lifetime.clone()),
        None => {
            let name = &record.name;
            (quote!(impl<'a> #krate::codec::Decode<'a> for #name<'a>), quote!('a))
        }
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
            while object.next_or_keep(input, &mut others)?.is_some() {
                input.skip()?;
            }
            ::core::result::Result::Ok(Self { #kept #end })
        };
    }
    quote! {
        let mut object = input.enter_object(&[])?;
        while object.next(input)?.is_some() {
            input.skip()?;
        }
        ::core::result::Result::Ok(Self { #end })
    }
}

/// The field of what was kept in the variable `others`.
fn kept(record: &Record<'_>) -> TokenStream {
    let others = others(record);
    if others == "others" { quote!(others,) } else { quote!(#others: others,) }
}

fn properties(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let (krate, fields) = (plan.krate, &record.fields);
    let keys = fields.iter().map(|field| key(krate, &field.property.wire));
    let locals = fields.iter().map(|field| {
        let local = &field.local;
        quote!(let mut #local = ::core::option::Option::None;)
    });
    let arms = fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let fill = decode_field(krate, field);
        quote!(#index => #fill,)
    });
    let values = fields.iter().enumerate().map(|(index, field)| {
        let (name, local) = (&field.name, &field.local);
        match field.presence {
            Presence::Required { .. } => {
                let index = Literal::usize_unsuffixed(index);
                quote!(#name: object.required(#local, #index, input)?,)
            }
            Presence::Default => {
                let default = match (&field.property.default, &field.shape) {
                    (Some(DefaultValue::Empty), _) => quote!(unwrap_or_default()),
                    // It takes a moment to make.
                    (Some(DefaultValue::Uuid(text)), _) if field.own.is_none() => {
                        quote!(unwrap_or_else(|| #krate::generated::uuid(#text)))
                    }
                    _ if field.own.is_some() => {
                        let default = rules::default(plan, field);
                        quote!(unwrap_or_else(|| #default))
                    }
                    (Some(DefaultValue::List(_)), _) => {
                        let default = rules::default(plan, field);
                        quote!(unwrap_or_else(|| #default))
                    }
                    _ => {
                        let default = rules::default(plan, field);
                        quote!(unwrap_or(#default))
                    }
                };
                quote!(#name: #local.#default,)
            }
            Presence::Optional { .. } if name == local => quote!(#name,),
            Presence::Optional { .. } => quote!(#name: #local,),
        }
    });
    let others = record.open.then(|| quote!(let mut others = ::std::collections::BTreeMap::new();));
    let next = if record.open { quote!(next_or_keep(input, &mut others)) } else { quote!(next(input)) };
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
        static KEYS: &[#krate::codec::Key] = &[#(#keys),*];
        #(#locals)*
        #others
        let mut object = input.enter_object(KEYS)?;
        while let ::core::option::Option::Some(key) = object.#next? {
            match key {
                #(#arms)*
                _ => {
                    input.skip()?;
                }
            }
        }
        #result
    }
}

/// Reads a property into its variable. One that may be left out may also be `null`.
fn decode_field(krate: &TokenStream, field: &Field<'_>) -> TokenStream {
    let local = &field.local;
    let limit = rules::limit_read(krate, field);
    let doubt = doubted(krate, field, "a");
    if limit.is_some() || field.property.secret {
        let optional = !matches!(field.presence, Presence::Required { .. });
        let secret = field.property.secret;
        let narrow = field.narrow().filter(|_| limit.is_some());
        let stored = if narrow.is_some() { quote!(i64) } else { field.stored(krate) };
        let fill = match (narrow, &doubt) {
            (Some(_), _) => quote!(#krate::own::fill_narrow),
            (None, Some(doubt)) => quote!(#doubt.fill_guarded),
            (None, None) => quote!(#krate::codec::fill_guarded),
        };
        let check = match limit {
            Some(limit) => quote!(|value: &#stored| #limit),
            None => quote!(|_: &#stored| ::core::result::Result::Ok(())),
        };
        return quote! {
            #fill(
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

/// What is asked in place of a type that may lack its derive. `lifetime`: `_` where a value is written, and `a` where one is
/// read.
fn doubted(krate: &TokenStream, field: &Field<'_>, lifetime: &str) -> Option<TokenStream> {
    if let Some(own) = &field.own {
        let of = if lifetime == "_" { &own.doubted } else { &own.doubted_read };
        return of.as_ref().map(|of| doubt::of(krate, of));
    }
    let given = field.shape.given()?;
    let of = given::renamed(&field.shape.stored(krate), "a", lifetime);
    Some(doubt::at(given.span, doubt::of(krate, &of)))
}

/// Code of which rustc tells, at the type that a user wrote, what is wrong with it.
fn told_at(code: TokenStream, field: &Field<'_>) -> TokenStream {
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
