//! Tables of headers, side by side with what the envelope makes of each header.

use crate::document::{self, Header, HeaderValue, Message};
use crate::model::Kind;
use crate::source::node::Text;
use crate::span::Span;
use crate::suggest::nearest;

/// What a header tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Kind,
    Name,
    Target,
    RequestId,
    Result,
    ErrorMessage,
}

/// Which kind of message a table belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    Question(Kind),
    Response,
    Event,
}

/// The strings of an envelope.
#[derive(Debug)]
pub(crate) struct Envelope<'a> {
    headers: Vec<(Meaning, &'a str)>,
    kinds: Vec<&'a Text>,
    pub(crate) success: &'a Text,
    pub(crate) failure: &'a Text,
}

/// The headers of one message or response.
#[derive(Debug)]
pub(crate) struct Table<'a> {
    pub(crate) message: &'a Message,
    pub(crate) of: Of,
    /// Where the message or the response is named.
    pub(crate) place: Span,
    pub(crate) rows: Vec<Row<'a>>,
    /// For a response: the rows of the question, if they could be read.
    pub(crate) question: Option<Vec<Row<'a>>>,
}

/// One header.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    pub(crate) header: &'a Header,
    /// What the envelope says it tells; also when its name is misspelt and it is plain what was meant.
    pub(crate) meaning: Option<Meaning>,
    /// The name that was meant, when it is misspelt.
    pub(crate) meant: Option<&'a str>,
}

impl<'a> Envelope<'a> {
    /// The envelope, if all of its strings are there and nobody can take one for another.
    pub(super) fn of(written: &'a document::Envelope) -> Option<Self> {
        let mut names: Vec<_> = written.headers.iter().flatten().map(Text::as_str).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| pair.first() == pair.last()) {
            return None;
        }
        use Meaning::{ErrorMessage, Kind, Name, RequestId, Result, Target};
        let meanings = [Kind, Name, Target, RequestId, Result, ErrorMessage];
        let headers = meanings.into_iter().zip(&written.headers);
        let [success, failure] = &written.results;
        Some(Self {
            headers: headers.map(|(meaning, name)| Some((meaning, name.as_ref()?.as_str()))).collect::<Option<_>>()?,
            kinds: written.kinds.iter().map(Option::as_ref).collect::<Option<_>>()?,
            success: success.as_ref()?,
            failure: failure.as_ref()?,
        })
    }

    /// The name of the header that tells this.
    pub(crate) fn header(&self, meaning: Meaning) -> &'a str {
        self.headers.iter().find(|(known, _)| *known == meaning).map_or("", |&(_, name)| name)
    }

    /// The names of all headers.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.headers.iter().map(|&(_, name)| name)
    }

    fn meaning(&self, name: &str) -> Option<Meaning> {
        self.headers.iter().find(|(_, known)| *known == name).map(|&(meaning, _)| meaning)
    }

    /// What the kind header of such a message says, and where the envelope says so.
    pub(crate) fn kind(&self, of: Of) -> Option<&'a Text> {
        let at = match of {
            Of::Question(Kind::Request) => 1,
            Of::Question(_) => 0,
            Of::Response => 2,
            Of::Event => 3,
        };
        self.kinds.get(at).copied()
    }
}

impl Of {
    /// The headers that must be in such a table.
    pub(crate) fn required(self) -> &'static [Meaning] {
        use Meaning::{Kind, Name, RequestId, Result, Target};
        match self {
            Self::Question(_) => &[Kind, Name, Target, RequestId],
            Self::Response => &[Kind, Name, Target, RequestId, Result],
            Self::Event => &[Kind, Name, Target],
        }
    }

    /// What such a message is called.
    pub(crate) fn article(self) -> &'static str {
        match self {
            Self::Question(Kind::Request) => "a request",
            Self::Question(_) => "a query",
            Self::Response => "a response",
            Self::Event => "an event",
        }
    }
}

impl<'a> Table<'a> {
    /// The tables of a message: its own, and its response's.
    pub(super) fn of(message: &'a Message, envelope: &Envelope<'a>) -> Vec<Self> {
        let of = match message.kind {
            Kind::Event => Of::Event,
            kind => Of::Question(kind),
        };
        let question = message.headers.rows().map(|headers| rows(headers, of, envelope));
        let mut tables = Vec::new();
        if let Some(response) = &message.response
            && let Some(headers) = response.headers.rows()
        {
            let rows = rows(headers, Of::Response, envelope);
            tables.push(Self { message, of: Of::Response, place: response.place, rows, question: question.clone() });
        }
        if let Some(rows) = question {
            tables.push(Self { message, of, place: message.name.span, rows, question: None });
        }
        tables
    }

    /// What it belongs to, for people.
    pub(crate) fn name(&self) -> String {
        match self.of {
            Of::Response => format!("the response to `{}`", self.message.name.value),
            _ => format!("`{}`", self.message.name.value),
        }
    }
}

impl Row<'_> {
    /// Whether this row is what `name` says, also when one of the two is misspelt.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.header.name.value == name || self.meant == Some(name)
    }

    pub(crate) fn is_constant(&self) -> bool {
        matches!(self.header.value, Some(HeaderValue::Constant(_)))
    }
}

fn rows<'a>(headers: &'a [Header], of: Of, envelope: &Envelope<'a>) -> Vec<Row<'a>> {
    let written = |name: &str| headers.iter().any(|header| header.name.value == name);
    let mut missing: Vec<_> = envelope.names().filter(|name| !written(name)).collect();
    missing.retain(|name| envelope.meaning(name).is_some_and(|meaning| of.allows(meaning)));
    headers
        .iter()
        .map(|header| {
            let name = header.name.as_str();
            if let Some(meaning) = envelope.meaning(name) {
                return Row { header, meaning: Some(meaning), meant: None };
            }
            let meant = nearest(name, missing.iter().copied());
            missing.retain(|name| Some(*name) != meant);
            Row { header, meaning: meant.and_then(|name| envelope.meaning(name)), meant }
        })
        .collect()
}

impl Of {
    /// Whether such a message carries that header at all.
    pub(crate) fn allows(self, meaning: Meaning) -> bool {
        self.required().contains(&meaning) || (self == Self::Response && meaning == Meaning::ErrorMessage)
    }
}
