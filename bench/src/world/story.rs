//! One case, step by step through the app, as far as its kind goes.

use super::cast::{Cast, Human};
use super::places::{Places, line};
use super::texts;
use crate::fault::Res;
use dinplan_app::{App, FixedClock, Look, NewReport, NewSubject};
use dinplan_domain::actor::Identity;
use dinplan_domain::assessment::{Basis, Choice, Means, Voice};
use dinplan_domain::case::EndReason;
use dinplan_domain::command::{Command, NewParticipant, PromiseAnswer};
use dinplan_domain::consent::{Form, Recipient, Scope, Sharing};
use dinplan_domain::coordinator;
use dinplan_domain::ids::{AppointmentId, CaseId, CommandId, ConsentId, EntryId};
use dinplan_domain::law::RightFacts;
use dinplan_domain::participant::{Ground, Who};
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{PlanForm, Promise, Term};
use dinplan_domain::report::{Channel, ReporterKind, Service, Wish};
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::text::Prose;
use dinplan_domain::time;
use jiff::civil::Date;
use jiff::{SignedDuration, ToSpan};

/// How far a case has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Living,
    /// Living, with measures whose owners have not answered.
    Asked,
    Reported,
    ToOffer,
    Offered,
    ToConsent,
    ToAppoint,
    ToBegin,
    InWork,
    Vacant,
    CoordinatorOnly,
    Ended,
}

impl Kind {
    pub(super) const ALL: [Self; 12] = [
        Self::Living,
        Self::Asked,
        Self::Reported,
        Self::ToOffer,
        Self::Offered,
        Self::ToConsent,
        Self::ToAppoint,
        Self::ToBegin,
        Self::InWork,
        Self::Vacant,
        Self::CoordinatorOnly,
        Self::Ended,
    ];

    /// How many of a thousand cases.
    const fn share(self) -> usize {
        match self {
            Self::Living => 510,
            Self::Asked => 130,
            Self::Reported | Self::ToBegin | Self::Ended => 40,
            Self::ToOffer | Self::Offered => 30,
            Self::ToConsent | Self::ToAppoint => 20,
            Self::InWork => 80,
            Self::Vacant => 10,
            Self::CoordinatorOnly => 50,
        }
    }

    /// The kind of a copy; kinds are well mixed.
    pub(super) fn of(number: usize) -> Self {
        let mut left = number * 7919 % 1000;
        for kind in Self::ALL {
            if left < kind.share() {
                return kind;
            }
            left -= kind.share();
        }
        Self::Living
    }

    /// Has a plan in force and a coordinator.
    pub(super) const fn lives(self) -> bool {
        matches!(self, Self::Living | Self::Asked)
    }
}

/// Tells one case.
struct Story<'a> {
    app: &'a App,
    clock: &'a FixedClock,
    places: &'a Places,
    cast: &'a Cast,
    case: CaseId,
    today: Date,
}

fn prose(text: &str) -> Res<Prose> {
    Prose::new(text).map_err(|fault| format!("{fault:?}").into())
}

/// Tells a case of this kind; the clock stands at its beginning.
pub(super) async fn tell(
    app: &App,
    clock: &FixedClock,
    places: &Places,
    cast: &Cast,
    kind: Kind,
    today: Date,
) -> Res<CaseId> {
    let mut story = Story { app, clock, places, cast, case: cast.case, today };
    story.case = story.report().await?;
    story.told(kind).await?;
    Ok(story.case)
}

impl Story<'_> {
    async fn told(&self, kind: Kind) -> Res<()> {
        if kind == Kind::Reported {
            return Ok(());
        }
        self.assess().await?;
        if kind == Kind::ToOffer {
            return Ok(());
        }
        self.offer().await?;
        if kind == Kind::Offered {
            return Ok(());
        }
        let only = kind == Kind::CoordinatorOnly;
        let choice = if only { Choice::CoordinatorOnly } else { Choice::PlanAndCoordinator };
        self.run(&self.worker().await?, Command::Answer { choice, voice: self.voice()? }).await?;
        if kind == Kind::ToConsent {
            return Ok(());
        }
        if !only {
            self.consent(Scope::MakePlan).await?;
        }
        self.consent(Scope::Coordinate).await?;
        if kind == Kind::ToAppoint {
            return Ok(());
        }
        let seat = self.appoint().await?;
        if matches!(kind, Kind::ToBegin | Kind::CoordinatorOnly) {
            return Ok(());
        }
        self.plan(kind).await?;
        match kind {
            Kind::Vacant => {
                let reason = coordinator::EndReason::Resigned;
                self.run(&self.worker().await?, Command::EndAppointment { id: seat, reason, note: None })
                    .await
            }
            Kind::Ended => {
                let note = Some(line("Behovet er over, og alle er enige om det.")?);
                self.run(&self.worker().await?, Command::End { reason: EndReason::NeedOver, note }).await
            }
            _ => Ok(()),
        }
    }

    async fn report(&self) -> Res<CaseId> {
        let nurse = self.at_work(&self.cast.nurse).await?;
        let account =
            self.app.account(self.cast.subject.id).await?.ok_or("the person is in the directory")?;
        let report = NewReport {
            subject: NewSubject::Other {
                name: account.name,
                born: account.born.ok_or("a birth date")?,
                number: account.number,
                phone: account.phone,
            },
            home: self.cast.town,
            kind: ReporterKind::Professional,
            on_behalf_of: None,
            phone: Some(line("61 00 40 22")?),
            channel: Channel::Online,
            received: time::day(self.app.now()),
            need: prose(texts::NEED)?,
            services: [Service::HomeCare, Service::Physiotherapy, Service::Gp, Service::Nav].into(),
            wish: Wish::PlanAndCoordinator,
            person_agrees: true,
        };
        Ok(self.app.report(&nurse, report, self.sent()).await?)
    }

    async fn assess(&self) -> Res<()> {
        self.days_pass(4);
        let facts = RightFacts {
            long_lasting: true,
            services: 4,
            seen_together: true,
            serious_and_other_welfare: false,
        };
        let (described, reason) = (prose(texts::DESCRIBED)?, prose(texts::REASON)?);
        self.run(&self.worker().await?, Command::Assess { facts, described, reason }).await
    }

    async fn offer(&self) -> Res<()> {
        self.days_pass(3);
        let worker = self.worker().await?;
        let (language, also_to) = (line("bokmål")?, Some(line("Datteren, som var med i møtet")?));
        self.run(&worker, Command::Inform { means: Means::Conversation, language, also_to }).await?;
        self.run(&worker, Command::Offer { asked: line(&self.cast.subject.name)? }).await
    }

    async fn appoint(&self) -> Res<AppointmentId> {
        self.days_pass(6);
        let words = prose("Noen som har tid til å høre, og som svarer på telefonen.")?;
        self.run(&self.subject().await?, Command::WishCoordinator { words, person: None }).await?;
        let id = AppointmentId::from_uuid(self.app.new_id());
        let who = self.app.candidate(self.cast.coordinator.id, self.cast.town).await?;
        let kind = coordinator::Kind::Municipal;
        self.run(&self.worker().await?, Command::Appoint { id, kind, who, wish_not_followed: None }).await?;
        Ok(id)
    }

    /// The team, the entries, the promises, and unless it is still in work, period and approval.
    async fn plan(&self, kind: Kind) -> Res<()> {
        self.days_pass(8);
        let coordinator = self.at_work(&self.cast.coordinator).await?;
        let team = self.team(&coordinator).await?;
        self.run(&coordinator, Command::BeginPlan { form: PlanForm::Ordinary, language: Lang::Nb }).await?;
        let goals: Vec<EntryId> = (0..texts::GOALS).map(|_| EntryId::from_uuid(self.app.new_id())).collect();
        for (number, content) in texts::entries(self.today, &team, &goals)?.into_iter().enumerate() {
            let goal = matches!(content, Content::Goals(_)).then(|| texts::goal_number(number)).flatten();
            let id =
                goal.and_then(|at| goals.get(at).copied()).unwrap_or(EntryId::from_uuid(self.app.new_id()));
            let by = if number % 3 == 0 { self.subject().await? } else { coordinator.clone() };
            self.run(&by, Command::Write { id, seen: 0, content, why: None, restored: false }).await?;
        }
        if kind != Kind::Asked {
            self.promises().await?;
        }
        if kind == Kind::InWork {
            return Ok(());
        }
        self.days_pass(3);
        let (from, to) = (time::day(self.app.now()), self.today.checked_add(200.days())?);
        let term = Term { from, to, revision: self.today.checked_add(90.days())? };
        self.run(&coordinator, Command::SetTerm(term)).await?;
        let subject = self.subject().await?;
        let view = self.app.read(&subject, self.case, Look::Plan).await?;
        let hash = view.plan.and_then(|plan| plan.hash).ok_or("a hash to approve")?;
        let voice = self.voice()?;
        self.run(&subject, Command::Approve { hash, voice, form: Form::Electronic }).await?;
        self.life(&coordinator).await
    }

    async fn team(&self, by: &Identity) -> Res<Vec<Responsible>> {
        let cast = self.cast;
        let staff = |human: &Human, org, unit| Who::Staff { person: human.id, org, unit };
        let doctors = self.places.doctors.id;
        let zone = Who::Service { org: cast.town, unit: Some(cast.zone) };
        let mut team = Vec::new();
        for (who, name, role) in [
            (staff(&cast.physio, cast.town, Some(cast.physios)), cast.physio.name.as_str(), "Fysioterapeut"),
            (zone, "Hjemmetjenesten", "Hjemmesykepleie"),
            (staff(&cast.doctor, doctors, None), cast.doctor.name.as_str(), "Fastlege"),
            (Who::Outside, "Bente Rud", "Nabo og venn"),
        ] {
            let id = EntryId::from_uuid(self.app.new_id());
            team.push(Responsible::Participant(id));
            let new = NewParticipant {
                id,
                who,
                name: line(name)?,
                role: line(role)?,
                org_name: Some(line("Kommunen")?),
                phone: Some(line("900 20 100")?),
                ground: Ground::OwnDuty,
                until: None,
            };
            self.run(by, Command::NameParticipant(new)).await?;
        }
        for recipient in [
            Recipient::Person { person: cast.physio.id, name: line(&cast.physio.name)? },
            Recipient::Person { person: cast.doctor.id, name: line(&cast.doctor.name)? },
            Recipient::Service { org: cast.town, unit: Some(cast.zone), name: line("Hjemmetjenesten")? },
        ] {
            let sections = Section::SHAREABLE.iter().copied().collect();
            let purpose = line("At de som hjelper, vet hva som er avtalt")?;
            self.consent(Scope::Share(Sharing {
                with: recipient,
                sections,
                excluded: None,
                purpose,
                used: None,
                except: Vec::new(),
            }))
            .await?;
        }
        Ok(team)
    }

    /// Whoever is asked says yes.
    async fn promises(&self) -> Res<()> {
        let coordinator = self.at_work(&self.cast.coordinator).await?;
        let owners = [
            self.subject().await?,
            self.at_work(&self.cast.physio).await?,
            self.at_work(&self.cast.carer).await?,
            self.at_work(&self.cast.doctor).await?,
            coordinator.clone(),
        ];
        let view = self.app.read(&coordinator, self.case, Look::Plan).await?;
        let entries = view.plan.into_iter().flat_map(|plan| plan.entries);
        for entry in entries.filter(|entry| matches!(entry.promise, Some(Promise::Asked { .. }))) {
            for owner in &owners {
                let mine = self.app.read(owner, self.case, Look::Plan).await?.plan.map(|plan| plan.mine);
                if mine.is_some_and(|mine| mine.contains(&entry.id)) {
                    let command =
                        Command::Promise { id: entry.id, seen: entry.version, answer: PromiseAnswer::Accept };
                    self.run(owner, command).await?;
                }
            }
        }
        Ok(())
    }

    /// What happens in a plan in force: some entries confirmed.
    async fn life(&self, by: &Identity) -> Res<()> {
        let view = self.app.read(by, self.case, Look::Plan).await?;
        let entries: Vec<EntryId> =
            view.plan.into_iter().flat_map(|plan| plan.entries).map(|e| e.id).collect();
        for id in entries.into_iter().step_by(4) {
            self.days_pass(11);
            self.run(by, Command::Confirm { id }).await?;
        }
        Ok(())
    }

    async fn consent(&self, scope: Scope) -> Res<()> {
        let id = ConsentId::from_uuid(self.app.new_id());
        let (voice, form) = (self.voice()?, Form::Electronic);
        self.run(&self.subject().await?, Command::Consent { id, scope, voice, form, until: None }).await
    }

    fn voice(&self) -> Res<Voice> {
        Ok(Voice { name: line(&self.cast.subject.name)?, basis: Basis::Own, judgement: None, child: None })
    }

    async fn identity(&self, human: &Human, job: Option<usize>) -> Res<Identity> {
        let account = self.app.account(human.id).await?.ok_or("everyone is in the directory")?;
        self.app.identity(&account, job).ok_or_else(|| "everyone has a place".into())
    }

    async fn subject(&self) -> Res<Identity> {
        self.identity(&self.cast.subject, None).await
    }

    async fn at_work(&self, human: &Human) -> Res<Identity> {
        self.identity(human, Some(0)).await
    }

    async fn worker(&self) -> Res<Identity> {
        self.at_work(&self.cast.worker).await
    }

    fn sent(&self) -> CommandId {
        CommandId::from_uuid(self.app.new_id())
    }

    fn days_pass(&self, days: i64) {
        self.clock.advance(SignedDuration::from_hours(24 * days));
    }

    async fn run(&self, by: &Identity, command: Command) -> Res<()> {
        self.clock.advance(SignedDuration::from_mins(7));
        let done = self.app.execute(by, self.case, &command, self.sent(), None).await;
        done.map(drop)
            .map_err(|trouble| format!("{:?} by {}: {trouble}", command.deed(|_| None), by.name).into())
    }
}
