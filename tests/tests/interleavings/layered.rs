//! Layers of a run.

use super::world::World;
use tieline::layer::{Error, Handled, Incoming, Next};
use tower::layer::{LayerFn, layer_fn};
use tower::limit::ConcurrencyLimit;
use tower::util::BoxService;
use tower::{ServiceExt, service_fn};

type Way = BoxService<Incoming, Handled, Error>;

/// A layer of one kind or another, or of none.
pub(super) fn layer(world: &World) -> LayerFn<impl Fn(Next) -> Way + Clone + use<>> {
    let (kind, limit) = (world.below(4), 1 + world.below(2));
    layer_fn(move |next: Next| match kind {
        0 => next.boxed(),
        1 | 2 => ConcurrencyLimit::new(next, limit).boxed(),
        // Each handler in a task of its own.
        _ => service_fn(move |message| {
            let handling = next.clone().oneshot(message);
            async { tokio::spawn(handling).await? }
        })
        .boxed(),
    })
}
