//! How a record is written and read: `Encode` and `Decode`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::field::{Field, Presence};
use super::plan::{Plan, Record};
use super::shape::Shape;

/// Both implementations for one record.
pub(super) fn emit(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let encode = encode(plan, record);
    let decode = decode(plan, record);
    quote!(#encode #decode)
}

fn encode(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &record.name;
    let properties = record.fields.iter().map(|field| encode_field(krate, field));
    quote! {
        impl #krate::codec::Encode for #name<'_> {
            fn encode(
                &self,
                out: &mut ::std::vec::Vec<u8>,
            ) -> ::core::result::Result<(), #krate::codec::EncodeError> {
                let start = out.len();
                #(#properties)*
                #krate::codec::write::close_object(out, start);
                ::core::result::Result::Ok(())
            }
        }
    }
}

fn encode_field(krate: &TokenStream, field: &Field<'_>) -> TokenStream {
    let name = &field.name;
    let piece = format!(",{}:", json(&field.property.wire));
    let piece = quote!(#krate::codec::write::piece(out, #piece););
    let value = |value: TokenStream| match field.shape {
        Shape::Text => quote!(#krate::codec::write::string(out, #value);),
        _ => quote!(#krate::codec::Encode::encode(#value, out)?;),
    };
    match field.presence {
        Presence::Required { .. } => {
            let value = value(quote!(&self.#name));
            quote!(#piece #value)
        }
        Presence::Optional { .. } => {
            let value = value(quote!(value));
            quote!(if let ::core::option::Option::Some(value) = &self.#name { #piece #value })
        }
    }
}

fn decode(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let krate = plan.krate;
    let name = &record.name;
    let body = if record.fields.is_empty() { nothing(krate) } else { properties(krate, &record.fields) };
    quote! {
        impl<'a> #krate::codec::Decode<'a> for #name<'a> {
            fn decode(
                input: &mut #krate::codec::Cursor<'a>,
            ) -> ::core::result::Result<Self, #krate::codec::DecodeError> {
                #body
            }
        }
    }
}

/// Reads an object of which no property is known.
fn nothing(krate: &TokenStream) -> TokenStream {
    quote! {
        let mut object = input.enter_object(&[])?;
        while object.next(input)?.is_some() {
            input.skip()?;
        }
        ::core::result::Result::Ok(Self { grows: #krate::generated::Grows::new() })
    }
}

fn properties(krate: &TokenStream, fields: &[Field<'_>]) -> TokenStream {
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
            Presence::Optional { .. } if name == local => quote!(#name,),
            Presence::Optional { .. } => quote!(#name: #local,),
        }
    });
    quote! {
        static KEYS: &[#krate::codec::Key] = &[#(#keys),*];
        #(#locals)*
        let mut object = input.enter_object(KEYS)?;
        while let ::core::option::Option::Some(key) = object.next(input)? {
            match key {
                #(#arms)*
                _ => {
                    input.skip()?;
                }
            }
        }
        ::core::result::Result::Ok(Self {
            #(#values)*
            grows: #krate::generated::Grows::new(),
        })
    }
}

/// Reads a property into its variable. One that may be left out may also be `null`.
fn decode_field(krate: &TokenStream, field: &Field<'_>) -> TokenStream {
    let local = &field.local;
    match field.presence {
        Presence::Required { .. } => quote!(#krate::codec::Decode::fill(&mut #local, input)?),
        Presence::Optional { .. } => quote!(#krate::codec::fill_optional(&mut #local, input)?),
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
