//! What the values of a record are held to: limits, and properties whose presence depends on others.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::docs;
use super::doubt;
use super::field::{Field, OwnField, Presence};
use super::given::GivenType;
use super::plan::{Plan, Record};
use super::shape::Shape;
use crate::model::{Bounds, Condition, DefaultValue, Limit, Within};

/// The expression that holds `value`, a reference, to its limit; `None` where there is none.
pub(super) fn limit(krate: &TokenStream, field: &Field<'_>) -> Option<TokenStream> {
    limit_of(krate, field, false)
}

/// The same for a value that has just been read: that of a small type of whole numbers is still an `i64`, so that the
/// limit is what is told of one that does not fit the type either.
pub(super) fn limit_read(krate: &TokenStream, field: &Field<'_>) -> Option<TokenStream> {
    limit_of(krate, field, field.narrow().is_some())
}

fn limit_of(krate: &TokenStream, field: &Field<'_>, wide: bool) -> Option<TokenStream> {
    let limit = field.property.limit.as_ref()?;
    if let Some(own) = &field.own
        && let Some(number) = &own.number
        && is_of_type(limit, number)
    {
        // Whoever reads or writes the type sees to it.
        return None;
    }
    let test = match (limit, &field.shape) {
        (Limit::Length(bounds), Shape::Text) => {
            let (least, most) = sizes(bounds);
            quote!(#krate::codec::limit::length(value, #least, #most))
        }
        (Limit::Count(bounds), Shape::List(_) | Shape::Map(_)) => {
            let (least, most) = sizes(bounds);
            quote!(#krate::codec::limit::count(value.len(), #least, #most))
        }
        (Limit::Integer(bounds), Shape::Integer) => {
            let end = |end: Option<i64>| end.map(Literal::i64_unsuffixed);
            let of = if wide { Ident::new("i64", Span::call_site()) } else { number(field, "i64") };
            let least = end(bounds.least).map_or(quote!(#of::MIN), |least| quote!(#least));
            let most = end(bounds.most).map_or(quote!(#of::MAX), |most| quote!(#most));
            let words = docs::words(bounds);
            quote!(#krate::codec::limit::range(*value, #least, #most, #words))
        }
        (Limit::Number(bounds), Shape::Number) => {
            let end = |end: Option<f64>| end.filter(|end| end.is_finite()).map(Literal::f64_unsuffixed);
            let of = number(field, "f64");
            let least = end(bounds.least).map_or(quote!(#of::NEG_INFINITY), |least| quote!(#least));
            let most = end(bounds.most).map_or(quote!(#of::INFINITY), |most| quote!(#most));
            let words = docs::words(bounds);
            quote!(#krate::codec::limit::range(*value, #least, #most, #words))
        }
        _ => return None,
    };
    match field.own.as_ref().and_then(|own| own.inside.as_ref()) {
        // What is in a box is looked at there.
        Some(inside) => Some(quote!({
            let value: &#inside = value;
            #test
        })),
        None => Some(test),
    }
}

/// The type of a number.
fn number(field: &Field<'_>, usual: &str) -> Ident {
    let own = field.own.as_ref().and_then(|own| own.number.clone());
    own.unwrap_or_else(|| Ident::new(usual, Span::call_site()))
}

/// Whether a limit says no more than the type of a number.
fn is_of_type(limit: &Limit, number: &Ident) -> bool {
    let Limit::Integer(bounds) = limit else { return false };
    let (least, most) = match number.to_string().as_str() {
        "i8" => (i64::from(i8::MIN), i64::from(i8::MAX)),
        "i16" => (i64::from(i16::MIN), i64::from(i16::MAX)),
        "i32" => (i64::from(i32::MIN), i64::from(i32::MAX)),
        "u8" => (0, i64::from(u8::MAX)),
        "u16" => (0, i64::from(u16::MAX)),
        "u32" => (0, i64::from(u32::MAX)),
        "u64" | "usize" => return bounds.least == Some(0) && bounds.most.is_none(),
        _ => return false,
    };
    bounds.least == Some(least) && bounds.most == Some(most)
}

fn sizes(bounds: &Bounds<u64>) -> (Literal, TokenStream) {
    let most = bounds.most.map(Literal::u64_unsuffixed);
    (Literal::u64_unsuffixed(bounds.least.unwrap_or_default()), most.map_or(quote!(usize::MAX), |most| quote!(#most)))
}

/// The value of a property that was left out on the wire.
pub(super) fn default(plan: &Plan<'_>, field: &Field<'_>) -> TokenStream {
    match &field.property.default {
        Some(default) => match &field.own {
            Some(own) => {
                let value = own_value(plan, default, &field.shape, own);
                (0..own.boxes).fold(value, |value, _| quote!(::std::boxed::Box::new(#value)))
            }
            None => value(plan, default, &field.shape),
        },
        None => quote!(::core::default::Default::default()),
    }
}

fn value(plan: &Plan<'_>, default: &DefaultValue, shape: &Shape) -> TokenStream {
    let krate = plan.krate;
    match (default, shape) {
        (DefaultValue::String(text), _) => quote!(::std::borrow::Cow::Borrowed(#text)),
        (DefaultValue::Boolean(value), _) => quote!(#value),
        (DefaultValue::Integer(value), _) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(#value)
        }
        (DefaultValue::Number(value), _) if value.is_finite() => {
            let value = Literal::f64_unsuffixed(*value);
            quote!(#value)
        }
        (DefaultValue::Uuid(text), _) => quote!(#krate::generated::uuid(#text)),
        (DefaultValue::Listed(place), Shape::Given(given)) => {
            let word = plan.word(&given.name, *place);
            let (doubt, of) = (given.doubt(krate), given.with(&quote!('_)));
            quote!(#doubt.listed(const { #krate::own::place_of(#krate::own::Doubt::<#of>::WORDS, #word) }))
        }
        (DefaultValue::Listed(place), Shape::Enumeration(name) | Shape::Closed(name)) => {
            plan.constant(name, *place).unwrap_or_else(|| quote!(::core::default::Default::default()))
        }
        (DefaultValue::List(parts), Shape::List(of)) => {
            let parts = parts.iter().map(|part| value(plan, part, of));
            quote!(::std::vec![#(#parts),*])
        }
        _ => quote!(::core::default::Default::default()),
    }
}

/// The same for a user's own field, whose type is one of several that hold the value.
fn own_value(plan: &Plan<'_>, default: &DefaultValue, shape: &Shape, own: &OwnField) -> TokenStream {
    match (default, shape) {
        (DefaultValue::String(text), _) => quote!(::core::convert::From::from(#text)),
        (DefaultValue::Uuid(_), _) => {
            let value = value(plan, default, shape);
            quote!(::core::convert::From::from(#value))
        }
        (DefaultValue::Listed(place), Shape::Enumeration(name) | Shape::Closed(name)) => {
            let word = plan.word(name, *place);
            let listed = own.named.as_ref().map(|of| listed_of(plan, (of, own), word));
            listed.unwrap_or_else(|| quote!(::core::default::Default::default()))
        }
        (DefaultValue::List(parts), Shape::List(of)) => {
            let parts = parts.iter().map(|part| own_value(plan, part, of, own));
            quote!(::std::vec![#(#parts),*])
        }
        _ => value(plan, default, shape),
    }
}

/// A value of an enumeration that is a user's own, by its word.
fn listed_of(plan: &Plan<'_>, (of, own): (&TokenStream, &OwnField), word: &str) -> TokenStream {
    let krate = plan.krate;
    if own.doubted.is_none() {
        return quote!(<#of as #krate::own::Enumeration>::listed(const {
            #krate::own::place_of(::core::option::Option::Some(<#of as #krate::own::Enumeration>::WORDS), #word)
        }));
    }
    let doubt = doubt::of(krate, of);
    quote!(#doubt.listed(const { #krate::own::place_of(#krate::own::Doubt::<#of>::WORDS, #word) }))
}

/// Whether some property of a record depends on another one.
pub(super) fn has_conditions(record: &Record<'_>) -> bool {
    record.fields.iter().any(|field| {
        let property = field.property;
        let own = !(property.required_when.is_empty() && property.forbidden_when.is_empty());
        own && matches!(field.presence, Presence::Optional { .. }) || !property.within.is_empty()
    })
}

/// The method that holds a record to its conditions; both directions call it.
pub(super) fn presence(plan: &Plan<'_>, record: &Record<'_>) -> Option<TokenStream> {
    if !has_conditions(record) {
        return None;
    }
    let krate = plan.krate;
    let rules = conditions(plan, record);
    Some(quote! {
        /// Whether each property is there that the others require, and none that they forbid.
        fn presence(&self) -> ::core::result::Result<(), #krate::codec::Problem> {
            #rules
            ::core::result::Result::Ok(())
        }
    })
}

/// The statements that hold `self` to the conditions of a record.
pub(super) fn conditions(plan: &Plan<'_>, record: &Record<'_>) -> TokenStream {
    let rules =
        record.fields.iter().filter(|field| matches!(field.presence, Presence::Optional { .. })).flat_map(|field| {
            let property = field.property;
            let required = rule(plan, record, field, &property.required_when, (quote!(is_none), quote!(Required)));
            let forbidden = rule(plan, record, field, &property.forbidden_when, (quote!(is_some), quote!(Forbidden)));
            [required, forbidden].into_iter().flatten()
        });
    let inner = record.fields.iter().flat_map(|field| {
        let each = move |within| self::within(plan, record, field, within).into_iter().flatten();
        field.property.within.iter().flat_map(each)
    });
    quote!(#(#rules)* #(#inner)*)
}

fn rule(
    plan: &Plan<'_>,
    record: &Record<'_>,
    field: &Field<'_>,
    conditions: &[Condition],
    (state, problem): (TokenStream, TokenStream),
) -> Option<TokenStream> {
    let krate = plan.krate;
    let all: Option<Vec<_>> = conditions.iter().map(|condition| holds(plan, record, condition)).collect();
    let all = all.filter(|all| !all.is_empty())?;
    let (name, key) = (&field.name, &field.property.wire);
    let when = docs::when(plan.protocol, conditions, field.siblings);
    Some(quote! {
        if self.#name.#state() #(&& #all)* {
            return ::core::result::Result::Err(#krate::codec::Problem::#problem { key: #key, when: #when });
        }
    })
}

/// Holds the objects behind a property to what is said about them where they stand.
fn within(
    plan: &Plan<'_>,
    record: &Record<'_>,
    field: &Field<'_>,
    within: &Within,
) -> Option<[Option<TokenStream>; 2]> {
    let krate = plan.krate;
    let (Shape::Object(object)
    | Shape::Boxed(object)
    | Shape::Given(GivenType { name: object, .. })
    | Shape::BoxedGiven(GivenType { name: object, .. })) = field.shape.part()
    else {
        return None;
    };
    let object = plan.objects.iter().find(|one| one.name == *object)?;
    let member = object.fields.iter().find(|member| member.index == within.property as usize)?;
    if !matches!(member.presence, Presence::Optional { .. }) {
        return None;
    }
    let (outer, inner, wire) = (&field.name, &member.name, &member.property.wire);
    let optional = matches!(field.presence, Presence::Optional { .. });
    let given = match field.shape.part() {
        Shape::Given(given) | Shape::BoxedGiven(given) => Some((given.doubt(krate), given.with(&quote!('_)))),
        _ => None,
    };
    // Whether the property of one object is there or is not. Which field of a type of the user's own holds it is its own
    // affair.
    let own = field.own.as_ref();
    let is = |part: TokenStream, state: &TokenStream| match own.and_then(|own| own.named.as_ref()) {
        None => match &given {
            Some((doubt, of)) => {
                let not = (state.to_string() == "is_none").then(|| quote!(!));
                quote! {
                    #not #doubt.has(&#part, const { #krate::own::place_of(#krate::own::Doubt::<#of>::KEYS, #wire) })
                }
            }
            None => quote!(#part.#inner.#state()),
        },
        Some(of) => {
            let not = (state.to_string() == "is_none").then(|| quote!(!));
            if own.is_some_and(|own| own.doubted.is_some()) {
                let doubt = doubt::of(krate, of);
                return quote! {
                    #not #doubt.has(&#part, const { #krate::own::place_of(#krate::own::Doubt::<#of>::KEYS, #wire) })
                };
            }
            quote!(#not <#of as #krate::own::Object>::has(&#part, const {
                #krate::own::place_of(::core::option::Option::Some(<#of as #krate::own::Object>::KEYS), #wire)
            }))
        }
    };
    let any = |state: &TokenStream| {
        let each = is(quote!(part), state);
        match (&field.shape, optional) {
            (Shape::List(_), false) => quote!(self.#outer.iter().any(|part| #each)),
            (Shape::List(_), true) => quote!(self.#outer.iter().flatten().any(|part| #each)),
            (Shape::Map(_), false) => quote!(self.#outer.values().any(|part| #each)),
            (Shape::Map(_), true) => quote!(self.#outer.iter().flat_map(|map| map.values()).any(|part| #each)),
            (_, false) => is(quote!(self.#outer), state),
            (_, true) => quote!(self.#outer.iter().any(|part| #each)),
        }
    };
    let each = if matches!(field.shape, Shape::List(_) | Shape::Map(_)) { ".*" } else { "" };
    let key = format!("{}{each}.{wire}", field.property.wire);
    let rule = |conditions: &[Condition], state: TokenStream, problem: TokenStream| {
        let all: Option<Vec<_>> = conditions.iter().map(|condition| holds(plan, record, condition)).collect();
        let all = all.filter(|all| !all.is_empty())?;
        let when = docs::when(plan.protocol, conditions, field.siblings);
        let any = any(&state);
        Some(quote! {
            if #(#all &&)* #any {
                return ::core::result::Result::Err(#krate::codec::Problem::#problem { key: #key, when: #when });
            }
        })
    };
    Some([
        rule(&within.required_when, quote!(is_none), quote!(Required)),
        rule(&within.forbidden_when, quote!(is_some), quote!(Forbidden)),
    ])
}

fn holds(plan: &Plan<'_>, record: &Record<'_>, condition: &Condition) -> Option<TokenStream> {
    let sibling = record.fields.iter().find(|field| field.index == condition.sibling as usize)?;
    let optional = matches!(sibling.presence, Presence::Optional { .. });
    if let Shape::Given(given) = &sibling.shape {
        let (name, doubt) = (&sibling.name, given.doubt(plan.krate));
        let words = condition.values.iter().map(|&place| plan.word(&given.name, place));
        let is_one = quote!(::core::matches!(#doubt.as_str(value), #(#words)|*));
        return Some(if optional {
            quote!(self.#name.as_ref().is_some_and(|value| #is_one))
        } else {
            quote!({ let value = &self.#name; #is_one })
        });
    }
    let (Shape::Enumeration(of) | Shape::Closed(of)) = &sibling.shape else { return None };
    if let Some(named) = sibling.own.as_ref().and_then(|own| own.named.as_ref()) {
        return Some(own_holds(plan, sibling, (of, named), condition));
    }
    let values: Option<Vec<_>> = condition.values.iter().map(|&place| plan.constant(of, place)).collect();
    let (name, values) = (&sibling.name, values?);
    Some(match sibling.presence {
        Presence::Required { .. } | Presence::Default => quote!([#(#values),*].contains(&self.#name)),
        Presence::Optional { .. } => {
            quote!(self.#name.as_ref().is_some_and(|value| [#(#values),*].contains(value)))
        }
    })
}

/// The same of an enumeration that is a user's own: its values are told by their words.
fn own_holds(
    plan: &Plan<'_>,
    sibling: &Field<'_>,
    (of, named): (&Ident, &TokenStream),
    condition: &Condition,
) -> TokenStream {
    let krate = plan.krate;
    let words = condition.values.iter().map(|&place| plan.word(of, place));
    let name = &sibling.name;
    let words: Vec<_> = words.collect();
    let doubt = sibling.own.as_ref().filter(|own| own.doubted.is_some()).map(|_| doubt::of(krate, named));
    let is = |value: TokenStream| match &doubt {
        Some(doubt) => quote!(::core::matches!(#doubt.as_str(#value), #(#words)|*)),
        None => quote!(::core::matches!(<#named as #krate::own::Enumeration>::as_str(#value), #(#words)|*)),
    };
    match sibling.presence {
        Presence::Required { .. } | Presence::Default => is(quote!(&self.#name)),
        Presence::Optional { .. } => {
            let is = is(quote!(value));
            quote!(self.#name.as_ref().is_some_and(|value| #is))
        }
    }
}
