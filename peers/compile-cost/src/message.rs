//! The messages that every style writes: the same structs, each with four properties.

/// How many structs one destination has.
const PER_DESTINATION: usize = 40;

/// What a struct is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// The query that initializes its destination.
    Init,
    /// A request.
    Request,
    /// The answer to the struct before it.
    Response,
    /// An event.
    Event,
}

/// One struct.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Message {
    pub(crate) number: usize,
    pub(crate) destination: usize,
    pub(crate) used: Use,
}

/// What a property holds, and whether it may be left out.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Holds {
    Text,
    OptionalText,
    Integer,
    OptionalBoolean,
}

/// The properties of a struct: what each is called and what it holds. No two structs share a name.
pub(crate) fn properties(message: Message) -> [(String, Holds); 4] {
    let number = message.number;
    [
        (format!("name{number}"), Holds::Text),
        (format!("remark{number}"), Holds::OptionalText),
        (format!("count{number}"), Holds::Integer),
        (format!("is_lasting{number}"), Holds::OptionalBoolean),
    ]
}

impl Message {
    /// `Report17`, or `Report17Response`.
    pub(crate) fn name(self) -> String {
        match self.used {
            Use::Response => format!("Report{}Response", self.number - 1),
            _ => format!("Report{}", self.number),
        }
    }
}

/// That many structs.
pub(crate) fn all(count: usize) -> Vec<Message> {
    let mut messages = Vec::with_capacity(count);
    for number in 0..count {
        let used = match number % PER_DESTINATION {
            0 => Use::Init,
            1 => Use::Response,
            place => match (place - 2) % 4 {
                0 => Use::Request,
                1 => Use::Response,
                _ => Use::Event,
            },
        };
        messages.push(Message { number, destination: number / PER_DESTINATION, used });
    }
    messages
}
