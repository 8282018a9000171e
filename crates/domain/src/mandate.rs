//! How far someone may act for the person: what they may do, and with which parts of the plan.

use crate::choices::choices;
use crate::policy::Deed;
use crate::sections::Section;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choices! {
    /// What a mandate lets someone do.
    Power {
        /// See the parts it covers.
        See = "see" => "power-see",
        /// Write in the parts it covers.
        Write = "write" => "power-write",
        /// Answer, consent, withdraw, approve and ask on the person's behalf.
        Decide = "decide" => "power-decide",
    }
}

/// The reach of a guardian's mandate or a power of attorney: vergemålsloven chapter 4 for guardians,
/// the person's own words for an attorney.
#[doc(alias = "mandat")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mandate {
    /// What may be done.
    pub powers: BTreeSet<Power>,
    /// With which parts.
    pub sections: BTreeSet<Section>,
}

impl Mandate {
    /// Everything that can be done for another.
    #[must_use]
    pub fn whole() -> Self {
        let sections = Section::ALL.iter().copied().filter(|s| *s != Section::Notes).collect();
        Self { powers: Power::ALL.iter().copied().collect(), sections }
    }

    /// Seeing and following only: for next of kin of someone who lacks competence to consent.
    #[must_use]
    pub fn to_follow() -> Self {
        let powers = BTreeSet::from([Power::See, Power::Write]);
        Self { powers, ..Self::whole() }
    }

    /// Whether it covers a deed. What everyone who acts for the person must know is always covered.
    #[must_use]
    pub fn covers(&self, deed: Deed) -> bool {
        let may = |power| self.powers.contains(&power);
        match deed {
            Deed::See(Section::Coordinator | Section::Representatives) => true,
            // As others who are close: the meeting one is called to. The view keeps the others away.
            Deed::See(Section::Meetings) | Deed::Attend => true,
            // Whoever decides on consents must be able to read them.
            Deed::See(Section::Consents) if may(Power::Decide) => true,
            Deed::See(section) => may(Power::See) && self.sections.contains(&section),
            Deed::Write(section) => may(Power::Write) && self.sections.contains(&section),
            // Nobody says yes to a plan they cannot read the whole of.
            Deed::Approve | Deed::Evaluate => {
                let reads = |s: &Section| self.covers(Deed::See(*s));
                may(Power::Decide) && Section::SHAREABLE.iter().all(reads)
            }
            _ => may(Power::Decide),
        }
    }
}
