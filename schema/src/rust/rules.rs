//! What the values of a record are held to: limits, and properties whose presence depends on others.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::field::{Field, Presence};
use super::plan::{Plan, Record};
use super::shape::Shape;
use crate::model::{Bounds, Condition, DefaultValue, Limit, Within};

/// The expression that holds `value`, a reference, to its limit; `None` where there is none.
pub(super) fn limit(krate: &TokenStream, field: &Field<'_>) -> Option<TokenStream> {
    let limit = field.property.limit.as_ref()?;
    Some(match (limit, &field.shape) {
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
            let least = end(bounds.least).map_or(quote!(i64::MIN), |least| quote!(#least));
            let most = end(bounds.most).map_or(quote!(i64::MAX), |most| quote!(#most));
            let words = docs::words(bounds);
            quote!(#krate::codec::limit::range(*value, #least, #most, #words))
        }
        (Limit::Number(bounds), Shape::Number) => {
            let end = |end: Option<f64>| end.filter(|end| end.is_finite()).map(Literal::f64_unsuffixed);
            let least = end(bounds.least).map_or(quote!(f64::NEG_INFINITY), |least| quote!(#least));
            let most = end(bounds.most).map_or(quote!(f64::INFINITY), |most| quote!(#most));
            let words = docs::words(bounds);
            quote!(#krate::codec::limit::range(*value, #least, #most, #words))
        }
        _ => return None,
    })
}

fn sizes(bounds: &Bounds<u64>) -> (Literal, TokenStream) {
    let most = bounds.most.map(Literal::u64_unsuffixed);
    (Literal::u64_unsuffixed(bounds.least.unwrap_or_default()), most.map_or(quote!(usize::MAX), |most| quote!(#most)))
}

/// The value of a property that was left out on the wire.
pub(super) fn default(plan: &Plan<'_>, field: &Field<'_>) -> TokenStream {
    match &field.property.default {
        Some(default) => value(plan, default, &field.shape),
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
        (DefaultValue::Listed(place), Shape::Given(name)) => {
            let word = plan.word(name, *place);
            quote!(#krate::generated::given::listed(#word))
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
    Some(quote! {
        /// Whether each property is there that the others require, and none that they forbid.
        fn presence(&self) -> ::core::result::Result<(), #krate::codec::Problem> {
            #(#rules)*
            #(#inner)*
            ::core::result::Result::Ok(())
        }
    })
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
    let (Shape::Object(object) | Shape::Boxed(object) | Shape::Given(object) | Shape::BoxedGiven(object)) =
        field.shape.part()
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
    let is_given = object.given.is_some();
    // Which field of a type of the user's own holds a property is its own affair.
    let it = |part: TokenStream, state: &TokenStream| {
        if !is_given {
            return quote!(#part.#inner.#state());
        }
        quote!(#krate::generated::given::#state(&#part, #wire))
    };
    let any = |state: &TokenStream| {
        let part = it(quote!(part), state);
        match (&field.shape, optional) {
            (Shape::List(_), false) => quote!(self.#outer.iter().any(|part| #part)),
            (Shape::List(_), true) => quote!(self.#outer.iter().flatten().any(|part| #part)),
            (Shape::Map(_), false) => quote!(self.#outer.values().any(|part| #part)),
            (Shape::Map(_), true) => quote!(self.#outer.iter().flat_map(|map| map.values()).any(|part| #part)),
            (_, false) => it(quote!(self.#outer), state),
            (_, true) => quote!(self.#outer.iter().any(|part| #part)),
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
    if let Shape::Given(of) = &sibling.shape {
        let (name, krate) = (&sibling.name, plan.krate);
        let words = condition.values.iter().map(|&place| plan.word(of, place));
        let is_one = quote!(#krate::generated::given::is_one_of(value, &[#(#words),*]));
        return Some(if optional {
            quote!(self.#name.as_ref().is_some_and(|value| #is_one))
        } else {
            quote!({ let value = &self.#name; #is_one })
        });
    }
    let (Shape::Enumeration(of) | Shape::Closed(of)) = &sibling.shape else { return None };
    let values: Option<Vec<_>> = condition.values.iter().map(|&place| plan.constant(of, place)).collect();
    let (name, values) = (&sibling.name, values?);
    Some(match sibling.presence {
        Presence::Required { .. } | Presence::Default => quote!([#(#values),*].contains(&self.#name)),
        Presence::Optional { .. } => {
            quote!(self.#name.as_ref().is_some_and(|value| [#(#values),*].contains(value)))
        }
    })
}
