//! Who can open the case, and the case as each of them sees it.

use crate::log::{Look, What, line, saw};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Capacity, Identity};
use dinplan_domain::case::Case;
use dinplan_domain::ids::{CaseId, OrgId, PersonId, UnitId};
use dinplan_domain::policy::{Deed, Verdict};
use dinplan_domain::readers::{Circle, Reader, readers};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line;
use dinplan_domain::view::{CaseView, view};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// One who can open the case: what they see, and on which ground. Holds nothing of what they see.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Names the reader in an address.
    pub key: String,
    /// In words; of a workplace, where anyone there is meant.
    pub name: Line,
    /// In which circle.
    pub circle: Circle,
    /// Who; none where anyone at the workplace is meant.
    pub person: Option<PersonId>,
    /// At which workplace and unit; none for private people.
    pub at: Option<(OrgId, Option<UnitId>)>,
    /// What they are in the case.
    pub capacities: Vec<Capacity>,
    /// For every section: on what ground it is seen, or why not.
    pub sections: BTreeMap<Section, Verdict>,
}

impl Reading {
    fn of(reader: &Reader, case: &Case, now: Timestamp) -> Self {
        let (actor, sections) = reader.sections(case, now);
        let person = reader.identity.person;
        Self {
            key: reader.key.clone(),
            name: reader.name.clone(),
            circle: reader.circle,
            person: Some(person).filter(|p| !p.uuid().is_nil()),
            at: reader.identity.post().map(|post| (post.org, post.unit)),
            capacities: actor.capacities().to_vec(),
            sections,
        }
    }

    /// Whether a section is seen.
    #[must_use]
    pub fn sees(&self, section: Section) -> bool {
        self.sections.get(&section).is_some_and(|v| v.granted())
    }

    /// Whether the reader is this.
    #[must_use]
    pub fn is(&self, capacity: Capacity) -> bool {
        self.capacities.contains(&capacity)
    }
}

/// The case through another's eyes.
#[derive(Clone, Debug)]
pub struct SeenAs {
    /// The case as the one who looks sees it.
    pub own: CaseView,
    /// Through whose eyes.
    pub reader: Reading,
    /// What that reader sees, as far as the one who looks may see it too.
    pub view: CaseView,
    /// Parts that the reader sees and the one who looks does not.
    pub beyond: BTreeSet<Section>,
}

impl App {
    /// The case as `identity` sees it, and everyone who can open it; nobody is named to who does not
    /// see the consents.
    ///
    /// # Errors
    /// As [`App::read`].
    pub async fn circles(
        &self,
        identity: &Identity,
        id: CaseId,
        look: Look,
    ) -> Result<(CaseView, Vec<Reading>), Trouble> {
        let view = self.read(identity, id, look).await?;
        if !view.sees(Section::Consents) {
            return Ok((view, Vec::new()));
        }
        let case = self.load(id).await?.ok_or(Trouble::NotFound)?;
        let now = self.now();
        let mut all: Vec<_> = readers(&case, now).iter().map(|r| Reading::of(r, &case, now)).collect();
        if !view.locates {
            // What a service is called may tell where it is.
            all.retain(|reading| reading.person.is_some());
        }
        Ok((view, all))
    }

    /// The case as the reader with this key sees it, for the person and who speaks for the person.
    ///
    /// # Errors
    /// As [`App::read`]; [`Trouble::Refused`] for anyone else with a part in the case, and
    /// [`Trouble::NotFound`] when nobody with this key can open it.
    pub async fn see_as(&self, identity: &Identity, id: CaseId, key: &str) -> Result<SeenAs, Trouble> {
        let now = self.now();
        let case = self.load(id).await?;
        let known = case.map(|case| (Actor::in_case(identity, &case, now), case));
        let Some((actor, case)) = known.filter(|(actor, _)| !actor.capacities().is_empty()) else {
            // Says the same, and writes the same line, as for a case that is not there.
            return Err(self.read(identity, id, Look::SeeAs).await.err().unwrap_or(Trouble::NotFound));
        };
        if !actor.speaks_for_person() {
            return Err(self.not_theirs(&actor, id).await?);
        }
        let own = view(&actor, &case, now);
        let Some(reader) = readers(&case, now).into_iter().find(|r| r.key == key) else {
            let what = What::Saw { look: Look::SeeAs, sections: Vec::new() };
            self.write_line(identity, Some(id), &line(identity, own.basis(), what)).await?;
            return Err(Trouble::NotFound);
        };
        let through = reader.through(&actor, &case, now);
        // Whose eyes it was through is not told: it is the person's own look, at what is their own.
        let mut told = saw(&actor, &through.view, Look::SeeAs);
        (told.capacity, told.basis) = own.basis().map_or((None, None), |(c, b)| (Some(c), Some(b)));
        self.write_line(identity, Some(id), &told).await?;
        let reader = Reading::of(&reader, &case, now);
        Ok(SeenAs { own, reader, view: through.view, beyond: through.beyond })
    }

    /// Writes the line of who has a part and does not speak for the person.
    async fn not_theirs(&self, actor: &Actor, id: CaseId) -> Result<Trouble, Trouble> {
        let refusal = Refusal::NotYours(Deed::See(Section::Log));
        let what = What::Refused { deed: Some(Deed::See(Section::Log)), code: refusal.key().to_owned() };
        let mut told = line(actor.identity(), None, what);
        told.capacity = actor.capacities().first().copied();
        self.write_line(actor.identity(), Some(id), &told).await?;
        Ok(Trouble::Refused(refusal))
    }
}
