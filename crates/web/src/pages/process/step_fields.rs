//! What each step explains and asks for, and how its form becomes a command.

use super::step::{Step, say};
use crate::explained::Explained;
use crate::field::{Choice as Offered, Field, Kind};
use crate::pages::voice;
use crate::visitor::Visitor;
use crate::words::Words;
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::assessment::{Assessment, Choice, Means};
use dinplan_domain::case::EndReason;
use dinplan_domain::command::Command;
use dinplan_domain::law::{self, RightFacts};
use dinplan_domain::report::Service;
use dinplan_domain::view::CaseView;
use std::collections::BTreeSet;

/// More services than anyone has.
const MOST_SERVICES: u8 = 30;

/// What has to be known before the form.
pub(super) fn explain(step: Step, view: &CaseView, page: Explained, w: Words) -> Explained {
    let own = view.speaks_for_person();
    match step {
        Step::Assess => {
            let page = page.says(w.t("step-assess-law"));
            let services = reported_services(view, w);
            let page =
                if services.is_empty() { page } else { page.fact(w.t("step-assess-reported"), services) };
            match needs(view).as_slice() {
                [] => page,
                needs => page.fact(w.t("step-assess-needs"), needs.join("\n\n")),
            }
        }
        Step::Inform => ["plan", "coordinator", "choice", "consent", "services"]
            .into_iter()
            .fold(page, |page, point| page.says(w.t(&format!("step-inform-{point}")))),
        Step::Offer => page.says(w.t("step-offer-answers")),
        Step::Answer if own => page.says(w.t("step-answer-later-you")),
        Step::Answer => page.says(w.t("step-answer-later")),
        Step::End => page.notice("warning", w.t("step-end-follows")).says(w.t("step-end-kept")),
        Step::Reopen => page,
    }
}

/// Services named in the reports, in words.
fn reported_services(view: &CaseView, w: Words) -> String {
    let reports = view.process.iter().flat_map(|process| &process.reports);
    let services: BTreeSet<Service> = reports.flat_map(|r| r.services.iter().copied()).collect();
    services.iter().map(|s| w.t(s.key())).collect::<Vec<_>>().join(", ")
}

/// What the reports say of the need.
fn needs(view: &CaseView) -> Vec<String> {
    let reports = view.process.iter().flat_map(|process| &process.reports);
    reports.map(|r| r.need.to_string()).collect()
}

fn is_child(view: &CaseView) -> bool {
    law::is_child(view.subject.born, view.today)
}

pub(super) fn fields(step: Step, view: &CaseView, visitor: &Visitor) -> Vec<Field> {
    let w = visitor.w;
    match step {
        Step::Assess => assess(view, w),
        Step::Inform => vec![
            Field::radio("means", w.t("step-inform-means"), means(w)),
            Field::line("language", w.t("step-inform-language")),
            Field::line("also_to", w.t("step-inform-also-to"))
                .optional()
                .help(w.t("step-inform-also-to-help")),
        ],
        Step::Offer => vec![Field::line("asked", w.t("step-offer-asked")).help(w.t("step-offer-asked-help"))],
        Step::Answer => {
            let mut all = vec![Field::radio("choice", say("step-answer-choice", view, w), choices(view, w))];
            all.extend(voice::fields(view, visitor));
            all
        }
        Step::End => vec![
            Field::radio("reason", w.t("step-end-reason"), reasons(view, w)),
            Field::line("note", w.t("step-end-note")).optional(),
        ],
        Step::Reopen => vec![Field::line("reason", w.t("step-reopen-reason"))],
    }
}

fn assess(view: &CaseView, w: Words) -> Vec<Field> {
    let yes_no = |name: &'static str, key: &str| {
        let choices = vec![Offered::new("ja", w.t("yes")), Offered::new("nei", w.t("no"))];
        Field::radio(name, w.t(key), choices).maybe_help(w.maybe(&format!("{key}-help")))
    };
    let count = Field::new("services", Kind::Line("number", "off"), w.t("step-assess-services"));
    let mut all = vec![
        Field::prose("described", w.t("step-assess-described")).help(w.t("step-assess-described-help")),
        yes_no("long_lasting", "step-assess-long-lasting"),
        count.help(w.t("step-assess-services-help")),
        yes_no("seen_together", "step-assess-seen-together"),
    ];
    if is_child(view) {
        all.push(yes_no("serious", "step-assess-serious"));
    }
    all.push(Field::prose("reason", w.t("step-assess-reason")).help(w.t("step-assess-reason-help")));
    all
}

fn means(w: Words) -> Vec<Offered> {
    Means::ALL.iter().map(|m| Offered::new(m.code(), w.t(m.key()))).collect()
}

/// Each answer with one sentence that says what follows.
fn choices(view: &CaseView, w: Words) -> Vec<Offered> {
    let own = if view.speaks_for_person() { "you" } else { "they" };
    let choice = |c: &Choice| Offered::new(c.code(), w.t(c.key())).about(w.t(&format!("{}-{own}", c.key())));
    Choice::ALL.iter().map(choice).collect()
}

/// Why it ends; the person says it in the first person, and some reasons only others can give.
fn reasons(view: &CaseView, w: Words) -> Vec<Offered> {
    if !view.speaks_for_person() {
        return EndReason::ALL.iter().map(|r| Offered::new(r.code(), w.t(r.key()))).collect();
    }
    [EndReason::Wish, EndReason::NeedOver, EndReason::Moved]
        .map(|r| Offered::new(r.code(), w.t(&format!("{}-you", r.key()))))
        .to_vec()
}

/// What is filled in beforehand: the earlier assessment or answer, so that it is changed and not written anew.
pub(super) fn initial(step: Step, view: &CaseView, w: Words) -> Answers {
    let mut answers = Answers::default();
    let path = view.process.as_ref().map(|process| &process.path);
    match step {
        Step::Assess => {
            if let Some(assessment) = path.and_then(|p| p.assessment()) {
                assessed(&mut answers, assessment);
            }
        }
        Step::Inform => answers.set("language", w.t("lang-name-nb")),
        Step::Offer => answers.set("asked", asked(view)),
        Step::Answer => {
            if let Some(answer) = path.and_then(|p| p.answer()) {
                answers.set("choice", answer.choice.code());
            }
        }
        Step::End | Step::Reopen => {}
    }
    answers
}

fn assessed(answers: &mut Answers, assessment: &Assessment) {
    let yes_no = |yes| if yes { "ja" } else { "nei" };
    let facts = &assessment.facts;
    answers.set("described", assessment.described.to_string());
    answers.set("long_lasting", yes_no(facts.long_lasting));
    answers.set("services", facts.services.to_string());
    answers.set("seen_together", yes_no(facts.seen_together));
    answers.set("serious", yes_no(facts.serious_and_other_welfare));
    answers.set("reason", assessment.reason.to_string());
}

/// Who is asked: the person, and for a child under 16 the parents who are known.
fn asked(view: &CaseView) -> String {
    use dinplan_domain::representative::Kind as Close;
    let parents: Vec<String> = view
        .representatives
        .iter()
        .filter(|r| r.kind == Close::Parent && r.stands_on(view.today))
        .map(|r| r.name.to_string())
        .collect();
    if law::parents_consent(view.subject.born, view.today) && !parents.is_empty() {
        return parents.join(", ");
    }
    view.subject.name.to_string()
}

pub(super) fn read(step: Step, r: &mut Reader<'_>, view: &CaseView, visitor: &Visitor) -> Option<Command> {
    match step {
        Step::Assess => read_assessment(r, view),
        Step::Inform => {
            let means = r.choice("means", Means::from_code);
            let language = r.text("language");
            let also_to = r.optional("also_to");
            Some(Command::Inform { means: means?, language: language?, also_to })
        }
        Step::Offer => Some(Command::Offer { asked: r.text("asked")? }),
        Step::Answer => {
            let choice = r.choice("choice", Choice::from_code);
            let voice = voice::read(r, view, visitor);
            Some(Command::Answer { choice: choice?, voice: voice? })
        }
        Step::End => {
            let reason = r.choice("reason", EndReason::from_code);
            let note = r.optional("note");
            Some(Command::End { reason: reason?, note })
        }
        Step::Reopen => Some(Command::Reopen { reason: r.text("reason")? }),
    }
}

fn read_assessment(r: &mut Reader<'_>, view: &CaseView) -> Option<Command> {
    let described = r.text("described");
    let long_lasting = r.choice("long_lasting", yes_no);
    let services = services(r);
    let seen_together = r.choice("seen_together", yes_no);
    let serious = if is_child(view) { r.choice("serious", yes_no) } else { Some(false) };
    let reason = r.text("reason");
    let facts = RightFacts {
        long_lasting: long_lasting?,
        services: services?,
        seen_together: seen_together?,
        serious_and_other_welfare: serious?,
    };
    Some(Command::Assess { facts, described: described?, reason: reason? })
}

fn yes_no(typed: &str) -> Option<bool> {
    match typed {
        "ja" => Some(true),
        "nei" => Some(false),
        _ => None,
    }
}

fn services(r: &mut Reader<'_>) -> Option<u8> {
    let typed = r.answers().get("services").trim();
    let fault = if typed.is_empty() { Fault::Missing } else { Fault::NotANumber };
    let found = typed.parse().ok().filter(|n| *n <= MOST_SERVICES);
    if found.is_none() {
        r.fault("services", fault);
    }
    found
}
