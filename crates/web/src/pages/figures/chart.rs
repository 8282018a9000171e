//! A picture of counts: bars, drawn as SVG by hand. The words stand above each bar, so that they are
//! read on a phone too; what is hidden has no bar, and says so.

use askama::Template;

/// Room for one bar with its words, and how long the longest is.
const ROW: u32 = 44;
const LONGEST: u64 = 300;

/// One bar.
pub(super) struct Bar {
    pub(super) label: String,
    pub(super) value: String,
    /// None when the count is hidden.
    pub(super) count: Option<u64>,
}

/// Where a bar stands and how long it is.
struct Drawn {
    label: String,
    value: String,
    words_at: u32,
    bar_at: u32,
    long: u64,
}

/// A picture.
#[derive(Template)]
#[template(path = "chart.html")]
pub(super) struct Chart {
    id: &'static str,
    title: String,
    /// The same in words, for who does not see it.
    says: String,
    high: u32,
    bars: Vec<Drawn>,
}

impl Chart {
    pub(super) fn new(id: &'static str, title: String, bars: Vec<Bar>) -> Self {
        let most = bars.iter().filter_map(|bar| bar.count).max().unwrap_or(0).max(1);
        let says: Vec<String> = bars.iter().map(|bar| format!("{}: {}", bar.label, bar.value)).collect();
        let drawn = bars.into_iter().zip(0_u32..).map(|(bar, place)| Drawn {
            words_at: place * ROW + 16,
            bar_at: place * ROW + 24,
            long: bar.count.map_or(0, |count| count * LONGEST / most),
            label: bar.label,
            value: bar.value,
        });
        let bars: Vec<Drawn> = drawn.collect();
        let high = u32::try_from(bars.len()).unwrap_or(0) * ROW;
        Self { id, title, says: says.join(". "), high, bars }
    }
}
