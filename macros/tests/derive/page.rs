/// A part of a list.
#[derive(tieline::Object)]
#[tieline(crate = wire)]
pub struct Page<T: Clone, const N: usize> {
    #[tieline(count(min = 1))]
    pub entries: Vec<T>,
    pub next: Option<Box<Page<T, N>>>,
}
