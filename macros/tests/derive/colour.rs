/// A colour.
#[derive(tieline::Enumeration)]
pub enum Colour<'a> {
    /// Blood.
    Red,
    #[tieline(value = "WHITE", since = "2")]
    Light,
    #[deprecated = "too dark"]
    Black,
    #[tieline(other)]
    Other(std::borrow::Cow<'a, str>),
}
