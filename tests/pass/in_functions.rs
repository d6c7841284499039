//! A protocol that only one function knows: in a module of its own there.

#[test]
fn a_protocol_may_stand_in_a_function() {
    mod lamps {
        tieline::protocol!("compile-fail/descriptions/lamp.yaml");
    }
    let described = || {
        mod order {
            tieline::protocol!("golden/rust/order.yaml");
        }
        order::PROTOCOL.name
    };
    assert_eq!((lamps::PROTOCOL.name, described()), ("lamps", "order"));
    let _ = lamps::lamp::Find::new();
}
