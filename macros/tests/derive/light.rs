/// Switches the light on or off.
#[derive(tieline::Request)]
#[tieline(name = "door.light", since = "1.2")]
pub struct Light<'a> {
    /// Which lamp.
    #[tieline(key = "end-point", length(max = 8))]
    pub lamp: std::borrow::Cow<'a, str>,
    /// How bright it is.
    #[tieline(default = 7, range(max = 9))]
    pub level: u8,
    #[tieline(default = "WHITE")]
    pub colour: Colour<'a>,
    /// Who may.
    #[tieline(secret, required_when(colour = ["RED"]))]
    pub pin: Option<String>,
    #[tieline(others)]
    pub rest: std::collections::BTreeMap<std::borrow::Cow<'a, str>, tieline::codec::Json<'a>>,
}
