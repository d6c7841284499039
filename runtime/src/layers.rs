//! What stands around the handlers of an endpoint: the part that is there whether or not anything does.

use crate::job::Job;
use crate::seat::{Adapter, Runner};
use std::fmt;
use std::sync::Arc;

/// What a message goes through on its way to its handler.
pub(crate) trait Begin: Send + Sync {
    /// Begins to handle a message. The handler goes into the runner, and from there to its tray.
    fn begin(self: Arc<Self>, job: Box<Job>, adapter: Box<dyn Adapter>, runner: &mut Runner);
}

#[cfg(feature = "tower")]
pub(crate) type Top = dyn crate::layer::Inner;
#[cfg(not(feature = "tower"))]
pub(crate) type Top = dyn Begin;

/// What layers made of the way to the handlers, for one connection.
pub struct Wrapped(pub(crate) Arc<Top>);

impl fmt::Debug for Wrapped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Wrapped")
    }
}

/// What can be put around the handlers of an endpoint: every `tower::Layer` whose service takes and gives what the module
/// `tieline::layer` says. Not to be implemented by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be put around the handlers of an endpoint",
    label = "no layer of `tieline::layer::Next`",
    note = "layers need the feature `tower` of `tieline`; see its module `layer` for what they take and give"
)]
pub trait Around: Send + Sync + 'static {
    /// Puts it around what is there already, for one connection.
    #[doc(hidden)]
    fn wrap(&self, inner: Option<Wrapped>) -> Wrapped;
}

/// The layers of an endpoint, the innermost first.
#[derive(Clone, Default)]
pub(crate) struct Layers(Vec<Arc<dyn Around>>);

impl Layers {
    pub(crate) fn add(&mut self, layer: impl Around) {
        self.0.push(Arc::new(layer));
    }

    /// What a message of a new connection goes through; `None`: nothing but its handler.
    pub(crate) fn build(&self) -> Option<Arc<Top>> {
        self.0.iter().fold(None, |inner, layer| Some(layer.wrap(inner))).map(|Wrapped(top)| top)
    }
}
