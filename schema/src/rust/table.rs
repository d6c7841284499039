//! Records that are read by tables: an array of the keys, one of the properties, and a loop in the runtime.
//!
//! Most records are. Those of whose values the description says more than their type (limits, conditions, secrets, kept
//! keys) and a user's own structs have code of their own, which [`codec`](super::codec) writes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::codec::key;
use super::field::Presence;
use super::plan::Record;
use super::rules;

/// How many properties a table can have: the runtime keeps one bit for each.
const MOST: usize = 128;

/// Whether a record can be read by a table.
pub(super) fn can_read(record: &Record<'_>) -> bool {
    record.own.is_none()
        && !record.open
        && record.fields.len() <= MOST
        && !rules::has_conditions(record)
        && record.fields.iter().all(|field| field.property.limit.is_none() && !field.property.secret)
}

/// The body of `decode`. `value` is what a field that is not required gets of its variable.
pub(super) fn read(
    krate: &TokenStream,
    record: &Record<'_>,
    value: impl Fn(&super::field::Field<'_>) -> TokenStream,
) -> TokenStream {
    let keys = record.fields.iter().map(|field| key(krate, &field.property.wire));
    let locals: Vec<_> = record.fields.iter().map(|field| &field.local).collect();
    let required = || record.fields.iter().filter(|field| matches!(field.presence, Presence::Required { .. }));
    let bits = record.fields.iter().zip(0..).fold(0_u128, |bits, (field, place)| match field.presence {
        Presence::Required { .. } => bits | 1 << place,
        Presence::Optional { .. } | Presence::Default => bits,
    });
    let bits = Literal::u128_unsuffixed(bits);
    let values = record.fields.iter().map(|field| {
        let (name, local) = (&field.name, &field.local);
        match field.presence {
            Presence::Required { .. } if name == local => quote!(#name,),
            Presence::Required { .. } => quote!(#name: #local,),
            Presence::Optional { .. } | Presence::Default => value(field),
        }
    });
    let made = quote!(::core::result::Result::Ok(Self { #(#values)* grows: #krate::generated::Grows::new() }));
    let there: Vec<_> = required().map(|field| &field.local).collect();
    let (object, result) = match there.as_slice() {
        [] => (None, made),
        there => (
            Some(quote!(let object =)),
            quote! {
                match (#(#there,)*) {
                    (#(::core::option::Option::Some(#there),)*) => #made,
                    _ => ::core::result::Result::Err(object.lacks(#bits)),
                }
            },
        ),
    };
    quote! {
        static KEYS: &[#krate::codec::Key] = &[#(#keys),*];
        #(let mut #locals = ::core::option::Option::None;)*
        #object input.object(KEYS, #bits, &mut [#(&mut #locals),*])?;
        #result
    }
}
