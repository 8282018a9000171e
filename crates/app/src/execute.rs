//! Changing a case: load, decide, store events, document and line together.

use crate::index::index;
use crate::log::{Look, What, line};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Identity};
use dinplan_domain::case::Case;
use dinplan_domain::command::Command;
use dinplan_domain::deadlines::Deadlines;
use dinplan_domain::decide::decide;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::evolve::{begin, evolve};
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::policy::{self, Deed, Verdict};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::{desk, time};
use dinplan_store::{AppendError, CaseWrite, DraftKey, StoredEvent};
use jiff::Timestamp;

/// How often a command is decided anew when others change the case meanwhile.
const TRIES: usize = 16;

/// A command, done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Done {
    /// Done now.
    Now,
    /// The same command was done before: a double click, or a form sent again.
    Before,
}

impl App {
    /// Does what a command asks for, if law, consent and the state of the case allow it.
    /// `draft` is the draft that becomes this command, and goes with it.
    ///
    /// # Errors
    /// [`Trouble::Refused`] with the rule that stands in the way; [`Trouble::Conflict`] with the
    /// other's text when someone changed the same entry first; [`Trouble::NotFound`] when the one
    /// who asks has no part in the case.
    pub async fn execute(
        &self,
        identity: &Identity,
        id: CaseId,
        command: &Command,
        sent: CommandId,
        draft: Option<&str>,
    ) -> Result<Done, Trouble> {
        self.carry_out(identity, id, command, sent, draft, Actor::in_case).await
    }

    /// Does a command as the actor that `become_actor` makes of the one who asks.
    pub(crate) async fn carry_out(
        &self,
        identity: &Identity,
        id: CaseId,
        command: &Command,
        sent: CommandId,
        draft: Option<&str>,
        become_actor: impl Fn(&Identity, &Case, Timestamp) -> Actor,
    ) -> Result<Done, Trouble> {
        for _ in 0..TRIES {
            let Some(case) = self.load(id).await? else {
                let what = What::Refused { deed: None, code: Refusal::NoPart.key().to_owned() };
                self.write_line(identity, None, &line(identity, None, what)).await?;
                return Err(Trouble::NotFound);
            };
            let now = self.now();
            let actor = become_actor(identity, &case, now);
            let deed = command.deed(|entry| case.entry(entry).map(|e| e.content.section()));
            let moved = self.moved_deadlines(&case);
            let case = moved.iter().fold(case, |case, deadlines| Case { deadlines: *deadlines, ..case });
            let events = match decide(&case, &actor, command, now) {
                Ok(events) => moved.map(Event::DeadlinesSet).into_iter().chain(events).collect(),
                Err(refusal) => return self.refuse(&case, &actor, deed, refusal, sent).await,
            };
            let granted = policy::access(&actor, &case, deed, time::day(now));
            let Verdict::Granted(capacity, basis) = granted else { return Err(Trouble::NotFound) };
            let by = actor.by(Some(capacity));
            let line = line(identity, Some((capacity, basis)), did(deed));
            let expected = case.revision;
            let (after, recorded) = apply(case, events, |revision, event| Recorded {
                revision,
                at: now,
                by: by.clone(),
                command: sent,
                event,
            });
            let write = self.case_write(identity, &after, expected, &recorded, sent, &line, draft)?;
            match self.ledger().append(write).await {
                Ok(()) => {
                    // That someone has read changes nothing on the others' screens.
                    if !matches!(deed, Deed::See(_)) {
                        self.tell(after.id, after.revision);
                    }
                    return Ok(Done::Now);
                }
                Err(AppendError::AlreadyDone) => return Ok(Done::Before),
                Err(AppendError::Stale { .. }) => {} // someone was faster: ask and decide again
                Err(AppendError::OpenCaseExists(_)) => return Err(Trouble::Refused(Refusal::CaseOpen)),
                Err(AppendError::Store(error)) => return Err(error.into()),
            }
        }
        Err(Trouble::Busy)
    }

    /// The home municipality's deadlines, when they are others than those the case goes by.
    fn moved_deadlines(&self, case: &Case) -> Option<Deadlines> {
        let home = self.org(case.home)?;
        let months = home.procedure.months_between_revisions;
        let deadlines = Deadlines { revision_months: months, ..home.procedure.deadlines };
        Some(deadlines).filter(|deadlines| *deadlines != case.deadlines)
    }

    /// Writes the line of a refusal and tells it; a changed entry is told with the other's text.
    async fn refuse(
        &self,
        case: &Case,
        actor: &Actor,
        deed: Deed,
        refusal: Refusal,
        sent: CommandId,
    ) -> Result<Done, Trouble> {
        // The same form sent again meets the state it made itself: that is no refusal.
        if self.was_done(case.id, sent).await? {
            return Ok(Done::Before);
        }
        let what = What::Refused { deed: Some(deed), code: refusal.key().to_owned() };
        let capacity = actor.capacities().first().copied();
        let mut told = line(actor.identity(), None, what);
        told.capacity = capacity;
        self.write_line(actor.identity(), Some(case.id), &told).await?;
        match refusal {
            Refusal::NoPart => Err(Trouble::NotFound),
            Refusal::EntryChanged(id) => match case.entry(id) {
                Some(theirs) => Err(Trouble::Conflict(Box::new(theirs.clone()))),
                None => Err(Trouble::Refused(Refusal::EntryGone(id))),
            },
            other => Err(Trouble::Refused(other)),
        }
    }

    async fn was_done(&self, case: CaseId, sent: CommandId) -> Result<bool, Trouble> {
        Ok(self.ledger().events(case).await?.iter().any(|e| e.command == sent))
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one write has these parts; a struct would name them twice"
    )]
    pub(crate) fn case_write(
        &self,
        identity: &Identity,
        after: &Case,
        expected: dinplan_domain::ids::Revision,
        recorded: &[Recorded],
        command: CommandId,
        line: &crate::Line,
        draft: Option<&str>,
    ) -> Result<CaseWrite, Trouble> {
        let at = recorded.first().map_or_else(|| self.now(), |r| r.at);
        let json = |_| Trouble::Unreadable("case");
        let told = self.following(after, recorded)?;
        Ok(CaseWrite {
            case: after.id,
            expected,
            command,
            at,
            events: recorded.iter().map(serde_json::to_vec).collect::<Result<_, _>>().map_err(json)?,
            document: serde_json::to_vec(after).map_err(json)?,
            index: index(after, at, serde_json::to_vec(&desk::card(after, at)).map_err(json)?),
            line: self.access_line(identity, Some(after.id), line)?,
            notices: told.notices,
            outbox: told.outbox,
            spent_draft: draft.map(|key| DraftKey { person: identity.person, key: key.to_owned() }),
        })
    }
}

/// What stands in the log: to have read is to have seen.
fn did(deed: Deed) -> What {
    match deed {
        Deed::See(section) => What::Saw { look: Look::Talk, sections: vec![section] },
        deed => What::Did(deed),
    }
}

fn apply(
    mut case: Case,
    events: Vec<Event>,
    record: impl Fn(dinplan_domain::ids::Revision, Event) -> Recorded,
) -> (Case, Vec<Recorded>) {
    let mut recorded = Vec::with_capacity(events.len());
    for event in events {
        let next = record(case.revision.next(), event);
        case = evolve(case, &next);
        recorded.push(next);
    }
    (case, recorded)
}

/// The case that these events made.
pub(crate) fn replayed(events: &[Recorded]) -> Option<Case> {
    let (first, rest) = events.split_first()?;
    Some(rest.iter().fold(begin(first)?, evolve))
}

/// Rebuilds a case's document from its events; `verify` compares it with the stored one.
///
/// # Errors
/// In words, for the operator: which event cannot be read.
pub fn replay(_case: CaseId, events: &[StoredEvent]) -> Result<Vec<u8>, String> {
    let mut case: Option<Case> = None;
    for stored in events {
        let recorded: Recorded = serde_json::from_slice(&stored.content)
            .map_err(|error| format!("event {} cannot be read: {error}", stored.revision))?;
        case = match case {
            None => begin(&recorded),
            Some(case) => Some(evolve(case, &recorded)),
        };
    }
    let case = case.ok_or_else(|| "the first event does not open a case".to_owned())?;
    serde_json::to_vec(&case).map_err(|error| error.to_string())
}

/// The opening of a case, applied.
pub(crate) fn opened(
    event: Event,
    at: Timestamp,
    by: dinplan_domain::person::By,
    sent: CommandId,
) -> Option<(Case, Recorded)> {
    let recorded =
        Recorded { revision: dinplan_domain::ids::Revision::default().next(), at, by, command: sent, event };
    begin(&recorded).map(|case| (case, recorded))
}
