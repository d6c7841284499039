//! Tieline under another name, deep in modules of which one is called like it.

use super::round;

mod inner {
    pub(super) use ::tieline as wire;

    /// In scope under the name of the crate, and something else.
    #[allow(dead_code, reason = "it is only in the way")]
    mod tieline {}

    #[derive(Clone, PartialEq, wire::Object)]
    #[tieline(crate = wire)]
    pub(in super::super) struct Deep {
        pub(in super::super) kind: Kind,
        #[tieline(default = "A", secret)]
        pub(in super::super) other: Kind,
        #[tieline(forbidden_when(kind = ["A"]))]
        pub(in super::super) note: Option<String>,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, wire::Enumeration)]
    #[tieline(crate = "super::inner::wire")]
    pub(in super::super) enum Kind {
        A,
        B,
    }
}

#[test]
fn every_path_begins_with_the_name_that_was_said() {
    let read: inner::Deep = round(r#"{"kind":"B","other":"A","note":"n"}"#);
    assert_eq!(read.kind, inner::Kind::B);
    assert!(tieline::codec::decode_body::<inner::Deep>(r#"{"kind":"A","note":"n"}"#).is_err());
}
