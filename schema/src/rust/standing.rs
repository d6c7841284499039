//! What the types that are written here are to the derives: a struct of the user's own may hold them.
//!
//! One call of a macro of the runtime for each type. It expands to nothing unless the derives are wanted, so that nobody
//! else's compiler has to read it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::field::Presence;
use super::plan::Plan;
use crate::model::{Type, TypeId};
use crate::own::Identity;
use crate::rust::Part;
use crate::source::offset;

/// The calls for all types that are written, to stand in their module.
pub(super) fn emit(plan: &Plan<'_>) -> TokenStream {
    let krate = plan.krate;
    let enumerations = plan.enumerations.iter().filter(|one| one.given.is_none()).filter_map(|one| {
        let (name, identity) = (&one.name, identity(plan, one.described)?);
        Some(quote!(#krate::generated::standing! { enumeration #name, #identity }))
    });
    let objects = plan.objects.iter().filter(|one| one.given.is_none()).filter_map(|object| {
        let named = |of: &&Type| object.name == of.rust;
        let (name, described) = (&object.name, plan.protocol.types.iter().find(named)?);
        let identity = identity(plan, described)?;
        let keys = object.fields.iter().map(|field| &field.property.wire);
        let optional = object.fields.iter().enumerate();
        let optional = optional.filter(|(_, field)| matches!(field.presence, Presence::Optional { .. }));
        let optional = optional.map(|(place, field)| {
            let (place, name) = (Literal::usize_unsuffixed(place), &field.name);
            quote!(#place: #name)
        });
        Some(quote!(#krate::generated::standing! { object #name, #identity, [#(#keys),*], [#(#optional),*] }))
    });
    quote!(#(#enumerations)* #(#objects)*)
}

/// What a type stands for: the protocol, the name and the fingerprint.
fn identity(plan: &Plan<'_>, described: &Type) -> Option<TokenStream> {
    let place = plan.protocol.types.iter().position(|of| std::ptr::eq(of, described))?;
    let Identity { protocol, name, print, .. } = Identity::of(plan.protocol, Part::Type(TypeId(offset(place))))?;
    Some(quote!(#protocol, #name, #print))
}
