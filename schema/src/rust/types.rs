//! The module of the types that messages share.

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::Plan;
use super::{enumeration, module_attributes, record, standing};

/// The module.
pub(super) fn emit(plan: &Plan<'_>) -> TokenStream {
    let attributes = module_attributes(plan);
    let enumerations = plan.enumerations.iter().map(|enumeration| enumeration::emit(plan, enumeration));
    let objects = plan.objects.iter().map(|object| record::emit(plan, object));
    let standing = standing::emit(plan);
    quote! {
        /// Types that messages share.
        #attributes
        pub mod types {
            #(#enumerations)*
            #(#objects)*
            #standing
        }
    }
}
