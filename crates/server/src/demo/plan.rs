//! Steps within the plan: entries, promises, period, approval, evaluation.

use super::story::{Step, Story};
use super::world::{line, maybe, maybe_prose, prose};
use dinplan_app::Look;
use dinplan_domain::command::{Command, PromiseAnswer};
use dinplan_domain::ids::EntryId;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{GoalAnswer, PlanForm, Term};
use dinplan_domain::sections::admission::Admission;
use dinplan_domain::sections::background::Background;
use dinplan_domain::sections::contacts::Contact;
use dinplan_domain::sections::contributions::Contribution;
use dinplan_domain::sections::cooperation::{Cooperation, Weight};
use dinplan_domain::sections::family::FamilyNeed;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::illness::Thoughts;
use dinplan_domain::sections::matters::{Matters, Question};
use dinplan_domain::sections::measures::{Decision, Measure, MeasureStatus, Obstacle, Responsible};
use dinplan_domain::sections::other_plans::{OtherPlan, PlanKind};
use dinplan_domain::sections::situation::{Situation, Topic};
use dinplan_domain::sections::{Content, Letter};

/// A measure as a story writes it; what is left out is empty, under way, and without a decision.
/// Days count from today; negative is past.
#[derive(Default)]
pub(super) struct Do {
    pub(super) what: &'static str,
    pub(super) goal: Option<EntryId>,
    pub(super) scope: &'static str,
    pub(super) how: &'static str,
    pub(super) from: Option<i64>,
    pub(super) by: Option<i64>,
    pub(super) recurs: &'static str,
    pub(super) status: Option<MeasureStatus>,
    pub(super) obstacle: Option<Obstacle>,
    pub(super) why_not: &'static str,
    pub(super) decision: Option<Decision>,
    pub(super) answer_by: Option<i64>,
}

impl Story {
    /// The plan begins.
    pub(super) async fn begin_plan(&mut self, by: &str, form: PlanForm, language: Lang) -> Step {
        self.run(by, Command::BeginPlan { form, language }).await
    }

    /// Writes a new entry.
    pub(super) async fn write(&mut self, by: &str, content: Content) -> Step<EntryId> {
        let id = self.new_entry();
        self.change(by, id, content, "").await?;
        Ok(id)
    }

    /// Writes an entry anew.
    pub(super) async fn change(&mut self, by: &str, id: EntryId, content: Content, why: &str) -> Step {
        let command = Command::Write { id, seen: self.seen(id), content, why: maybe(why)?, restored: false };
        self.run(by, command).await?;
        self.written(id);
        Ok(())
    }

    /// What matters.
    pub(super) async fn matters(&mut self, by: &str, question: Question, words: &str) -> Step<EntryId> {
        self.write(by, Content::Matters(Matters { question, words: prose(words)? })).await
    }

    /// Everyday life, resources or needs.
    pub(super) async fn situation(&mut self, by: &str, topic: Topic, words: &str) -> Step<EntryId> {
        self.write(by, Content::Situation(Situation { topic, words: prose(words)? })).await
    }

    /// Language, interpreter, ways of communicating.
    pub(super) async fn background(
        &mut self,
        by: &str,
        language: &str,
        interpreter: &str,
        ways: &str,
    ) -> Step<EntryId> {
        let background = Background {
            language: line(language)?,
            interpreter: maybe(interpreter)?,
            culture: None,
            ways: maybe_prose(ways)?,
        };
        self.write(by, Content::Background(background)).await
    }

    /// A main goal.
    pub(super) async fn goal(
        &mut self,
        by: &str,
        title: &str,
        words: &str,
        (priority, status): (Priority, GoalStatus),
    ) -> Step<EntryId> {
        let goal = Goal { title: line(title)?, words: maybe_prose(words)?, under: None, priority, status };
        self.write(by, Content::Goals(goal)).await
    }

    /// A sub-goal.
    pub(super) async fn sub_goal(
        &mut self,
        by: &str,
        under: EntryId,
        title: &str,
        status: GoalStatus,
    ) -> Step<EntryId> {
        let goal =
            Goal { title: line(title)?, words: None, under: Some(under), priority: Priority::Second, status };
        self.write(by, Content::Goals(goal)).await
    }

    fn as_measure(&self, who: Responsible, told: &Do) -> Step<Content> {
        Ok(Content::Measures(Measure {
            what: line(told.what)?,
            goal: told.goal,
            scope: maybe(told.scope)?,
            how: maybe_prose(told.how)?,
            responsible: who,
            from: told.from.map(|days| self.date(days)),
            by: told.by.map(|days| self.date(days)),
            recurs: maybe(told.recurs)?,
            status: told.status.unwrap_or(MeasureStatus::Underway),
            obstacle: told.obstacle,
            why_not: maybe(told.why_not)?,
            decision: told.decision.unwrap_or(Decision::None),
            answer_by: told.answer_by.map(|days| self.date(days)),
        }))
    }

    /// A measure; its owner is asked, unless it is the writer.
    pub(super) async fn measure(&mut self, by: &str, who: Responsible, told: Do) -> Step<EntryId> {
        let content = self.as_measure(who, &told)?;
        self.write(by, content).await
    }

    /// A measure that its owner accepts.
    pub(super) async fn agreed(
        &mut self,
        by: &str,
        (who, owner): (Responsible, &str),
        told: Do,
    ) -> Step<EntryId> {
        let id = self.measure(by, who, told).await?;
        self.accept(owner, id).await?;
        Ok(id)
    }

    /// A measure, written anew.
    pub(super) async fn remeasure(
        &mut self,
        by: &str,
        id: EntryId,
        (who, told): (Responsible, Do),
        why: &str,
    ) -> Step {
        let content = self.as_measure(who, &told)?;
        self.change(by, id, content, why).await
    }

    /// The owner says yes.
    pub(super) async fn accept(&mut self, by: &str, id: EntryId) -> Step {
        self.run(by, Command::Promise { id, seen: self.seen(id), answer: PromiseAnswer::Accept }).await
    }

    /// The owner says no.
    pub(super) async fn decline(&mut self, by: &str, id: EntryId, reason: &str) -> Step {
        let answer = PromiseAnswer::Decline(line(reason)?);
        self.run(by, Command::Promise { id, seen: self.seen(id), answer }).await
    }

    /// The municipality answers a goal.
    pub(super) async fn reply(&mut self, by: &str, id: EntryId, answer: GoalAnswer, reason: &str) -> Step {
        self.run(by, Command::AnswerGoal { id, answer, reason: maybe(reason)? }).await
    }

    /// Still right.
    pub(super) async fn confirm(&mut self, by: &str, id: EntryId) -> Step {
        self.run(by, Command::Confirm { id }).await
    }

    /// What someone contributes.
    pub(super) async fn contributes(&mut self, by: &str, who: &str, what: &str) -> Step<EntryId> {
        self.write(by, Content::Contributions(Contribution { who: line(who)?, what: prose(what)? })).await
    }

    /// Cooperation that is needed or wished for.
    pub(super) async fn cooperation(
        &mut self,
        by: &str,
        with: &str,
        weight: Weight,
        about: &str,
    ) -> Step<EntryId> {
        self.write(by, Content::Cooperation(Cooperation { with: line(with)?, weight, about: prose(about)? }))
            .await
    }

    /// What someone in the family needs.
    pub(super) async fn family(&mut self, by: &str, who: &str, need: &str, help: &str) -> Step<EntryId> {
        let need = FamilyNeed { who: line(who)?, need: prose(need)?, help: maybe_prose(help)? };
        self.write(by, Content::Family(need)).await
    }

    /// Another plan.
    pub(super) async fn other_plan(
        &mut self,
        by: &str,
        kind: PlanKind,
        (title, keeper): (&str, &str),
        next: Option<i64>,
    ) -> Step<EntryId> {
        let plan = OtherPlan {
            kind,
            title: line(title)?,
            keeper: line(keeper)?,
            place: None,
            next: next.map(|days| self.date(days)),
        };
        self.write(by, Content::OtherPlans(plan)).await
    }

    /// Someone to call.
    pub(super) async fn contact(
        &mut self,
        by: &str,
        (name, role): (&str, &str),
        phone: &str,
        when: &str,
    ) -> Step<EntryId> {
        let contact =
            Contact { name: line(name)?, role: maybe(role)?, phone: line(phone)?, when: maybe(when)? };
        self.write(by, Content::Contacts(contact)).await
    }

    /// Agreement on admission.
    pub(super) async fn admission(
        &mut self,
        by: &str,
        agreement: &str,
        (ward, phone): (&str, &str),
        with: &str,
    ) -> Step<EntryId> {
        let admission = Admission {
            agreement: prose(agreement)?,
            ward: maybe(ward)?,
            phone: maybe(phone)?,
            agreed_with: maybe(with)?,
        };
        self.write(by, Content::Admission(admission)).await
    }

    /// Thoughts on the illness.
    pub(super) async fn thoughts(&mut self, by: &str, words: &str) -> Step<EntryId> {
        self.write(by, Content::Illness(Thoughts { words: prose(words)? })).await
    }

    /// A letter does not apply.
    pub(super) async fn mark(&mut self, by: &str, letter: Letter, reason: &str) -> Step {
        self.run(by, Command::Mark { letter, reason: maybe(reason)? }).await
    }

    /// The period: first day, last day, revision, in days from today.
    pub(super) async fn term(&mut self, by: &str, from: i64, to: i64, revision: i64) -> Step {
        let term = Term { from: self.date(from), to: self.date(to), revision: self.date(revision) };
        self.run(by, Command::SetTerm(term)).await
    }

    /// The yes to the plan as it reads, after reading it.
    pub(super) async fn approve(&mut self, by: &str) -> Step {
        let view = self.look(by, Look::Plan).await?;
        let hash = view.plan.and_then(|plan| plan.hash).ok_or_else(|| super::world::unknown("hash"))?;
        let (voice, form) = (self.voice()?, self.form(by)?);
        self.run(by, Command::Approve { hash, voice, form }).await
    }

    /// Resources and needs: with a goal, all that letter a asks for.
    pub(super) async fn resources_and_needs(&mut self, by: &str, resources: &str, needs: &str) -> Step {
        self.situation(by, Topic::Resources, resources).await?;
        self.situation(by, Topic::Needs, needs).await.map(drop)
    }
}
