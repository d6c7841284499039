//! What a destination's table says about the messages that wait for it.

use std::time::Duration;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{CallsFull, EventsFull, Mailbox, Queue};

/// The call that adds a mailbox to a table.
pub(super) fn emit(krate: &TokenStream, mailbox: &Mailbox) -> TokenStream {
    let calls = mailbox.calls.as_ref().map(|queue| {
        let full = queue.full.map(|full| match full {
            CallsFull::Refuse => quote!(Refuse),
            CallsFull::DropOldest => quote!(DropOldest),
            CallsFull::Block => block(queue.wait),
            CallsFull::Close => quote!(Close),
        });
        self::queue(krate, queue, full)
    });
    let events = mailbox.events.as_ref().map(|queue| {
        let full = queue.full.map(|full| match full {
            EventsFull::DropOldest => quote!(DropOldest),
            EventsFull::DropNewest => quote!(DropNewest),
            EventsFull::Block => block(queue.wait),
            EventsFull::Close => quote!(Close),
        });
        self::queue(krate, queue, full)
    });
    let none = quote!(#krate::Queue::DEFAULT);
    let (calls, events) = (calls.unwrap_or_else(|| none.clone()), events.unwrap_or(none));
    quote!(.mailbox(#krate::Mailbox { calls: #calls, events: #events }))
}

fn queue<F>(krate: &TokenStream, queue: &Queue<F>, full: Option<TokenStream>) -> TokenStream {
    let capacity = queue.capacity.map(|capacity| {
        let capacity = Literal::u32_unsuffixed(capacity);
        quote!(.capacity(#capacity))
    });
    let full = full.map(|full| quote!(.full(#krate::Full::#full)));
    quote!(#krate::Queue::DEFAULT #capacity #full)
}

fn block(wait: Option<Duration>) -> TokenStream {
    match wait.map(duration) {
        Some(wait) => quote!(Block(::core::option::Option::Some(#wait))),
        None => quote!(Block(::core::option::Option::None)),
    }
}

/// A duration of at most 24 hours.
pub(super) fn duration(duration: Duration) -> TokenStream {
    match (duration.as_secs(), duration.subsec_millis()) {
        (seconds, 0) => {
            let seconds = Literal::u64_unsuffixed(seconds);
            quote!(::core::time::Duration::from_secs(#seconds))
        }
        (seconds, milliseconds) => {
            let whole = Literal::u64_unsuffixed(seconds.saturating_mul(1000).saturating_add(milliseconds.into()));
            quote!(::core::time::Duration::from_millis(#whole))
        }
    }
}
