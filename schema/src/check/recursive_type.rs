//! An object that is always inside itself: nobody could write one to its end.

use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Property, Protocol, Shape, TypeId, TypeKind};

pub(crate) const CODE: &str = "recursive-type";

/// How much of a long way is shown.
const MOST_SHOWN: usize = 8;

/// How far a type has been followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    /// It is on the way that is being followed.
    Open,
    Done,
}

/// Follows every way through the types once. Without recursion, since a description can put as many types inside each
/// other as it likes.
pub(super) fn check(context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let protocol = context.protocol;
    let mut marks = vec![Mark::New; protocol.types.len()];
    let mark = |marks: &[Mark], id: TypeId| marks.get(id.index()).copied().unwrap_or(Mark::Done);
    for (_, start) in protocol.types.iter().zip(0..).map(|(of, id)| (of, TypeId(id))) {
        let mut way: Vec<Step<'_>> = Vec::new();
        let mut next = Some((start, None));
        loop {
            if let Some((id, by)) = next.take()
                && mark(&marks, id) == Mark::New
            {
                set(&mut marks, id, Mark::Open);
                way.push(Step { id, by, left: properties(protocol, id) });
            }
            let Some(last) = way.last_mut() else { break };
            let Some((property, left)) = last.left.split_first() else {
                set(&mut marks, last.id, Mark::Done);
                way.pop();
                continue;
            };
            last.left = left;
            // What may be left out, and a list or a map, which may be empty, can hold what it is in.
            let Shape::Named(inner) = property.shape else { continue };
            if !property.is_always_there() {
                continue;
            }
            if mark(&marks, inner) == Mark::Open {
                report(protocol, inner, property, &way, diagnostics);
            } else {
                next = Some((inner, Some(property)));
            }
        }
    }
}

struct Step<'p> {
    id: TypeId,
    /// The property that led here.
    by: Option<&'p Property>,
    left: &'p [Property],
}

fn report(protocol: &Protocol, outer: TypeId, property: &Property, way: &[Step<'_>], diagnostics: &mut Diagnostics) {
    let Some(of) = protocol.type_of(outer) else { return };
    let found = Diagnostic::error(CODE, property.span, format!("the type `{}` always contains itself", of.name))
        .label("this leads back to it")
        .related(of.span, "the type begins here");
    let inside = way.iter().skip_while(|step| step.id != outer).skip(1).filter_map(|step| step.by).take(MOST_SHOWN);
    let found = inside.fold(found, |found, by| found.related(by.span, "by way of this property"));
    diagnostics.push(found.help("make it optional, or put it in a list or a map, which may be empty"));
}

fn set(marks: &mut [Mark], id: TypeId, mark: Mark) {
    if let Some(place) = marks.get_mut(id.index()) {
        *place = mark;
    }
}

fn properties(protocol: &Protocol, id: TypeId) -> &[Property] {
    match protocol.type_of(id).map(|of| &of.kind) {
        Some(TypeKind::Object(properties)) => properties,
        _ => &[],
    }
}
