//! One frame of 306 bytes in several shapes.

/// As Tieline and most others write it: the headers first, keys in the order of the description.
pub const CANONICAL: &str = r#"{"header":{"type":"cti.request","name":"channelgroup.request.createchannel","target":"session-1.group-1","requestId":"0190a5b0-1111-7abc-8def-000000000001"},"body":{"id":"channel-100000000","name":"agent-7-line-1","type":"TELEPHONY","mobileagent-mode":"NAILED_UP","Mobileagent-dialnumber":"+49 30 123456"}}"#;
/// The body before the headers.
pub const BODY_FIRST: &str = r#"{"body":{"id":"channel-100000000","name":"agent-7-line-1","type":"TELEPHONY","mobileagent-mode":"NAILED_UP","Mobileagent-dialnumber":"+49 30 123456"},"header":{"type":"cti.request","name":"channelgroup.request.createchannel","target":"session-1.group-1","requestId":"0190a5b0-1111-7abc-8def-000000000001"}}"#;
/// The body before the headers, and the keys of both in another order.
pub const SHUFFLED: &str = r#"{"body":{"Mobileagent-dialnumber":"+49 30 123456","type":"TELEPHONY","id":"channel-100000000","mobileagent-mode":"NAILED_UP","name":"agent-7-line-1"},"header":{"requestId":"0190a5b0-1111-7abc-8def-000000000001","name":"channelgroup.request.createchannel","type":"cti.request","target":"session-1.group-1"}}"#;
/// Three of its strings have escapes.
pub const ESCAPES: &str = r#"{"header":{"type":"cti.request","name":"channelgroup.request.createchannel","target":"session-1.group-1","requestId":"0190a5b0-1111-7abc-8def-000000000001"},"body":{"id":"channel-100000000","name":"agent \"seven\"","type":"TELEPHONY","mobileagent-mode":"NAILED\tUP","Mobileagent-dialnumber":"+49\u002030\/123456"}}"#;
