//! One person's story: a case, a clock of its own, and who acts in it.

use super::world::{World, unknown};
use crate::Failure;
use dinplan_app::{App, Clock, FixedClock, Look, Trouble};
use dinplan_domain::assessment::{Basis, ChildsView, View, Voice};
use dinplan_domain::command::Command;
use dinplan_domain::consent::Form;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::number::Population;
use dinplan_domain::view::CaseView;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use std::collections::HashMap;
use std::sync::Arc;

/// What a step of a story gives.
pub(super) type Step<T = ()> = Result<T, Failure>;

/// One person's story.
pub(super) struct Story {
    pub(super) world: Arc<World>,
    pub(super) app: App,
    clock: FixedClock,
    /// Whose.
    pub(super) subject: &'static str,
    /// Key of the home municipality.
    pub(super) home: &'static str,
    pub(super) case: Option<CaseId>,
    /// Who answers and consents, and on what basis.
    voice: (&'static str, Basis),
    versions: HashMap<EntryId, u32>,
    /// Commands done.
    pub(super) commands: usize,
}

impl Story {
    /// Opens the app for this story on the world's ledger.
    pub(super) async fn begin(world: Arc<World>, home: &'static str, subject: &'static str) -> Step<Self> {
        let clock = FixedClock::at(world.now);
        let app = App::open(world.ledger.clone(), clock.clone(), Population::Synthetic).await?;
        clock.set(Timestamp::MIN);
        let voice = (subject, Basis::Own);
        let versions = HashMap::new();
        Ok(Self { world, app, clock, subject, home, case: None, voice, versions, commands: 0 })
    }

    /// Goes to a working day this many days ago. Time only goes forward, and never past now.
    pub(super) fn on(&mut self, days_ago: i64) -> &mut Self {
        let mut day = self.date(-days_ago);
        while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            day = day.yesterday().unwrap_or(day);
        }
        // Not everyone begins the day at eight.
        let late = self.subject.bytes().map(i64::from).sum::<i64>() % 240;
        let morning = day.at(7, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(self.world.now, |z| z.timestamp());
        self.forward_to(morning.checked_add(SignedDuration::from_mins(late)).unwrap_or(morning));
        self
    }

    fn forward_to(&self, time: Timestamp) {
        let newest = self.world.now.checked_sub(SignedDuration::from_mins(1)).unwrap_or(self.world.now);
        self.clock.set(time.max(self.clock.now()).min(newest));
    }

    fn some_minutes_pass(&mut self) {
        self.commands += 1;
        let later = self.clock.now().checked_add(SignedDuration::from_secs(260)).unwrap_or(self.world.now);
        self.forward_to(later);
    }

    /// The date this many days from today; negative is past.
    pub(super) fn date(&self, days: i64) -> Date {
        self.world.today.checked_add(days.days()).unwrap_or(self.world.today)
    }

    /// From here on someone else answers and consents.
    pub(super) fn spoken_for_by(&mut self, who: &'static str, basis: Basis) -> &mut Self {
        self.voice = (who, basis);
        self
    }

    /// Who answers and consents.
    pub(super) fn voice(&self) -> Step<Voice> {
        let name = self.world.person(self.voice.0)?.name.clone();
        Ok(Voice { name, basis: self.voice.1, judgement: None, child: self.child() })
    }

    /// Where others decide for a child, the child has been heard.
    fn child(&self) -> Option<ChildsView> {
        let heard = ChildsView { view: View::Agrees, words: None, why: None };
        self.voice.1.for_a_child().then_some(heard)
    }

    /// People sign for themselves; staff register what was said.
    pub(super) fn form(&self, by: &str) -> Step<Form> {
        let at_work = !self.world.person(by)?.jobs.is_empty();
        Ok(if at_work { Form::Spoken } else { Form::Electronic })
    }

    pub(super) fn case(&self) -> Step<CaseId> {
        self.case.ok_or_else(|| unknown(self.subject))
    }

    pub(super) fn new_command(&self) -> CommandId {
        CommandId::from_uuid(self.app.new_id())
    }

    pub(super) fn new_entry(&mut self) -> EntryId {
        EntryId::from_uuid(self.app.new_id())
    }

    /// The version of an entry that this story saw last; 0 for a new one.
    pub(super) fn seen(&self, id: EntryId) -> u32 {
        self.versions.get(&id).copied().unwrap_or(0)
    }

    /// One more version of it.
    pub(super) fn written(&mut self, id: EntryId) {
        *self.versions.entry(id).or_default() += 1;
    }

    /// Does a command, which must not be refused.
    pub(super) async fn run(&mut self, by: &str, command: Command) -> Step {
        let identity = self.world.identity(&self.app, by)?;
        let done = self.app.execute(&identity, self.case()?, &command, self.new_command(), None).await;
        match done {
            Ok(_) => self.some_minutes_pass(),
            Err(trouble) => return Err(self.stuck(by, &format!("{:?}", command.deed(|_| None)), &trouble)),
        }
        Ok(())
    }

    /// Takes the answer to a report.
    pub(super) fn opened(&mut self, by: &str, case: Result<CaseId, Trouble>) -> Step {
        match case {
            Ok(case) => self.case = Some(case),
            Err(trouble) => return Err(self.stuck(by, "Report", &trouble)),
        }
        self.some_minutes_pass();
        Ok(())
    }

    /// Looks at the case, as people do.
    pub(super) async fn look(&mut self, by: &str, look: Look) -> Step<CaseView> {
        let identity = self.world.identity(&self.app, by)?;
        let view = self.app.read(&identity, self.case()?, look).await;
        view.map_err(|trouble| self.stuck(by, "See", &trouble))
    }

    fn stuck(&self, by: &str, deed: &str, trouble: &Trouble) -> Failure {
        Failure::general(format!(
            "the demo world: in the story of {}, step {}, {deed} by {by}: {trouble}",
            self.subject,
            self.commands + 1
        ))
    }
}
