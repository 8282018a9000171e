//! Steps around what is shared: less, for a time, not with everyone; doubted, agreed to; and private notes.

use super::story::{Step, Story};
use super::world::{line, maybe, prose};
use dinplan_domain::command::Command;
use dinplan_domain::consent::{Excepted, Recipient, Scope, Sharing};
use dinplan_domain::ids::ConsentId;
use dinplan_domain::sections::Section;
use jiff::ToSpan;

/// How a consent is made less than it could be.
#[derive(Clone, Copy, Default)]
pub(super) struct Less<'a> {
    /// Not to be spoken of.
    pub(super) excluded: &'a str,
    /// Employees who do not see it.
    pub(super) except: &'a [&'a str],
    /// How it is used.
    pub(super) used: &'a str,
    /// The last day, so many days from today.
    pub(super) until: Option<i64>,
}

impl Story {
    /// Consent to share with a place or a person, with matters that are not to be spoken of.
    pub(super) async fn share_but(
        &mut self,
        by: &str,
        to: &str,
        sections: &[Section],
        purpose: &str,
        excluded: Option<&str>,
    ) -> Step {
        let less = Less { excluded: excluded.unwrap_or_default(), ..Less::default() };
        self.share_less(by, to, sections, purpose, less).await.map(drop)
    }

    /// The same, with everything by which it is made less.
    pub(super) async fn share_less(
        &mut self,
        by: &str,
        to: &str,
        sections: &[Section],
        purpose: &str,
        less: Less<'_>,
    ) -> Step<ConsentId> {
        let with = if self.world.is_place(to) {
            let place = self.world.place(to)?;
            Recipient::Service { org: place.org, unit: place.unit, name: place.name }
        } else {
            let account = self.world.person(to)?;
            Recipient::Person { person: account.person, name: account.name.clone() }
        };
        let except = less
            .except
            .iter()
            .map(|key| self.world.person(key).map(|a| Excepted { person: a.person, name: a.name.clone() }));
        let sharing = Sharing {
            with,
            sections: sections.iter().copied().collect(),
            excluded: if less.excluded.is_empty() { None } else { Some(prose(less.excluded)?) },
            purpose: line(purpose)?,
            used: maybe(less.used)?,
            except: except.collect::<Result<_, _>>()?,
        };
        let until = less.until.and_then(|days| self.world.today.checked_add(days.days()).ok());
        self.consent_until(by, Scope::Share(sharing), until).await
    }

    /// Someone doubts that a consent serves the person.
    pub(super) async fn doubt(&mut self, by: &str, id: ConsentId, why: &str) -> Step {
        self.run(by, Command::DoubtConsent { id, why: prose(why)? }).await
    }

    /// The other parent agrees.
    pub(super) async fn agree(&mut self, by: &str, id: ConsentId) -> Step {
        self.run(by, Command::AgreeToConsent { id }).await
    }

    /// A private note.
    pub(super) async fn note(&mut self, by: &str, text: &str) -> Step {
        let id = self.new_entry();
        self.run(by, Command::WriteNote { id, seen: 0, text: prose(text)? }).await
    }
}
