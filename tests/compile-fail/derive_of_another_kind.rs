//! A request in place of an event, and what has no derive at all.

fn raise<E: tieline::Event>(_: E) {}
fn answer<R: tieline::Response>(_: R) {}

#[derive(tieline::Request)]
#[tieline(name = "door.light")]
struct Light {}

fn main() {
    raise(Light {});
    answer(());
}
