//! What keeps a plan alive: how the person finds the cooperation, and what a goal is measured by.

use super::{Moment, entries};
use crate::command::Command;
use crate::event::Event;
use crate::refusal::Refusal;
use crate::revision::Scale;
use crate::sections::Section;
use crate::verdict::{Act, Opinion};

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Verdict(Act::Say { id, said }) => {
            if said.faces.is_empty() && said.words.is_none() {
                return Err(Refusal::NothingToAnswer);
            }
            Ok(vec![opinion(m, Opinion { id: *id, said: Some(said.clone()), stamp: m.stamp.clone() })?])
        }
        Command::Verdict(Act::NotNow { id }) => {
            Ok(vec![opinion(m, Opinion { id: *id, said: None, stamp: m.stamp.clone() })?])
        }
        Command::Scale { goal, steps } => {
            let plan = entries::plan(m)?;
            let of_goal = plan.live(Section::Goals).any(|entry| entry.id == *goal);
            if !of_goal {
                return Err(Refusal::EntryGone(*goal));
            }
            let scale = Scale { goal: *goal, steps: steps.clone(), stamp: m.stamp.clone() };
            Ok(vec![Event::ScaleSet(scale)])
        }
        _ => Ok(Vec::new()),
    }
}

fn opinion(m: &Moment<'_>, opinion: Opinion) -> Result<Event, Refusal> {
    if m.case.opinions.iter().any(|o| o.id == opinion.id) {
        return Err(Refusal::AlreadyAnswered);
    }
    Ok(Event::VerdictGiven(opinion))
}
