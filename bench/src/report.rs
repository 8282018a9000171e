//! The table: groups of rows and columns, each figure with its bound and whether it is met.

use serde_json::{Value, json};
use std::fmt;

/// What a figure must not pass.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bound {
    /// At most this.
    Most(f64),
    /// At least this.
    Least(f64),
}

/// One column of a group.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    head: &'static str,
    decimals: usize,
    bound: Option<Bound>,
}

impl Column {
    /// A column without a bound.
    pub(crate) const fn new(head: &'static str, decimals: usize) -> Self {
        Self { head, decimals, bound: None }
    }

    /// With a bound for every row.
    pub(crate) const fn bound(mut self, bound: Bound) -> Self {
        self.bound = Some(bound);
        self
    }
}

/// What stands in a row: figures by column, or words that say why there are none.
#[derive(Clone, Debug)]
enum Cells {
    Figures(Vec<Option<f64>>, bool),
    Words(String),
}

/// Rows with the same columns.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    title: String,
    columns: Vec<Column>,
    rows: Vec<(String, Cells)>,
}

impl Group {
    pub(crate) fn new(title: impl Into<String>, columns: Vec<Column>) -> Self {
        Self { title: title.into(), columns, rows: Vec::new() }
    }

    /// A row that the bounds hold for.
    pub(crate) fn row(&mut self, name: impl Into<String>, figures: Vec<Option<f64>>) {
        self.rows.push((name.into(), Cells::Figures(figures, true)));
    }

    /// A row to compare with: no bound holds for it.
    pub(crate) fn beside(&mut self, name: impl Into<String>, figures: Vec<Option<f64>>) {
        self.rows.push((name.into(), Cells::Figures(figures, false)));
    }

    /// A row that could not be measured.
    pub(crate) fn words(&mut self, name: impl Into<String>, words: impl Into<String>) {
        self.rows.push((name.into(), Cells::Words(words.into())));
    }
}

/// Everything measured.
#[derive(Clone, Debug, Default)]
pub(crate) struct Report {
    groups: Vec<Group>,
}

impl Report {
    pub(crate) fn add(&mut self, group: Group) {
        self.groups.push(group);
    }

    /// The same, for machines.
    pub(crate) fn json(&self) -> Value {
        let row = |group: &Group, name: &str, cells: &Cells| match cells {
            Cells::Words(words) => json!({ "row": name, "says": words }),
            Cells::Figures(figures, bound) => {
                let figures = group.columns.iter().zip(figures).map(|(column, figure)| {
                    json!({
                        "column": column.head,
                        "value": figure,
                        "met": figure.and_then(|f| met(column, f).filter(|_| *bound)),
                    })
                });
                json!({ "row": name, "figures": figures.collect::<Vec<_>>() })
            }
        };
        let groups = self.groups.iter().map(|group| {
            let rows: Vec<Value> = group.rows.iter().map(|(name, cells)| row(group, name, cells)).collect();
            json!({ "group": group.title, "rows": rows })
        });
        Value::Array(groups.collect())
    }
}

fn met(column: &Column, figure: f64) -> Option<bool> {
    column.bound.map(|bound| match bound {
        Bound::Most(most) => figure <= most,
        Bound::Least(least) => figure >= least,
    })
}

fn head(column: &Column) -> String {
    match column.bound {
        None => column.head.to_owned(),
        Some(Bound::Most(most)) => format!("{} (≤ {most})", column.head),
        Some(Bound::Least(least)) => format!("{} (≥ {least})", column.head),
    }
}

fn cell(column: &Column, figure: Option<f64>, bound: bool) -> String {
    let Some(figure) = figure else { return "–".to_owned() };
    let verdict = match met(column, figure).filter(|_| bound) {
        Some(true) => " met",
        Some(false) => " NOT MET",
        None => "",
    };
    format!("{figure:.*}{verdict}", column.decimals)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.groups.iter().try_for_each(|group| group.fmt(f))
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        let first = first.max(self.title.chars().count());
        let told: Vec<(&String, Vec<String>)> =
            self.rows.iter().map(|(name, cells)| (name, self.told(cells))).collect();
        let width = |at: usize, column: &Column| {
            let cells = told.iter().filter(|(_, cells)| cells.len() > 1 || self.columns.len() == 1);
            let widest = cells.filter_map(|(_, cells)| cells.get(at)).map(|cell| cell.chars().count()).max();
            widest.unwrap_or(0).max(head(column).chars().count())
        };
        let widths: Vec<usize> =
            self.columns.iter().enumerate().map(|(at, column)| width(at, column)).collect();
        write!(f, "\n{:first$}", self.title)?;
        for (column, width) in self.columns.iter().zip(&widths) {
            write!(f, "  {:>width$}", head(column))?;
        }
        writeln!(f)?;
        for (name, cells) in told {
            write!(f, "{name:first$}")?;
            for (at, cell) in cells.iter().enumerate() {
                let width = widths.get(at).copied().unwrap_or(0);
                write!(f, "  {cell:>width$}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

impl Group {
    fn told(&self, cells: &Cells) -> Vec<String> {
        match cells {
            Cells::Words(words) => vec![words.clone()],
            Cells::Figures(figures, bound) => self
                .columns
                .iter()
                .zip(figures)
                .map(|(column, figure)| cell(column, *figure, *bound))
                .collect(),
        }
    }
}
