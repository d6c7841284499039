//! Code that asks a type of the user's own for something, and compiles when that type lacks its derive.
//!
//! Another place asks for the derive itself, so that one that is missing is one error.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;

/// What is asked in place of a type.
pub(super) fn of(krate: &TokenStream, of: &TokenStream) -> TokenStream {
    quote!((&&#krate::own::Doubt::<#of>::NEW))
}

/// The traits whose methods are called where a type of the user's own may lack its derive. No name is taken from anybody.
#[must_use]
pub fn imports(krate: &TokenStream) -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use #krate::own::{
            Answering as _, Cloned as _, Compared as _, Kept as _, Keyed as _, Listed as _, Lost as _, Read as _,
            Showing as _, Unknown as _, Unread as _, Unwritten as _, Written as _,
        };
    }
}

/// Code that rustc shows at `place`. Its names mean what they mean in a macro.
#[must_use]
pub fn at(place: Span, code: TokenStream) -> TokenStream {
    moved(place.resolved_at(Span::call_site()), code)
}

fn moved(place: Span, code: TokenStream) -> TokenStream {
    let one = |token: TokenTree| {
        let mut token = match token {
            TokenTree::Group(group) => Group::new(group.delimiter(), moved(place, group.stream())).into(),
            other => other,
        };
        token.set_span(place);
        token
    };
    code.into_iter().map(one).collect()
}
