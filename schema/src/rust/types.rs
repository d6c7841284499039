//! The module of the types that messages share.

use proc_macro2::TokenStream;
use quote::quote;

use super::plan::Plan;
use super::{doubt, enumeration, module_attributes, record, standing};

/// The module.
pub(super) fn emit(plan: &Plan<'_>) -> TokenStream {
    let attributes = module_attributes(plan);
    let enumerations = plan.enumerations.iter().map(|enumeration| enumeration::emit(plan, enumeration));
    let objects = plan.objects.iter().map(|object| record::emit(plan, object));
    let imports = plan.given.is_some().then(|| doubt::imports(plan.krate));
    let standing = standing::emit(plan);
    quote! {
        /// Types that messages share.
        #attributes
        pub mod types {
            #imports
            #(#enumerations)*
            #(#objects)*
            #standing
        }
    }
}
