//! A gate's key is a required string of each child.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Property, Type};
use crate::source::node::Text;
use crate::suggest::{did_you_mean, one_of};

pub(crate) const CODE: &str = "gate-key";

/// The property that names a child. An unknown one is reported and, when it is plain what was meant, taken for that.
pub(crate) fn find(key: &Text, of: &Type, members: &[Property], diagnostics: &mut Diagnostics) -> Option<usize> {
    let find = |name: &str| members.iter().position(|member| member.wire == name);
    find(&key.value).or_else(|| {
        let names = || members.iter().map(|member| member.wire.as_str());
        let meant = diagnostics.nearest(&key.value, names());
        let found = Diagnostic::error(CODE, key.span, format!("`{}` has no property `{}`", of.name, key.value))
            .label("no such property")
            .related(of.span, "the type of the children");
        diagnostics.push(match meant {
            Some(meant) => found.help(did_you_mean(meant)),
            None if members.is_empty() => found,
            None => found.help(format!("its properties: {}", one_of(names()))),
        });
        find(meant?)
    })
}

pub(crate) fn not_a_required_string(key: &Text, member: &Property) -> Diagnostic {
    Diagnostic::error(CODE, key.span, format!("`{}` is not a required string", member.wire))
        .label("a gate knows each child by a string that is always there")
        .related(member.span, "described here")
}
