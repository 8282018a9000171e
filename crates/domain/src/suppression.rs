//! Counts that are too small to be shown, and those that would give them away.
//!
//! A table is seen as a network: every number, sums too, runs from one node to another, and what runs
//! into a node runs out of it. A row is a node, a column is one, and so is the grand total. Whoever
//! sees all but the hidden numbers can work out a hidden one exactly when no other whole numbers fit.
//! That is so when the number lies on no circle of hidden numbers that could be one larger here and
//! one smaller there; [`Network::suppress`] hides more until every hidden number has another that fits.
//! Nor can the hidden numbers of one node be added up to a sum that is itself too small.
//!
//! Zero is shown: it is about nobody. A reader therefore knows that what is hidden is at least one.

/// The least count that is shown.
pub const LEAST: u64 = 5;

/// A count as it may be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    /// The count.
    Count(u64),
    /// Too small, or would give away one that is.
    Hidden,
}

/// A count that stands alone: nothing that is shown adds up with it.
#[must_use]
pub const fn alone(count: u64) -> Shown {
    if too_small(count) { Shown::Hidden } else { Shown::Count(count) }
}

const fn too_small(count: u64) -> bool {
    0 < count && count < LEAST
}

#[derive(Clone, Copy, Debug)]
struct Edge {
    from: usize,
    to: usize,
    count: u64,
    hidden: bool,
}

/// Numbers that add up with each other.
#[derive(Clone, Debug, Default)]
pub struct Network {
    edges: Vec<Edge>,
}

impl Network {
    /// Adds a number that runs from one node to another; answers with its place.
    pub fn add(&mut self, from: usize, to: usize, count: u64) -> usize {
        self.edges.push(Edge { from, to, count, hidden: false });
        self.edges.len() - 1
    }

    /// Every number as it may be shown, by its place.
    #[must_use]
    pub fn suppress(mut self) -> Vec<Shown> {
        for edge in &mut self.edges {
            edge.hidden = too_small(edge.count);
        }
        while let Some(nodes) = self.leak() {
            if !self.hide_one_more(&nodes) {
                // Nothing is left to hide one behind: the whole table is withheld.
                self.edges.iter_mut().for_each(|edge| edge.hidden = edge.count > 0);
                break;
            }
        }
        let shown = |edge: &Edge| if edge.hidden { Shown::Hidden } else { Shown::Count(edge.count) };
        self.edges.iter().map(shown).collect()
    }

    /// The nodes at which something hidden can be worked out, if it can.
    fn leak(&self) -> Option<Vec<usize>> {
        let of_node = self.nodes().find(|node| self.sum_is_small(*node)).map(|node| vec![node]);
        let exposed = |edge: &&Edge| edge.hidden && !self.could_be_another(edge);
        of_node.or_else(|| self.edges.iter().find(exposed).map(|edge| vec![edge.from, edge.to]))
    }

    fn nodes(&self) -> impl Iterator<Item = usize> + use<> {
        let last = self.edges.iter().map(|edge| edge.from.max(edge.to)).max();
        0..last.map_or(0, |last| last + 1)
    }

    /// The hidden numbers at this node all run one way, so that their sum is known, and it is small.
    fn sum_is_small(&self, node: usize) -> bool {
        let hidden = |at: fn(&Edge) -> usize| -> (usize, u64) {
            let here = self.edges.iter().filter(|edge| edge.hidden && at(edge) == node);
            here.fold((0, 0), |(n, sum), edge| (n + 1, sum + edge.count))
        };
        match (hidden(|edge| edge.from), hidden(|edge| edge.to)) {
            ((0, _), (n, sum)) | ((n, sum), (0, _)) => n > 0 && sum < LEAST,
            _ => false,
        }
    }

    /// Whether the same table could be shown if this number were one more, or one less.
    fn could_be_another(&self, edge: &Edge) -> bool {
        let more = self.reaches(edge.to, edge.from, edge);
        let less = edge.count > 1 && self.reaches(edge.from, edge.to, edge);
        more || less
    }

    /// A way from node to node along hidden numbers: with one more of those that run along it, and one
    /// less of those that run against it. The number in question is not part of its own circle.
    fn reaches(&self, from: usize, to: usize, but: &Edge) -> bool {
        let mut seen = vec![from];
        let mut next = 0;
        while let Some(here) = seen.get(next).copied() {
            if here == to {
                return true;
            }
            next += 1;
            for edge in self.edges.iter().filter(|edge| edge.hidden && !std::ptr::eq(*edge, but)) {
                let along = (edge.from == here).then_some(edge.to);
                let against = (edge.to == here && edge.count > 1).then_some(edge.from);
                for node in along.into_iter().chain(against) {
                    if !seen.contains(&node) {
                        seen.push(node);
                    }
                }
            }
        }
        false
    }

    /// Hides the smallest number that is shown at one of these nodes, else at any node where something is
    /// hidden, else anywhere. Zero hides nothing.
    fn hide_one_more(&mut self, nodes: &[usize]) -> bool {
        let touched: Vec<usize> =
            self.edges.iter().filter(|edge| edge.hidden).flat_map(|edge| [edge.from, edge.to]).collect();
        let distance = |edge: &Edge| match edge {
            _ if nodes.contains(&edge.from) || nodes.contains(&edge.to) => 0,
            _ if touched.contains(&edge.from) || touched.contains(&edge.to) => 1,
            _ => 2,
        };
        let shown = self.edges.iter().enumerate().filter(|(_, edge)| !edge.hidden && edge.count > 0);
        let least = shown.min_by_key(|(_, edge)| (distance(edge), edge.count)).map(|(place, _)| place);
        let Some(edge) = least.and_then(|place| self.edges.get_mut(place)) else { return false };
        edge.hidden = true;
        true
    }
}

/// Counts with their sum.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Each as it may be shown.
    pub cells: Vec<Shown>,
    /// The sum.
    pub total: Shown,
}

/// Counts that add up to a total that is shown with them.
#[must_use]
pub fn column(counts: &[u64]) -> Column {
    let mut network = Network::default();
    for count in counts {
        network.add(0, 1, *count);
    }
    network.add(1, 0, counts.iter().sum());
    let mut cells = network.suppress();
    let total = cells.pop().unwrap_or(Shown::Hidden);
    Column { cells, total }
}

/// Rows and columns with their sums.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// Each row with its sum.
    pub rows: Vec<Column>,
    /// The sum of each column, and of all.
    pub total: Column,
}

/// Rows of counts, each as long as the first, with the sums of rows and columns.
#[must_use]
pub fn table(rows: &[Vec<u64>]) -> Table {
    table_with_split(rows, None, [0, 0]).0
}

/// A table, one row of which is also shown in two parts: their sum is the row's, so that neither may
/// give away what the other hides.
#[must_use]
pub fn table_with_split(rows: &[Vec<u64>], split: Option<usize>, parts: [u64; 2]) -> (Table, Column) {
    let width = rows.first().map_or(0, Vec::len);
    // Node 0 is the grand total, then the rows, then the columns, then where columns meet again, and
    // last where the sum of the split row parts.
    let row_node = |row: usize| row + 1;
    let column_node = |column: usize| rows.len() + 1 + column;
    let end = rows.len() + width + 1;
    let parting = end + 1;
    let mut network = Network::default();
    for (row, counts) in rows.iter().enumerate() {
        for (column, count) in counts.iter().enumerate() {
            network.add(row_node(row), column_node(column), *count);
        }
        let to = if split == Some(row) { parting } else { row_node(row) };
        network.add(0, to, counts.iter().sum());
    }
    for column in 0..width {
        let sum = rows.iter().filter_map(|counts| counts.get(column)).sum();
        network.add(column_node(column), end, sum);
    }
    network.add(end, 0, rows.iter().flatten().sum());
    if let Some(row) = split {
        for part in parts {
            network.add(parting, row_node(row), part);
        }
    }
    let shown = network.suppress();
    let mut lines = shown.chunks(width + 1).map(|line| match line.split_last() {
        Some((total, cells)) => Column { cells: cells.to_vec(), total: *total },
        None => Column { cells: Vec::new(), total: Shown::Hidden },
    });
    let shown_rows: Vec<Column> = lines.by_ref().take(rows.len()).collect();
    let total = lines.next().unwrap_or(Column { cells: Vec::new(), total: Shown::Hidden });
    let row_total = split.and_then(|row| shown_rows.get(row)).map_or(Shown::Hidden, |row| row.total);
    let cells = shown.get((width + 1) * (rows.len() + 1)..).unwrap_or_default().to_vec();
    (Table { rows: shown_rows, total }, Column { cells, total: row_total })
}

/// How many came at least so far, step by step, none more than before: the difference between two
/// steps is as telling as a count.
#[must_use]
pub fn funnel(steps: &[u64]) -> Vec<Shown> {
    let mut network = Network::default();
    // What comes to a step runs through it, and what stops there runs back to the beginning.
    for (step, count) in steps.iter().enumerate() {
        network.add(step, step + 1, *count);
    }
    for (step, count) in steps.iter().enumerate() {
        let further = steps.get(step + 1).copied().unwrap_or(0);
        network.add(step + 1, 0, count.saturating_sub(further));
    }
    let mut shown = network.suppress();
    shown.truncate(steps.len());
    shown
}
