//! `protocol!` called by macros of the user's own, which hand on a path, a whole description or the name of a module.

/// Hands a path on, as a literal and as whatever it is.
macro_rules! described {
    ($($module:ident => $path:literal),* $(,)?) => {
        $(mod $module { ::tieline::protocol!($path); })*
    };
    (tokens $module:ident, $($path:tt)*) => {
        mod $module { ::tieline::protocol! { $($path)* } }
    };
    (expression $module:ident, $path:expr) => {
        mod $module { ::tieline::protocol!($path, allow(warnings)); }
    };
}

/// Two macros deep.
macro_rules! twice {
    ($first:ident, $second:ident, $path:literal) => { described!($first => $path, $second => $path); };
}

described!(order => "golden/rust/order.yaml");
described!(tokens bridge, "tieline:processor-bridge", allow(warnings),);
described!(expression group, "tieline:channel-group");
twice!(one, other, "compile-fail/descriptions/lamp.yaml");

/// Writes the adapter too.
macro_rules! lamp {
    ($name:ident in $module:ident) => {
        struct $name;
        impl $module::house::Lamp for $name {
            async fn find(
                &mut self,
                _: $module::lamp::Find<'_>,
                _: $module::house::LampEvents,
                _: &tieline::Call,
            ) -> Result<$module::lamp::FindResponse<'_>, tieline::Failure> {
                Ok($module::lamp::FindResponse::new())
            }
        }
    };
}
lamp!(Lamp in one);
lamp!(Lantern in other);

#[test]
fn a_macro_may_call_protocol() {
    let names = [order::PROTOCOL.name, bridge::PROTOCOL.name, group::PROTOCOL.name, one::PROTOCOL.name];
    assert_eq!(names, ["order", "processor-bridge", "channel-group", "lamps"]);
    let _ = one::house::Endpoint::new().lamp(|_| Ok(Lamp));
    let _ = other::house::Endpoint::new().lamp(|_| Ok(Lantern));
}
