//! What happens next in a case, who does it, and the one step this reader may take towards it.

use super::step::Step;
use crate::case_frame::url;
use crate::frame::Link;
use crate::pages::{interim, voice};
use crate::words::Words;
use dinplan_domain::assessment::{Choice, Path};
use dinplan_domain::policy::Deed;
use dinplan_domain::time;
use dinplan_domain::view::{CaseView, Process};
use jiff::civil::Date;

/// The next step, in words, and the button for who may take it.
pub(super) struct Next {
    pub(super) heading: String,
    pub(super) says: String,
    pub(super) late: bool,
    pub(super) action: Option<Link>,
}

pub(super) fn next(view: &CaseView, process: &Process, w: Words) -> Next {
    let own = view.speaks_for_person();
    let words = if own { "you" } else { "they" };
    let say = |key: String| {
        let yours = own.then(|| w.maybe(&format!("{key}-own"))).flatten();
        yours.unwrap_or_else(|| w.t(&key))
    };
    let tell = |key: &str| Next {
        heading: say(format!("next-{key}")),
        says: w.t(&format!("next-{key}-{words}")),
        late: false,
        action: None,
    };
    let by = |key: &str, step: Step| {
        let says = tell(key);
        let action =
            step.open_to(view, process).then(|| step_link(view, step, say(format!("next-{key}-do"))));
        Next { action, ..says }
    };
    if view.end.is_some() {
        return by("ended", Step::Reopen);
    }
    match &process.path {
        Path::Reported => reported(view, process, by("assess", Step::Assess), w),
        Path::Assessed(assessment) if !assessment.met() => by("not-met", Step::Assess),
        Path::Assessed(_) if process.informed.is_empty() => by("inform", Step::Inform),
        Path::Assessed(_) => by("offer", Step::Offer),
        Path::Offered(..) if voice::parents_speak(view) => tell("answer-parents"),
        Path::Offered(..) => by("answer", Step::Answer),
        Path::Answered(_, _, answer) => {
            let (key, part, deed) = after_answer(view, answer.choice);
            let mut next = tell(key);
            let may = deed.is_some_and(|deed| view.may(deed)) && !voice::parents_speak(view);
            next.action = may.then(|| Link {
                href: url(view.id, part),
                text: w.t(&format!("next-{key}-do")),
                here: false,
            });
            next
        }
    }
}

/// A reply is owed within a month of the first report, or on the day an interim reply named.
fn reported(view: &CaseView, process: &Process, mut next: Next, w: Words) -> Next {
    let Some(until) = process.reply_by else { return next };
    next.late = until < view.today;
    let key = if next.late { "next-reply-late" } else { "next-reply-by" };
    next.says = format!("{} {}", next.says, w.t1(key, "date", day(until, view.today, w)));
    next
}

/// Nobody has answered within that time.
pub(super) fn is_late(process: &Process, today: Date) -> bool {
    process.reply_by.is_some_and(|until| until < today)
}

fn day(date: Date, today: Date, w: Words) -> String {
    if time::days_between(today, date).abs() <= 7 {
        format!("{} ({})", w.date(date), w.near(date, today))
    } else {
        w.date(date)
    }
}

/// After the answer the way goes on elsewhere: consent, coordinator, plan.
fn after_answer(view: &CaseView, choice: Choice) -> (&'static str, &'static str, Option<Deed>) {
    let consented = view.coordination_consent && (view.plan_consent || !choice.plan());
    let seated = view.coordinators.iter().any(|a| a.kind.is_municipal());
    if !choice.coordinator() {
        ("declined", "", None)
    } else if !consented {
        ("consent", "/samtykke", Some(Deed::Consent))
    } else if !seated {
        ("appoint", "/koordinator", Some(Deed::Appoint))
    } else if !choice.plan() {
        ("coordinated", "", None)
    } else if view.plan.is_none() {
        ("begin", "/plan", Some(Deed::BeginPlan))
    } else {
        ("planned", "/plan", Some(Deed::BeginPlan))
    }
}

fn step_link(view: &CaseView, step: Step, text: String) -> Link {
    Link { href: url(view.id, &format!("/saksgang/{}", step.code())), text, here: false }
}

/// What else this reader may do, apart from the next step.
pub(super) fn others(view: &CaseView, process: &Process, w: Words) -> Vec<Link> {
    let first = next(view, process, w).action.map(|link| link.href);
    Step::ALL
        .into_iter()
        .filter(|step| step.open_to(view, process))
        .map(|step| step_link(view, step, step.title(view, process, w)))
        .filter(|link| Some(&link.href) != first.as_ref())
        .chain(interim::may_reply(view, process).then(|| Link {
            href: url(view.id, "/forelopig-svar"),
            text: w.t("interim-open"),
            here: false,
        }))
        .collect()
}
