//! Around consents: what one's own access rests on, how a consent came to be what it is, and those who
//! are shut out by name.

use crate::close::same_name;
use crate::log::{Look, What, line, saw};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Identity};
use dinplan_domain::consent::{Consent, Excepted};
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::ids::{CaseId, ConsentId, OrgId, PersonId, UnitId};
use dinplan_domain::policy::{self, Basis, Deed, Verdict};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::text::Line;
use dinplan_domain::time;
use dinplan_domain::view::{CaseView, view};
use std::collections::BTreeSet;

/// The code in the log when a name that was to be shut out belongs to nobody there.
const NOBODY: &str = "except-nobody";

/// A consent that one's own access rests on, as far as one needs to know it.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The consent. Another's reasons are not in it.
    pub consent: Consent,
    /// What one sees by it.
    pub sections: Vec<dinplan_domain::sections::Section>,
}

impl App {
    /// What the reader's own access rests on: the consents by which something is shared with them.
    /// Matters left out, and the doubts of others, stay with who sees the consents.
    ///
    /// # Errors
    /// As [`App::read`].
    pub async fn grounds(&self, identity: &Identity, id: CaseId) -> Result<(CaseView, Vec<Ground>), Trouble> {
        let view = self.read(identity, id, Look::Consents).await?;
        let case = self.load(id).await?.ok_or(Trouble::NotFound)?;
        let rests_on = |consent: &Consent| {
            let by = |verdict: &Verdict| matches!(verdict, Verdict::Granted(_, Basis::Shared(found) | Basis::Coordinator(found)) if *found == consent.id);
            let seen = view.sections.iter().filter(|(_, verdict)| by(verdict));
            seen.map(|(section, _)| *section).collect::<Vec<_>>()
        };
        let grounds = case.consents.iter().map(|c| (c, rests_on(c))).filter(|(_, s)| !s.is_empty());
        let all = grounds.map(|(consent, sections)| Ground { consent: bare(consent), sections }).collect();
        Ok((view, all))
    }

    /// How one consent came to be what it is, oldest first; empty when the reader does not see it.
    ///
    /// # Errors
    /// As [`App::read`].
    pub async fn consent_history(
        &self,
        identity: &Identity,
        id: CaseId,
        consent: ConsentId,
    ) -> Result<(CaseView, Vec<Recorded>), Trouble> {
        let view = self.read(identity, id, Look::Consents).await?;
        let of_it = |r: &Recorded| matches!(&r.event, Event::ConsentSet(c) if c.id == consent);
        let events = self.events(id).await?.into_iter().filter(of_it);
        let seen = events.filter_map(|event| dinplan_domain::history::seen(&view, event)).collect();
        Ok((view, seen))
    }

    /// Employees with these names at a workplace, to be shut out from what it gets; and the names that
    /// nobody there has. Nobody can read the directory through this: a full name must be known, and
    /// every name that was wrong is written in the person's log.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] without a part in the case, [`Trouble::Refused`] for who may not consent.
    pub async fn shut_out(
        &self,
        identity: &Identity,
        id: CaseId,
        (org, unit): (OrgId, Option<UnitId>),
        names: &[Line],
    ) -> Result<(Vec<Excepted>, Vec<Line>), Trouble> {
        let Some(case) = self.load(id).await? else {
            return Err(self.read(identity, id, Look::Consents).await.err().unwrap_or(Trouble::NotFound));
        };
        let now = self.now();
        let actor = Actor::in_case(identity, &case, now);
        if actor.capacities().is_empty() {
            return Err(self.read(identity, id, Look::Consents).await.err().unwrap_or(Trouble::NotFound));
        }
        let verdict = policy::access(&actor, &case, Deed::Consent, time::day(now));
        let Verdict::Granted(capacity, basis) = verdict else {
            let refusal = Refusal::NotYours(Deed::Consent);
            let what = What::Refused { deed: Some(Deed::Consent), code: refusal.key().to_owned() };
            self.write_line(identity, Some(id), &line(identity, None, what)).await?;
            return Err(Trouble::Refused(refusal));
        };
        let works_there = |j: &crate::Job| j.org == org && (unit.is_none() || j.unit == unit);
        let staff: Vec<_> =
            self.staff_of(org).await?.into_iter().filter(|a| a.jobs.iter().any(works_there)).collect();
        let (mut found, mut unknown) = (Vec::<Excepted>::new(), Vec::new());
        for name in names {
            let meant: BTreeSet<PersonId> =
                staff.iter().filter(|a| same_name(&a.name, name)).map(|a| a.person).collect();
            if meant.is_empty() {
                unknown.push(name.clone());
            }
            // The name as it was typed: no more is told than was known.
            found.extend(meant.into_iter().map(|person| Excepted { person, name: name.clone() }));
        }
        let told = if unknown.is_empty() {
            saw(&actor, &view(&actor, &case, now), Look::Consents)
        } else {
            let mut told =
                line(identity, None, What::Refused { deed: Some(Deed::Consent), code: NOBODY.to_owned() });
            (told.capacity, told.basis) = (Some(capacity), Some(basis));
            told
        };
        self.write_line(identity, Some(id), &told).await?;
        Ok((found, unknown))
    }
}

/// A consent as the recipient needs to know it: that it was given, by whom, and what for.
fn bare(consent: &Consent) -> Consent {
    let mut bare = consent.clone();
    bare.voice.judgement = None;
    bare.voice.child = None;
    bare.doubt = None;
    bare.agreed = Vec::new();
    if let dinplan_domain::consent::Scope::Share(sharing) = &mut bare.scope {
        sharing.except = Vec::new();
        sharing.excluded = None;
    }
    bare
}
