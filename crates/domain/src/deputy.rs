//! Who stands in for a coordinator, for a time, and what the one who leaves would do first.

use crate::case::Case;
use crate::command::Candidate;
use crate::event::Recorded;
use crate::ids::{AppointmentId, EntryId};
use crate::notice::{self, Addressee, Kind, Notice, Place, tell};
use crate::person::{Staff, Stamp};
use crate::policy::Deed;
use crate::text::{Line, Prose};
use crate::turn::Turn;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One who stands in for a coordinator.
#[doc(alias = "vikar")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Deputy {
    /// Which.
    pub id: EntryId,
    /// For which coordinator.
    pub of: AppointmentId,
    /// Who.
    pub who: Staff,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// Who named them and when.
    pub named: Stamp,
    /// Ended before that.
    pub ended: Option<Ended>,
}

/// How it ended before its time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ended {
    /// The person did not want this deputy.
    pub refused: bool,
    /// In words.
    pub why: Option<Line>,
    /// Who and when.
    pub stamp: Stamp,
}

/// What the one who hands over would do first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Words {
    /// In words.
    pub words: Prose,
    /// Who and when.
    pub stamp: Stamp,
}

/// What happened.
#[expect(clippy::large_enum_variant, reason = "one is made at a time, and written down at once")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Set {
    /// A deputy was named, or ended.
    Deputy(Deputy),
    /// Words for whoever takes over were written.
    Words(Words),
}

/// What someone wants done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// Name a deputy.
    Name {
        /// Which.
        id: EntryId,
        /// For which coordinator.
        of: AppointmentId,
        /// Who.
        who: Box<Candidate>,
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
    },
    /// End it before its time.
    End {
        /// Which.
        id: EntryId,
    },
    /// The person does not want this deputy.
    Refuse {
        /// Which.
        id: EntryId,
        /// Why, if told.
        why: Option<Line>,
    },
    /// Write for whoever takes over.
    Write(Prose),
}

impl Act {
    /// The deed that the policy must allow: whoever may say whom they wish for may also say no.
    #[must_use]
    pub const fn deed(&self) -> Deed {
        match self {
            Self::Refuse { .. } => Deed::Wish,
            _ => Deed::Deputise,
        }
    }
}

impl Set {
    /// The locale key that tells it in the history.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Words(_) => "event-handover-words",
            Self::Deputy(Deputy { ended: None, .. }) => "event-deputy",
            Self::Deputy(Deputy { ended: Some(Ended { refused: true, .. }), .. }) => "event-deputy-refused",
            Self::Deputy(_) => "event-deputy-ended",
        }
    }
}

impl Deputy {
    /// Not ended, and the chair has not been filled by another: when the coordinator quits, the deputy
    /// stays until the last day or until someone is appointed.
    #[must_use]
    pub fn holds(&self, case: &Case) -> bool {
        let appointment = case.coordinators.all.iter().find(|a| a.id == self.of);
        let municipal = appointment.is_some_and(|a| a.kind.is_municipal());
        let filled =
            case.coordinators.current().any(|a| a.id != self.of && a.kind.is_municipal() == municipal);
        self.ended.is_none() && appointment.is_some() && !filled && case.end.is_none()
    }

    /// Stands in on this day, first and last day included. Nobody coordinates without the consent to it.
    #[must_use]
    pub fn stands_on(&self, case: &Case, day: Date) -> bool {
        self.holds(case) && self.from <= day && day <= self.until && case.coordination_consent(day).is_some()
    }
}

impl Case {
    /// Those who stand in for a coordinator on this day.
    pub fn deputies_on(&self, day: Date) -> impl Iterator<Item = &Deputy> {
        self.deputies.iter().filter(move |d| d.stands_on(self, day))
    }
}

/// First and last day of those who stand in.
pub(crate) fn turns(case: &Case) -> Vec<(Date, Turn)> {
    let mut found = Vec::new();
    for deputy in case.deputies.iter().filter(|d| d.holds(case)) {
        if deputy.from > crate::time::day(deputy.named.at) {
            found.push((deputy.from, Turn::DeputyBegins(deputy.id)));
        }
        found.extend(deputy.until.tomorrow().ok().map(|day| (day, Turn::DeputyOver(deputy.id))));
    }
    found
}

/// What is told when a deputy is named or ends: the person at once.
pub(crate) fn notices(case: &Case, recorded: &Recorded, set: &Set) -> Vec<Notice> {
    let Set::Deputy(deputy) = set else { return Vec::new() };
    let say = |to: Vec<Addressee>, says| tell(to, recorded, Kind::Coordinator, says, Place::Coordinator);
    let them = || vec![Addressee::AtWork(deputy.who.person)];
    let person = || notice::the_person(case, recorded.at);
    let mut all = match &deputy.ended {
        None => say(person(), "notice-deputy"),
        Some(ended) if ended.refused => say(vec![notice::the_coordinator(case)], "notice-deputy-refused"),
        Some(_) => say(person(), "notice-deputy-ended"),
    };
    all.extend(match &deputy.ended {
        None => say(them(), "notice-deputy-you"),
        Some(_) => say(them(), "notice-deputy-over"),
    });
    all
}

/// What is told because a day came.
pub(crate) fn turned(case: &Case, recorded: &Recorded, turn: Turn) -> Vec<Notice> {
    let (Turn::DeputyBegins(id) | Turn::DeputyOver(id)) = turn else { return Vec::new() };
    let Some(deputy) = case.deputies.iter().find(|d| d.id == id) else { return Vec::new() };
    let begins = matches!(turn, Turn::DeputyBegins(_));
    let says = if begins { "notice-deputy-begins" } else { "notice-deputy-over" };
    let mut to = vec![Addressee::AtWork(deputy.who.person)];
    to.extend((!begins).then(|| notice::the_coordinator(case)));
    tell(to, recorded, Kind::Coordinator, says, Place::Coordinator)
}

/// What a coordinator is told, whoever stands in for them hears too.
pub(crate) fn and_deputies(case: &Case, recorded: &Recorded, notices: Vec<Notice>) -> Vec<Notice> {
    let today = crate::time::day(recorded.at);
    let mut all = notices;
    for deputy in case.deputies_on(today) {
        let of = case.coordinators.all.iter().find(|a| a.id == deputy.of).map(|a| a.who.person);
        let to = |to: Addressee| of.is_some_and(|of| to == Addressee::AtWork(of));
        let heard: Vec<_> = all.iter().filter(|n| to(n.to)).cloned().collect();
        for notice in heard {
            let them = [Addressee::AtWork(deputy.who.person)];
            let told = tell(them, recorded, notice.kind, notice.says, notice.place);
            all.extend(told.into_iter().filter(|n| !all.contains(n)).collect::<Vec<_>>());
        }
    }
    all
}
