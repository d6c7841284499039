//! A curve as a picture: both axes logarithmic, with a line for what would be proportional and one for n log n.

use crate::curve::Measured;
use plotters::prelude::*;
use std::error::Error;
use std::path::Path;

/// Draws it.
pub(crate) fn draw(measured: &Measured, path: &Path) -> Result<(), Box<dyn Error>> {
    let points = &measured.points;
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return Ok(()) };
    let low = points.iter().map(|point| point.1).fold(f64::INFINITY, f64::min);
    let high = points.iter().map(|point| point.1).fold(0.0, f64::max);
    // The lines begin at the middle, below which what does not depend on the size may weigh most.
    let middle = points.get(points.len() / 2).unwrap_or(first);
    let proportional = |size: f64| middle.1 * size / middle.0;
    let n_log_n = |size: f64| proportional(size) * size.max(2.0).log2() / middle.0.max(2.0).log2();
    let root = SVGBackend::new(path, (640, 400)).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .caption(format!("{}: the time of {}", measured.of, measured.what), ("sans-serif", 16))
        .margin(12)
        .x_label_area_size(36)
        .y_label_area_size(64)
        .build_cartesian_2d(
            (first.0..last.0 * 1.1).log_scale(),
            (low * 0.5..high.max(n_log_n(last.0)) * 2.0).log_scale(),
        )?;
    chart
        .configure_mesh()
        .x_desc(measured.of)
        .y_label_formatter(&|seconds| time(*seconds))
        .light_line_style(WHITE)
        .draw()?;
    let upper = || points.iter().map(|point| point.0).filter(|size| *size >= middle.0);
    let grey = RGBColor(150, 150, 150);
    chart
        .draw_series(LineSeries::new(upper().map(|size| (size, proportional(size))), grey))?
        .label("proportional")
        .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], grey));
    let light = RGBColor(214, 160, 60);
    chart
        .draw_series(LineSeries::new(upper().map(|size| (size, n_log_n(size))), light))?
        .label("n log n")
        .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], light));
    let blue = RGBColor(20, 80, 180);
    chart
        .draw_series(LineSeries::new(points.iter().copied(), blue.stroke_width(2)))?
        .label("measured")
        .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], blue.stroke_width(2)));
    chart.draw_series(points.iter().map(|point| Circle::new(*point, 3, blue.filled())))?;
    chart.configure_series_labels().position(SeriesLabelPosition::UpperLeft).border_style(grey).draw()?;
    root.present()?;
    Ok(())
}

/// A time in the unit that suits it.
fn time(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.0} ns", s * 1e9),
        s if s < 1e-3 => format!("{:.0} µs", s * 1e6),
        s if s < 1.0 => format!("{:.0} ms", s * 1e3),
        s => format!("{s:.0} s"),
    }
}
