//! How people find the cooperation, summed for a municipality: never one answer, and no small number.

use crate::desk::{card, list};
use crate::log::line;
use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::desk::Shelf;
use dinplan_domain::ids::OrgId;
use dinplan_domain::verdict::{self, Face, Question};
use dinplan_store::Page;
use std::collections::BTreeMap;

/// How many cases are read at a time.
const AT_A_TIME: u32 = 500;

/// Half a year of answers, summed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HalfYear {
    /// The year.
    pub year: i16,
    /// The second half of it.
    pub second: bool,
    /// For each question how many said yes, in part and no; none where it is too few to tell.
    pub counts: Vec<(Question, [Option<u32>; 3])>,
}

impl App {
    /// What people said in each half year, newest first. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone who does not work in the coordinating unit.
    pub async fn verdicts_summed(&self, identity: &Identity, org: OrgId) -> Result<Vec<HalfYear>, Trouble> {
        self.write_line(identity, None, &line(identity, None, list())).await?;
        if !identity.in_coordinating_unit_of(org) {
            return Err(Trouble::NotFound);
        }
        let mut sums: BTreeMap<(i16, bool), BTreeMap<Question, [u32; 3]>> = BTreeMap::new();
        for shelf in Shelf::ALL {
            let mut offset = 0;
            loop {
                let rows = self.ledger().shelf(org, shelf.code(), Page { limit: AT_A_TIME, offset }).await?;
                for row in &rows {
                    for (day, faces) in card(row)?.opinions {
                        let half = sums.entry((day.year(), day.month() > 6)).or_default();
                        faces.into_iter().for_each(|(question, face)| add(half, question, face));
                    }
                }
                offset = offset.saturating_add(AT_A_TIME);
                if rows.len() < usize::try_from(AT_A_TIME).unwrap_or(usize::MAX) {
                    break;
                }
            }
        }
        let half = |((year, second), sums): ((i16, bool), BTreeMap<Question, [u32; 3]>)| {
            let count = |q: &Question| (*q, verdict::shown(sums.get(q).copied().unwrap_or_default()));
            HalfYear { year, second, counts: Question::ALL.iter().map(count).collect() }
        };
        Ok(sums.into_iter().rev().map(half).collect())
    }
}

fn add(half: &mut BTreeMap<Question, [u32; 3]>, question: Question, face: Face) {
    let [yes, partly, no] = half.entry(question).or_default();
    let of = match face {
        Face::Yes => yes,
        Face::Partly => partly,
        Face::No => no,
    };
    *of = of.saturating_add(1);
}
