//! Steps on the way from report to coordinator, and those who stand around the person.

use super::story::{Step, Story};
use super::world::{line, maybe, maybe_prose, prose};
use dinplan_app::{NewReport, NewSubject};
use dinplan_domain::assessment::{Choice, Means};
use dinplan_domain::case::EndReason;
use dinplan_domain::command::{Command, NewParticipant, NewRepresentative};
use dinplan_domain::consent::Scope;
use dinplan_domain::coordinator::{self, Kind};
use dinplan_domain::ids::{AppointmentId, ConsentId, EntryId};
use dinplan_domain::law::RightFacts;
use dinplan_domain::mandate::Mandate;
use dinplan_domain::organisation::OrgKind;
use dinplan_domain::participant::{Ground, Who};
use dinplan_domain::report::{Channel, ReporterKind, Service, Wish};
use dinplan_domain::representative;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::time;
use dinplan_domain::verdict::{Act, Face, Question, Said};
use jiff::civil::Date;

/// The days of the way to a coordinator, each so many days ago.
#[derive(Clone, Copy)]
pub(super) struct Days {
    pub(super) assessed: i64,
    pub(super) offered: i64,
    pub(super) answered: i64,
    pub(super) appointed: i64,
}

impl Story {
    /// Someone reports a need online.
    pub(super) async fn report(&mut self, by: &str, need: &str, services: &[Service], wish: Wish) -> Step {
        let identity = self.world.identity(&self.app, by)?;
        let kind = match identity.post() {
            Some(_) => ReporterKind::Professional,
            None if by == self.subject => ReporterKind::Person,
            None => ReporterKind::Relative,
        };
        self.received(by, Channel::Online, (kind, None), need, services, wish).await
    }

    /// The unit writes down what a relative told by phone, letter or in a meeting.
    pub(super) async fn heard(
        &mut self,
        by: &str,
        (channel, from): (Channel, &str),
        need: &str,
        services: &[Service],
    ) -> Step {
        self.received(by, channel, (ReporterKind::Relative, Some(from)), need, services, Wish::Unknown).await
    }

    async fn received(
        &mut self,
        by: &str,
        channel: Channel,
        (kind, on_behalf_of): (ReporterKind, Option<&str>),
        need: &str,
        services: &[Service],
        wish: Wish,
    ) -> Step {
        let identity = self.world.identity(&self.app, by)?;
        let account = self.world.person(self.subject)?;
        let today = time::day(self.app.now());
        let subject = if kind == ReporterKind::Person {
            NewSubject::Myself
        } else {
            NewSubject::Other {
                name: account.name.clone(),
                born: account.born.unwrap_or(today),
                number: account.number.clone(),
                phone: account.phone.clone(),
            }
        };
        let report = NewReport {
            subject,
            home: self.world.place(self.home)?.org,
            kind,
            on_behalf_of: on_behalf_of.map(line).transpose()?,
            phone: None,
            channel,
            received: today,
            need: prose(need)?,
            services: services.iter().copied().collect(),
            wish,
            person_agrees: wish != Wish::NotAsked && wish != Wish::Unknown,
        };
        let case = self.app.report(&identity, report, self.new_command()).await;
        self.opened(by, case)
    }

    /// The right is assessed and found.
    pub(super) async fn assess(&mut self, by: &str, services: u8, described: &str, reason: &str) -> Step {
        let facts = RightFacts {
            long_lasting: true,
            services,
            seen_together: true,
            serious_and_other_welfare: services > 3,
        };
        self.assess_on(by, facts, described, reason).await
    }

    /// The right is assessed on these facts.
    pub(super) async fn assess_on(
        &mut self,
        by: &str,
        facts: RightFacts,
        described: &str,
        reason: &str,
    ) -> Step {
        self.run(by, Command::Assess { facts, described: prose(described)?, reason: prose(reason)? }).await
    }

    /// The right is explained.
    pub(super) async fn inform(&mut self, by: &str, means: Means, language: &str, also_to: &str) -> Step {
        self.run(by, Command::Inform { means, language: line(language)?, also_to: maybe(also_to)? }).await
    }

    /// Plan and coordinator are offered to who speaks.
    pub(super) async fn offer(&mut self, by: &str) -> Step {
        let asked = self.voice()?.name;
        self.run(by, Command::Offer { asked }).await
    }

    /// The answer.
    pub(super) async fn answer(&mut self, by: &str, choice: Choice) -> Step {
        let voice = self.voice()?;
        self.run(by, Command::Answer { choice, voice }).await
    }

    /// Consent, until withdrawn.
    pub(super) async fn consent(&mut self, by: &str, scope: Scope) -> Step<ConsentId> {
        self.consent_until(by, scope, None).await
    }

    /// Consent, until a day or until withdrawn.
    pub(super) async fn consent_until(
        &mut self,
        by: &str,
        scope: Scope,
        until: Option<Date>,
    ) -> Step<ConsentId> {
        let id = ConsentId::from_uuid(self.app.new_id());
        let (voice, form) = (self.voice()?, self.form(by)?);
        self.run(by, Command::Consent { id, scope, voice, form, until }).await?;
        Ok(id)
    }

    /// Consent to plan and coordination.
    pub(super) async fn consent_to_both(&mut self, by: &str) -> Step {
        self.consent(by, Scope::MakePlan).await?;
        self.consent(by, Scope::Coordinate).await.map(drop)
    }

    /// Consent to share with a place or a person.
    pub(super) async fn share(&mut self, by: &str, to: &str, sections: &[Section], purpose: &str) -> Step {
        self.share_but(by, to, sections, purpose, None).await
    }

    /// Someone close is written down.
    pub(super) async fn close(
        &mut self,
        by: &str,
        who: &str,
        kind: representative::Kind,
        relation: &str,
    ) -> Step {
        self.close_for(by, (who, kind, relation), |_| {}).await
    }

    /// The same, with mandate, period, or a home of their own.
    pub(super) async fn close_for(
        &mut self,
        by: &str,
        (who, kind, relation): (&str, representative::Kind, &str),
        with: impl FnOnce(&mut NewRepresentative) + Send,
    ) -> Step {
        let account = self.world.person(who)?.clone();
        let source = match kind {
            representative::Kind::Parent => Some(line("Folkeregisteret, foreldreansvar")?),
            representative::Kind::Guardian => Some(line("Vergefullmakt fra statsforvalteren")?),
            representative::Kind::NextOfKin => Some(line("Opplyst av personen ved innkomst")?),
            _ => None,
        };
        let mut new = NewRepresentative {
            person: account.person,
            name: account.name,
            kind,
            relation: line(relation)?,
            phone: account.phone,
            from: None,
            until: None,
            mandate: Mandate::whole(),
            source,
            apart: false,
        };
        with(&mut new);
        self.run(by, Command::NameRepresentative(new)).await
    }

    /// The person wishes for a coordinator.
    pub(super) async fn wish(&mut self, by: &str, words: &str, meant: Option<&str>) -> Step {
        let person = meant.map(|key| self.world.person(key).map(|a| a.person)).transpose()?;
        self.run(by, Command::WishCoordinator { words: prose(words)?, person }).await
    }

    /// A coordinator is appointed.
    pub(super) async fn appoint(&mut self, by: &str, who: &str, kind: Kind) -> Step<AppointmentId> {
        self.appoint_against(by, who, kind, "").await
    }

    /// The same, when another was wished for: the reason is told.
    pub(super) async fn appoint_against(
        &mut self,
        by: &str,
        who: &str,
        kind: Kind,
        wish_not_followed: &str,
    ) -> Step<AppointmentId> {
        let account = self.world.person(who)?;
        let org = account.jobs.first().map(|job| job.org).ok_or_else(|| super::world::unknown(who))?;
        let who = self.app.candidate(account.person, org).await?;
        let id = AppointmentId::from_uuid(self.app.new_id());
        self.run(by, Command::Appoint { id, kind, who, wish_not_followed: maybe(wish_not_followed)? })
            .await?;
        Ok(id)
    }

    /// A coordinator leaves.
    pub(super) async fn leaves(
        &mut self,
        by: &str,
        id: AppointmentId,
        reason: coordinator::EndReason,
        note: &str,
    ) -> Step {
        self.run(by, Command::EndAppointment { id, reason, note: maybe(note)? }).await
    }

    /// The whole way for someone who says yes: assessed, informed, offered, answered, consented, appointed.
    pub(super) async fn way(
        &mut self,
        unit: &str,
        coordinator: &str,
        days: Days,
        (services, described, reason): (u8, &str, &str),
    ) -> Step {
        self.on(days.assessed).assess(unit, services, described, reason).await?;
        self.on(days.offered).inform(unit, Means::Conversation, "bokmål", "").await?;
        self.offer(unit).await?;
        self.on(days.answered).answer(unit, Choice::PlanAndCoordinator).await?;
        self.consent_to_both(unit).await?;
        self.on(days.appointed).appoint(unit, coordinator, Kind::Municipal).await.map(drop)
    }

    /// An employee takes part.
    pub(super) async fn team(&mut self, by: &str, who: &str, role: &str) -> Step<Responsible> {
        let identity = self.world.identity(&self.app, who)?;
        let staff = identity.staff().ok_or_else(|| super::world::unknown(who))?;
        let kind = identity.post().map(|post| post.org_kind);
        let ground = match kind {
            Some(OrgKind::School) => Ground::DutyToTakePart,
            Some(OrgKind::GpOffice) => Ground::Voluntary,
            _ => Ground::OwnDuty,
        };
        self.takes_part(
            by,
            NewParticipant {
                id: EntryId::from_uuid(self.app.new_id()),
                who: Who::Staff { person: staff.person, org: staff.org, unit: staff.unit },
                name: staff.name,
                role: line(role)?,
                org_name: Some(staff.org_name),
                phone: staff.phone,
                ground,
                until: None,
            },
        )
        .await
    }

    /// A service takes part, whoever works there.
    pub(super) async fn service(&mut self, by: &str, at: &str, role: &str) -> Step<Responsible> {
        let place = self.world.place(at)?;
        self.takes_part(
            by,
            NewParticipant {
                id: EntryId::from_uuid(self.app.new_id()),
                who: Who::Service { org: place.org, unit: place.unit },
                name: place.name,
                role: line(role)?,
                org_name: Some(place.org_name),
                phone: place.phone,
                ground: Ground::OwnDuty,
                until: None,
            },
        )
        .await
    }

    /// Someone close takes part.
    pub(super) async fn near(&mut self, by: &str, who: &str, role: &str) -> Step<Responsible> {
        let account = self.world.person(who)?.clone();
        self.takes_part(
            by,
            NewParticipant {
                id: EntryId::from_uuid(self.app.new_id()),
                who: Who::Private { person: account.person },
                name: account.name,
                role: line(role)?,
                org_name: None,
                phone: account.phone,
                ground: Ground::Voluntary,
                until: None,
            },
        )
        .await
    }

    /// Someone takes part who does not use the program.
    pub(super) async fn outside(
        &mut self,
        by: &str,
        (name, at, phone): (&str, &str, &str),
        role: &str,
    ) -> Step<Responsible> {
        self.takes_part(
            by,
            NewParticipant {
                id: EntryId::from_uuid(self.app.new_id()),
                who: Who::Outside,
                name: line(name)?,
                role: line(role)?,
                org_name: maybe(at)?,
                phone: maybe(phone)?,
                ground: Ground::Voluntary,
                until: None,
            },
        )
        .await
    }

    async fn takes_part(&mut self, by: &str, new: NewParticipant) -> Step<Responsible> {
        let id = new.id;
        self.run(by, Command::NameParticipant(new)).await?;
        Ok(Responsible::Participant(id))
    }

    /// The person says how the cooperation is.
    pub(super) async fn says(&mut self, by: &str, faces: [(Question, Face); 3], words: &str) -> Step {
        let id = self.new_entry();
        let said = Said { faces: faces.into(), words: maybe_prose(words)? };
        self.run(by, Command::Verdict(Act::Say { id, said })).await
    }

    /// The case ends.
    pub(super) async fn end(&mut self, by: &str, reason: EndReason, note: &str) -> Step {
        self.run(by, Command::End { reason, note: maybe(note)? }).await
    }
}
