//! What a module becomes: the items of the ordinary emitter, and the function that exports the description.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use tieline_schema::Compiled;
use tieline_schema::model::{Failure, Message, MessageId, Protocol, TypeId};
use tieline_schema::own::{ValueKind, plain};
use tieline_schema::rust::{self, Given, Part};

use super::head::Head;
use super::item::{Destination, Method, Role};
use super::names::Names;
use super::script::{self, Script};
use super::write::{self, Slot};

/// The items.
pub(super) fn items(
    compiled: &mut Compiled,
    head: &Head,
    names: Names<'_>,
    (export, slots): (&Script, &[Slot]),
) -> TokenStream {
    let mut given = Given::default();
    given.hide_modules();
    let mut aliases = Vec::new();
    settle(&mut compiled.protocol, names, &mut given, &mut aliases);
    let items = rust::emit_with(&compiled.protocol, &head.krate, &given);
    let items = super::locate::at_home(items, names.destinations);
    let checks = checks(&head.krate, names, &aliases);
    let failure = &compiled.protocol.envelope.failure;
    let export = Export { krate: &head.krate, names, slots, aliases: &aliases }.function(export, failure);
    quote!(#items #checks #export)
}

/// The aliases of a message's types.
struct Aliases {
    destination: String,
    method: String,
    message: TokenStream,
    /// The constant that holds its name on the wire.
    name: Ident,
    response: Option<TokenStream>,
    failure: Option<TokenStream>,
}

/// Writes into the model what only Rust knows, and says which types stand for its messages.
fn settle(protocol: &mut Protocol, names: Names<'_>, given: &mut Given, aliases: &mut Vec<Aliases>) {
    let placeholders: Vec<String> = names.destinations.iter().map(write::placeholder).collect();
    for (described, id) in protocol.types.iter().zip(0..) {
        if placeholders.contains(&described.name) {
            given.leave_out(Part::Type(TypeId(id)));
        }
    }
    let name_header = protocol.envelope.name.clone();
    let destinations: Vec<String> = protocol.destinations.iter().map(|one| one.name.clone()).collect();
    for (message, id) in protocol.messages.iter_mut().zip(0..) {
        let (id, of) = (MessageId(id), |id: tieline_schema::model::DestinationId| destinations.get(id.index()));
        let Some(here) = of(message.destination).and_then(|name| names.destination(name)) else { continue };
        let there = message.origin.and_then(of).and_then(|name| names.destination(name)).unwrap_or(here);
        let Some(method) = find(there, message) else { continue };
        // Whoever took it over may answer it in another way.
        let name = plain(&method.name);
        let changed = here.method(&name).filter(|changed| changed.role == Role::Override);
        let changed = changed.filter(|changed| changed.response.is_some());
        let answers = changed.unwrap_or(method);
        message.method = method.name.to_string();
        if method.wire.is_none() {
            // What it is called is not known here, so no documentation shall tell it.
            message.headers.retain(|header| header.wire != name_header);
        }
        let (of, name_of) = given.take_named(Part::Message(id), method.message.tokens.clone());
        let mut entry = Aliases {
            destination: here.name.0.clone(),
            method: name,
            message: of,
            name: name_of,
            response: None,
            failure: None,
        };
        if let Some(response) = &answers.response {
            entry.response = Some(given.take_named(Part::Response(id), response.tokens.clone()).0);
        }
        if let (Some(failure), Some(response)) =
            (answers.failure.as_ref().or(method.failure.as_ref()), &mut message.response)
        {
            response.failure = Some(Failure { rust: format!("{}Failure", message.rust), properties: Vec::new() });
            entry.failure = Some(given.take_named(Part::Failure(id), failure.tokens.clone()).0);
        }
        aliases.push(entry);
    }
}

/// The method of a message of the model.
fn find<'m>(of: &'m Destination, message: &Message) -> Option<&'m Method> {
    let is_it =
        |method: &&Method| method.kind == message.kind && method.key() == message.name && method.role != Role::Override;
    of.methods.iter().find(is_it)
}

/// What can be told of the types only once they are known: names that stand twice, and properties that are missing.
fn checks(krate: &TokenStream, names: Names<'_>, aliases: &[Aliases]) -> TokenStream {
    let find = |destination: &Destination, method: &Method| {
        let name = plain(&method.name);
        aliases.iter().find(|one| one.destination == destination.name.0 && one.method == name)
    };
    let mut out = TokenStream::new();
    for destination in names.destinations {
        for (at, method) in destination.methods.iter().enumerate() {
            if method.role == Role::Override {
                continue;
            }
            let Some(own) = find(destination, method) else { continue };
            out.extend(named_properties(krate, destination, method, own));
            out.extend(apart(krate, method, own));
            let kind = super::item::attribute(method.kind);
            if let Some((name, place)) = &method.wire {
                let constant = &own.name;
                let text = format!(
                    "the struct of `{}` has another name on the wire than `{name}`: its own `#[tieline(name = \"…\")]` decides",
                    method.name
                );
                out.extend(quote::quote_spanned! {*place=>
                    const _: () =
                        ::core::assert!(#krate::generated::given::same(#constant, #name), #text);
                });
            }
            let same_kind = destination.methods.iter().take(at);
            for other in same_kind.filter(|other| other.kind == method.kind && other.role != Role::Override) {
                let Some(first) = find(destination, other) else { continue };
                let (one, two) = (&first.name, &own.name);
                let text = format!(
                    "the {kind} of `{}` has the name on the wire that the {kind} of `{}` has too: one of them needs another \
                     `#[tieline(name = \"…\")]`",
                    method.name, other.name
                );
                let (start, _) = method.message.place;
                out.extend(quote::quote_spanned! {start=>
                    const _: () = ::core::assert!(
                        !#krate::generated::given::same(#one, #two),
                        #text
                    );
                });
            }
        }
    }
    out
}

/// What an answer has and what a failure tells are the properties of one response, each of them once.
fn apart(krate: &TokenStream, method: &Method, own: &Aliases) -> Option<TokenStream> {
    let (response, failure) = (own.response.as_ref()?, own.failure.as_ref()?);
    let (place, _) = method.failure.as_ref()?.place;
    let text = format!(
        " is a property of the answer of `{}` and of what its failure tells, and a response has one of a key: give it another \
         one in one of the two structs, with `#[tieline(key = \"…\")]`",
        method.name
    );
    let test = quote! {
        #krate::generated::given::apart(
            #krate::own::Doubt::<#response>::FRAGMENT,
            #krate::own::Doubt::<#failure>::FRAGMENT,
            #text,
        )
    };
    let test = rust::at(place, test);
    Some(quote! {
        const _: () = {
            #[allow(unused_imports)]
            use #krate::own::Unknown as _;
            #test
        };
    })
}

/// The properties that the description names, each of which its struct must have.
fn named_properties(krate: &TokenStream, of: &Destination, method: &Method, own: &Aliases) -> TokenStream {
    let mut wanted = Vec::new();
    let mut entries = None;
    if method.role == Role::Init
        && let Some(gate) = write::gate(of)
        && let Some((key, place)) = gate.children
        && let Some(response) = &own.response
    {
        entries = gate.key.map(|(named, place)| entries_have(krate, response, &key, (&named, place)));
        wanted.push((key, place, response, "the answer of", "the gate takes the children from it"));
    }
    if let Some(ValueKind::Map(creates)) = method.setting("creates").map(|creates| &creates.value.kind) {
        for setting in creates.iter().filter(|setting| setting.key == "id" || setting.key == "key") {
            let Some(key) = setting.value.text() else { continue };
            wanted.push((
                key.to_owned(),
                setting.value.span,
                &own.message,
                "the struct of",
                "what it creates is called by it",
            ));
        }
    }
    let assertions = wanted.into_iter().map(|(key, place, alias, whose, why)| {
        let text = format!("{whose} `{}` has no property `{key}`, and {why}", method.name);
        let line = format!("\n  {}:", script::word(&key));
        quote::quote_spanned! {place=>
            const _: () = {
                #[allow(unused_imports)]
                use #krate::own::Unknown as _;
                ::core::assert!(
                    #krate::generated::given::says(#krate::own::Doubt::<#alias>::FRAGMENT, #line),
                    #text
                )
            };
        }
    });
    assertions.chain(entries).collect()
}

/// What is in the list that names a gate's children has the property by which they are named.
fn entries_have(krate: &TokenStream, response: &TokenStream, list: &str, (key, place): (&str, Span)) -> TokenStream {
    let text = format!("what is in `{list}` has no property `{key}`, and the gate tells the children apart by it");
    quote::quote_spanned! {place=>
        const _: () = {
            #[allow(unused_imports)]
            use #krate::own::Unknown as _;
            ::core::assert!(
                #krate::generated::given::lists(#krate::own::Doubt::<#response>::FRAGMENT, #list, #key),
                #text
            )
        };
    }
}

/// Writes the function that exports the description.
struct Export<'e> {
    krate: &'e TokenStream,
    names: Names<'e>,
    slots: &'e [Slot],
    aliases: &'e [Aliases],
}

impl Export<'_> {
    fn function(&self, export: &Script, failure: &str) -> TokenStream {
        let krate = self.krate;
        let parts = self.parts(export);
        // Of a type that lacks its derive nothing is said, since that is an error.
        let imports = rust::doubts(krate);
        // A user need not export, and how far the function is seen depends on the module.
        quote! {
            /// The description of this protocol: YAML that `protocol!`, and every other program, can read.
            #[must_use]
            #[allow(dead_code, unreachable_pub)]
            pub fn description() -> ::std::string::String {
                #imports
                #krate::generated::describe::describe(&[#(#parts),*], #failure)
            }
        }
    }

    fn parts(&self, script: &Script) -> Vec<TokenStream> {
        let krate = self.krate;
        let part = |part: script::Part<'_>| match part {
            script::Part::Text(text) => Some(quote!(#krate::generated::describe::Part::Text(#text))),
            script::Part::Slot(at) => self.slot(self.slots.get(at)?),
        };
        script.parts().into_iter().filter_map(part).collect()
    }

    fn slot(&self, slot: &Slot) -> Option<TokenStream> {
        let krate = self.krate;
        let part = quote!(#krate::generated::describe::Part);
        Some(match slot {
            Slot::Types => quote!(#part::Types),
            Slot::Name(destination, method) => {
                let fragment = self.fragment(&self.aliases(destination, method)?.message);
                quote!(#part::Name(#fragment))
            }
            Slot::Message(message) => {
                let aliases = self.aliases(&message.destination, &message.method)?;
                let of = self.fragment(&aliases.message);
                let overrides = message.origin.is_some();
                let rust = heck::ToUpperCamelCase::to_upper_camel_case(message.method.as_str());
                let option = |alias: Option<&TokenStream>| match alias.map(|alias| self.fragment(alias)) {
                    Some(fragment) => quote!(::core::option::Option::Some(#fragment)),
                    None => quote!(::core::option::Option::None),
                };
                let (response, failure) = (option(aliases.response.as_ref()), option(aliases.failure.as_ref()));
                let (own, said, indent) = (self.parts(&message.own), self.parts(&message.response), message.indent);
                quote! {
                    #part::Message(#krate::generated::describe::Message {
                        indent: #indent,
                        of: #of,
                        overrides: #overrides,
                        rust: #rust,
                        own: &[#(#own),*],
                        response: #response,
                        failure: #failure,
                        said: &[#(#said),*],
                    })
                }
            }
        })
    }

    fn fragment(&self, alias: &TokenStream) -> TokenStream {
        let krate = self.krate;
        quote!(#krate::own::Doubt::<#alias>::FRAGMENT)
    }

    /// The aliases of a method's types, which may be those of the destination that it was taken over from.
    fn aliases(&self, destination: &str, method: &str) -> Option<&Aliases> {
        let of = |name: &str| self.aliases.iter().find(|one| one.destination == name && one.method == method);
        of(destination).or_else(|| {
            let here = self.names.destination(destination)?;
            let (there, _) = self.names.message(here, method)?;
            of(&there.name.0)
        })
    }
}
