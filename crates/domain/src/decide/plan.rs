//! The plan as a whole: begun, given a period, approved, evaluated, paused.

use super::{Moment, entries};
use crate::command::Command;
use crate::consent::Form;
use crate::event::{EntryChange, Event};
use crate::ids::EntryId;
use crate::plan::{Approval, Evaluation, Mark, Plan, PlanForm, PlanState, Rated, Term};
use crate::policy::{self, Deed};
use crate::refusal::Refusal;
use crate::sections::{Content, Section};
use crate::text::Line;
use jiff::ToSpan;

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::BeginPlan { form, language } => Ok(vec![begin(m, *form, *language)?]),
        Command::QuickStart { .. } => quick_start(m, command),
        Command::SetForm(form) => {
            entries::plan(m)?;
            Ok(vec![Event::PlanFormSet(*form)])
        }
        Command::SetLanguage(language) => {
            entries::plan(m)?;
            Ok(vec![Event::PlanLanguageSet(*language)])
        }
        Command::Mark { letter, reason } => {
            entries::plan(m)?;
            if !letter.may_not_apply() {
                return Err(Refusal::LetterAlwaysApplies(*letter));
            }
            let mark = reason.clone().map(|reason| Mark { reason, stamp: m.stamp.clone() });
            Ok(vec![Event::Marked { letter: *letter, mark }])
        }
        Command::SetTerm(term) => set_term(m, *term),
        Command::Approve { hash, voice, form } => {
            super::process::may_speak(m, voice, crate::competence::Question::Plan, Deed::Approve)?;
            let approval =
                Approval { voice: voice.clone(), form: *form, hash: hash.clone(), stamp: m.stamp.clone() };
            approve(m, approval)
        }
        Command::Evaluate { .. } => evaluate(m, command),
        Command::Pause { reason } => {
            entries::plan(m)?;
            Ok(vec![Event::Paused { reason: reason.clone(), stamp: m.stamp.clone() }])
        }
        Command::Resume => match &m.case.plan {
            Some(plan) if plan.state.paused() => Ok(vec![Event::Resumed]),
            _ => Err(Refusal::PlanNotPaused),
        },
        _ => Ok(Vec::new()),
    }
}

/// Exactly one plan, and none without consent.
fn begin(m: &Moment<'_>, form: PlanForm, language: crate::person::Lang) -> Result<Event, Refusal> {
    if m.case.plan.is_some() {
        return Err(Refusal::PlanExists);
    }
    let consent = m.case.plan_consent(m.today).ok_or(Refusal::NoPlanConsent)?.id;
    Ok(Event::PlanBegun { consent, form, language })
}

fn quick_start(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    let Command::QuickStart { ids: [matters_id, goal_id, measure_id], matters, goal, measure } = command
    else {
        return Ok(Vec::new());
    };
    let begun = match &m.case.plan {
        Some(_) => None,
        None => Some(begin(m, PlanForm::Ordinary, crate::person::Lang::Nb)?),
    };
    let new_plan = m.case.plan_consent(m.today).map(|consent| Plan {
        consent: consent.id,
        form: PlanForm::Ordinary,
        language: crate::person::Lang::Nb,
        begun: m.stamp.clone(),
        entries: Vec::new(),
        marks: std::collections::BTreeMap::new(),
        state: PlanState::Draft { term: None },
        evaluations: Vec::new(),
    });
    let base = match &m.case.plan {
        Some(_) => entries::plan(m)?,
        None => new_plan.as_ref().ok_or(Refusal::NoPlanConsent)?,
    };
    // Three parts at once, and none that would not be theirs to write alone.
    for section in [Section::Matters, Section::Goals, Section::Measures] {
        if !policy::access(m.by, m.case, Deed::Write(section), m.today).granted() {
            return Err(Refusal::NotYours(Deed::Write(section)));
        }
    }
    let write = |plan: &Plan, id, content| entries::write(m, plan, id, 0, &content);
    let first = write(base, *matters_id, Content::Matters(matters.clone()))?;
    let second = write(base, *goal_id, Content::Goals(goal.clone()))?;
    let mut with_goal = base.clone();
    with_goal.entries.push(second.clone());
    let mut own = measure.clone();
    own.goal = Some(*goal_id);
    let third = write(&with_goal, *measure_id, Content::Measures(own))?;
    let set = |entry| Event::EntrySet { entry, change: EntryChange::Written, why: None };
    Ok(begun.into_iter().chain([first, second, third].map(set)).collect())
}

/// The period: required (letter g), in order, revised within, and not already past.
fn set_term(m: &Moment<'_>, term: Term) -> Result<Vec<Event>, Refusal> {
    let plan = entries::plan(m)?;
    let ordered = term.from < term.revision && term.revision <= term.to;
    let too_long = term.to.year() - term.from.year() > 5;
    if !ordered || too_long {
        return Err(Refusal::ImpossibleTerm);
    }
    if term.revision < m.today {
        return Err(Refusal::RevisionInThePast);
    }
    let latest = m.today.max(term.from).checked_add(i32::from(m.case.deadlines.revision_months).months());
    if latest.is_ok_and(|latest| term.revision > latest) {
        return Err(Refusal::RevisionTooLate);
    }
    // A running period is followed by the next only when it has been evaluated.
    let evaluated = |running: Term| plan.evaluations.iter().any(|e| e.term == running);
    match &plan.state {
        PlanState::InForce { term: running, .. } if !evaluated(*running) => Err(Refusal::NotEvaluated),
        _ => Ok(vec![Event::TermSet(term)]),
    }
}

/// The person's yes, to exactly what was read.
fn approve(m: &Moment<'_>, approval: Approval) -> Result<Vec<Event>, Refusal> {
    let plan = entries::plan(m)?;
    if approval.form == Form::Electronic && !m.by.speaks_for_person() {
        return Err(Refusal::NeedsPaper);
    }
    if plan.state.term().is_none() {
        return Err(Refusal::NoTerm);
    }
    if m.case.content_hash().as_deref() != Some(approval.hash.as_str()) {
        return Err(Refusal::PlanChanged);
    }
    Ok(vec![Event::Approved(approval)])
}

fn evaluate(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    let Command::Evaluate { goals, measures, cooperation } = command else { return Ok(Vec::new()) };
    let plan = entries::plan(m)?;
    let term = plan.state.term().filter(|_| plan.state.in_force()).ok_or(Refusal::PlanNotInForce)?;
    let evaluation = Evaluation {
        term,
        goals: rated(plan, Section::Goals, goals)?,
        measures: rated(plan, Section::Measures, measures)?,
        cooperation: cooperation.clone(),
        made: m.stamp.clone(),
    };
    Ok(vec![Event::Evaluated(evaluation)])
}

fn rated<T: Copy>(
    plan: &Plan,
    section: Section,
    given: &[(EntryId, T, Option<Line>)],
) -> Result<Vec<Rated<T>>, Refusal> {
    given
        .iter()
        .map(|(id, rating, words)| {
            let entry =
                plan.entry(*id).filter(|e| e.content.section() == section).ok_or(Refusal::EntryGone(*id))?;
            let title = match &entry.content {
                Content::Goals(goal) => goal.title.clone(),
                Content::Measures(measure) => measure.what.clone(),
                _ => return Err(Refusal::EntryGone(*id)),
            };
            Ok(Rated { entry: *id, title, rating: *rating, words: words.clone() })
        })
        .collect()
}
