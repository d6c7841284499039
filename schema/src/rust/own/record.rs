//! A user's own struct as a record.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{Heads, hold};
use crate::model::{DefaultValue, Property, Shape as Described};
use crate::own::{self, Item, OwnType, plain};
use crate::rust::doubt;
use crate::rust::field::{Field, OwnField, Presence};
use crate::rust::given::span;
use crate::rust::plan::{OwnRecord, Plan, Record};
use crate::rust::shape::Shape;

/// The record that a struct is. `properties` are what its fields became.
pub(super) fn of<'p>(item: &Item, heads: &Heads, plan: &Plan<'p>, properties: &'p [Property]) -> Record<'p> {
    let krate = &item.krate;
    let mut fields = Vec::with_capacity(properties.len());
    for (index, field) in super::properties(item).enumerate() {
        let (wire, _) = field.wire();
        let Some((place, property)) = properties.iter().enumerate().find(|(_, property)| property.wire == wire) else {
            continue;
        };
        let Some(shape) = shape(plan, &property.shape) else { continue };
        let presence = match (field.optional, property.default.is_some()) {
            (true, _) => Presence::Optional { maybe: field.name.clone() },
            (false, true) => Presence::Default,
            (false, false) => Presence::Required { parameter: field.name.clone(), marker: field.name.clone() },
        };
        fields.push(Field {
            index: place,
            property,
            siblings: properties,
            name: field.name.clone(),
            shape,
            setter: field.name.clone(),
            presence,
            local: format_ident!("field_{index}"),
            own: Some(own_field(field, heads)),
        });
    }
    let encode = quote!(#krate::codec::Encode);
    let (decode, lifetime) = heads.decode(krate);
    let others = item.fields().iter().find(|field| field.setting("others").is_some());
    Record {
        given: None,
        name: item.name.clone(),
        builder: item.name.clone(),
        fields,
        open: others.is_some(),
        deprecated: None,
        doc: vec![],
        own: Some(OwnRecord {
            encode: heads.head(&encode, Some(&encode)),
            decode,
            lifetime,
            others: others.map(|field| field.name.clone()),
        }),
    }
}

/// The shape of a property in a description that holds nothing else.
fn shape(plan: &Plan<'_>, described: &Described) -> Option<Shape> {
    Some(match described {
        Described::String => Shape::Text,
        Described::Boolean => Shape::Boolean,
        Described::Integer => Shape::Integer,
        Described::Number => Shape::Number,
        Described::Uuid => Shape::Uuid,
        Described::Free => Shape::Free,
        Described::Any => Shape::Json,
        Described::Named(id) => {
            let name = &plan.protocol.type_of(*id)?.rust;
            match plan.enumerations.iter().find(|one| one.name == name) {
                Some(one) => Shape::Enumeration(one.name.clone()),
                None => Shape::Object(plan.objects.iter().find(|one| one.name == name)?.name.clone()),
            }
        }
        Described::List(part) => Shape::List(Box::new(shape(plan, part)?)),
        Described::Map(part) => Shape::Map(Box::new(shape(plan, part)?)),
    })
}

/// Whether the type of a field may lack its derive. One with a parameter of the item in it is held to what the item says
/// about that.
pub(super) fn is_doubted(heads: &Heads, field: &own::Field) -> bool {
    field.of.named().is_some_and(|of| !heads.has_parameter(of))
}

fn own_field(field: &own::Field, heads: &Heads) -> OwnField {
    let mut boxes = 0;
    let mut of = &field.of;
    while let OwnType::Boxed(inside) = of {
        boxes += 1;
        of = inside;
    }
    let number = match of {
        OwnType::Integer(width) => Some(width.name),
        OwnType::Number(true) => Some("f32"),
        OwnType::Number(false) => Some("f64"),
        _ => None,
    };
    let number = number.map(|name| Ident::new(name, Span::call_site()));
    let inside = match (boxes, of) {
        (0, _) => None,
        (_, OwnType::Integer(_) | OwnType::Number(_)) => number.as_ref().map(|number| quote!(#number)),
        _ => None,
    };
    let stored = heads.read(&field.inner);
    let is_doubted = is_doubted(heads, field);
    let doubted_read = is_doubted.then(|| stored.clone());
    let doubted = is_doubted.then(|| field.inner.clone());
    OwnField {
        stored,
        inside,
        // Not a `&str`, which holds no text with escapes.
        from_text: matches!(of, OwnType::Text) && boxes == 0 && !field.borrows,
        boxes,
        number,
        named: field.of.named().cloned(),
        doubted,
        doubted_read,
        place: field.type_span,
    }
}

/// `IntoOwned`, unless a field is a reference.
pub(super) fn into_owned(item: &Item, heads: &Heads) -> Option<TokenStream> {
    let krate = &item.krate;
    let name = &item.name;
    let arguments = heads.owned_arguments(krate);
    if let Some(borrowing) = item.fields().iter().find(|field| field.borrows) {
        // It says that the field is why there is none.
        let of = &borrowing.inner;
        let predicate = quote!(#of: #krate::own::IntoOwned);
        let head = heads.owned_where(krate, predicate);
        return heads.borrows().then(|| {
            quote! {
                #[automatically_derived]
                #head {
                    type Owned = #name #arguments;
                    fn into_owned(self) -> Self::Owned {
                        loop {}
                    }
                }
            }
        });
    }
    let head = heads.owned(krate);
    let fields = item.fields().iter().map(|field| {
        let (name, span) = (&field.name, field.type_span);
        let own = quote_spanned!(span=> #krate::own::IntoOwned::into_owned);
        match is_doubted(heads, field) {
            true => {
                let doubt = doubt::of(krate, &field.tokens);
                quote!(#name: #doubt.own_field(self.#name),)
            }
            false => quote!(#name: #own(self.#name),),
        }
    });
    let mut kinds = Kinds { krate, heads, known: Vec::new() };
    let doubted = super::properties(item).filter(|field| is_doubted(heads, field));
    let kept = doubted.filter_map(|field| kinds.kept(&field.tokens, span(field.of.named()?)));
    Some(quote! {
        #[automatically_derived]
        #head {
            type Owned = #name #arguments;
            fn into_owned(self) -> Self::Owned {
                #name { #(#fields)* }
            }
        }
        #(#kept)*
    })
}

/// `Debug` of a struct with a secret. It stands where the secret is said to be one, so that a second `Debug` points there.
pub(super) fn debug(item: &Item, heads: &Heads) -> Option<TokenStream> {
    let is_secret = |field: &&own::Field| field.setting("secret").is_some_and(|setting| setting.value.is_on());
    let place = item.fields().iter().find(is_secret)?.setting("secret")?.span;
    if item.setting("own-debug").is_some() {
        return None;
    }
    let krate = &item.krate;
    let text = plain(&item.name);
    let debug = quote!(::core::fmt::Debug);
    let head = heads.shown_at(heads.head(&debug, Some(&debug)), place);
    let fields = item.fields().iter().map(|field| {
        let (name, text) = (&field.name, plain(&field.name));
        match is_secret(&field) {
            true => quote!(.field(#text, &#krate::generated::Secret)),
            false => quote!(.field(#text, &self.#name)),
        }
    });
    let inside = quote! {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct(#text)#(#fields)*.finish()
        }
    };
    let mut braces = Group::new(Delimiter::Brace, inside);
    braces.set_span(place);
    Some(quote_spanned!(place=> #[automatically_derived] #head #braces))
}

/// Tests at compile time that the words in the attributes are words of the user's own enumerations, and the keys in them
/// keys of their objects. Each shows where it was written.
pub(super) fn words(plan: &Plan<'_>, record: &Record<'_>, item: &Item) -> TokenStream {
    let krate = &item.krate;
    let heads = Heads::of(item);
    if heads.is_generic() {
        // They are made when the struct is used.
        return TokenStream::new();
    }
    let listed = |of: &TokenStream, word: &str, span: Span| {
        let of = heads.replaced(of, &quote!('static));
        hold(span, quote!(#krate::own::place_of(#krate::own::Doubt::<#of>::WORDS, #word)))
    };
    let mut tests = Vec::new();
    let mut kinds = Kinds { krate, heads: &heads, known: Vec::new() };
    for (field, written) in record.fields.iter().zip(super::properties(item)) {
        let named = field.own.as_ref().and_then(|own| own.named.as_ref());
        if let (Some(of), Some(setting)) = (named, written.setting("default")) {
            let mut words = Vec::new();
            default_words(plan, field.property.default.as_ref(), &field.shape, &mut words);
            if !words.is_empty() {
                tests.extend(kinds.enumeration(of));
            }
            tests.extend(words.iter().map(|word| listed(of, word, setting.value.span)));
        }
        let within = field.property.within.iter().flat_map(|within| [&within.required_when, &within.forbidden_when]);
        let own = [&field.property.required_when, &field.property.forbidden_when];
        for condition in own.into_iter().chain(within).flatten() {
            let Some(sibling) = record.fields.iter().find(|one| one.index == condition.sibling as usize) else {
                continue;
            };
            let (Some(of), Shape::Enumeration(name)) =
                (sibling.own.as_ref().and_then(|own| own.named.as_ref()), &sibling.shape)
            else {
                continue;
            };
            let span = ["required-when", "forbidden-when", "within"]
                .iter()
                .find_map(|key| written.setting(key))
                .map_or(written.name.span(), |setting| setting.value.span);
            tests.extend(kinds.enumeration(of));
            tests.extend(condition.values.iter().map(|&place| listed(of, plan.word(name, place), span)));
        }
        if let (Some(of), Some(setting)) = (named, written.setting("within")) {
            tests.extend(kinds.object(of));
            let of = heads.replaced(of, &quote!('static));
            let own::ValueKind::Map(members) = &setting.value.kind else { continue };
            tests.extend(members.iter().map(|member| {
                let key = &member.key;
                hold(member.span, quote!(#krate::own::place_of(#krate::own::Doubt::<#of>::KEYS, #key)))
            }));
        }
    }
    quote!(#(#tests)*)
}

/// Holds types of the user's own to be what the attributes take them for. One without a derive is told as such.
struct Kinds<'k> {
    krate: &'k TokenStream,
    heads: &'k Heads,
    known: Vec<String>,
}

impl Kinds<'_> {
    fn enumeration(&mut self, of: &TokenStream) -> Option<TokenStream> {
        let text = "this is no enumeration, and a default and a condition in an attribute are about one: an enum becomes one \
                    with `#[derive(tieline::Enumeration)]`";
        self.is((of, span(of)), &quote!(WORDS.is_some()), text)
    }

    fn object(&mut self, of: &TokenStream) -> Option<TokenStream> {
        let text = "this is no object, and `within` is about the properties of one: a struct becomes one with \
                    `#[derive(tieline::Object)]`";
        self.is((of, span(of)), &quote!(KEYS.is_some()), text)
    }

    fn kept(&mut self, of: &TokenStream, place: Span) -> Option<TokenStream> {
        let text = "a value of this type cannot be kept after its frame is gone, because a reference is in it: write \
                    `std::borrow::Cow<'a, str>` or `String` there in place of `&'a str`";
        self.is((of, place), &quote!(KEPT), text)
    }

    fn is(&mut self, (of, place): (&TokenStream, Span), is: &TokenStream, text: &str) -> Option<TokenStream> {
        let named = format!("{of}: {is}");
        if self.known.contains(&named) {
            return None;
        }
        self.known.push(named);
        let krate = self.krate;
        let of = self.heads.replaced(of, &quote!('static));
        let of = quote!(#krate::own::Doubt::<#of>);
        Some(quote_spanned!(place=> const _: () = ::core::assert!(!#of::DESCRIBED || #of::#is, #text);))
    }
}

fn default_words<'p>(plan: &Plan<'p>, default: Option<&DefaultValue>, shape: &Shape, words: &mut Vec<&'p str>) {
    match (default, shape) {
        (Some(DefaultValue::Listed(place)), Shape::Enumeration(name)) => words.push(plan.word(name, *place)),
        (Some(DefaultValue::List(parts)), Shape::List(of)) => {
            parts.iter().for_each(|part| default_words(plan, Some(part), of, words));
        }
        _ => {}
    }
}
