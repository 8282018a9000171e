//! How it stands with the owner's word for a measure, in plain words: who is waited for, who follows it
//! up, and why something does not happen. Never the family's fault.

use crate::shown;
use crate::words::Words;
use dinplan_domain::plan::{Entry, Promise};
use dinplan_domain::promise::Counter;
use dinplan_domain::sections::measures::{Measure, Responsible};
use dinplan_domain::view::CaseView;

/// What there is to say of the owner's word: label and words, each as a fact of the entry.
pub(crate) fn standing(
    view: &CaseView,
    entry: &Entry,
    measure: &Measure,
    w: Words,
) -> Option<(&'static str, String)> {
    if !measure.is_open() {
        return None;
    }
    let promise = entry.promise.as_ref()?;
    match promise {
        Promise::Accepted { .. } => None,
        Promise::Declined { reason, stamp } => {
            Some(("entry-declined", format!("{reason} ({})", shown::by(&stamp.by, w))))
        }
        Promise::Open { why, .. } => Some(("entry-open", w.t(why.key()))),
        Promise::Countered { offer, stamp } => {
            Some(("entry-countered", format!("{} ({})", proposal(offer, w), shown::by(&stamp.by, w))))
        }
        Promise::Asked { since, .. } => Some(match silence(view, entry, measure, w) {
            Some(silence) => ("entry-silent", silence),
            None => {
                let by = entry.patience().map(|patience| w.date(patience.by)).unwrap_or_default();
                ("entry-asked", w.t2("entry-asked-by", "since", w.ago(since.at, view.today), "by", by))
            }
        }),
    }
}

/// "Lia skole har ikke svart. Koordinatoren følger opp." None while there is time, and none about the
/// person and those close: they are asked, not chased.
pub(crate) fn silence(view: &CaseView, entry: &Entry, measure: &Measure, w: Words) -> Option<String> {
    entry.silent_since(view.today)?;
    let private = match measure.responsible {
        Responsible::Person => true,
        Responsible::Coordinator => false,
        Responsible::Participant(id) => view
            .participants
            .iter()
            .any(|p| p.id == id && matches!(p.who, dinplan_domain::participant::Who::Private { .. })),
    };
    if private {
        return None;
    }
    let who = shown::responsible(view, measure.responsible).unwrap_or_else(|| w.t("silent-somebody"));
    // Who follows up the coordinator is the coordinating unit.
    let key = match measure.responsible {
        Responsible::Coordinator => "silent-coordinator-says",
        _ => "silent-service-says",
    };
    Some(w.t1(key, "who", who))
}

/// Why a measure stands still though it is to be done: silence, a no, or nobody who has it.
pub(crate) fn still(view: &CaseView, entry: &Entry, measure: &Measure, w: Words) -> Option<String> {
    if !measure.is_open() {
        return None;
    }
    match entry.promise.as_ref()? {
        Promise::Asked { .. } => silence(view, entry, measure, w),
        Promise::Declined { .. } => Some(w.t("stands-declined")),
        Promise::Open { why, .. } => Some(w.t(why.key())),
        Promise::Countered { .. } | Promise::Accepted { .. } => None,
    }
}

/// What the owner would do instead, on one line.
pub(crate) fn proposal(offer: &Counter, w: Words) -> String {
    let by = offer.by.map(|by| w.t1("when-by", "date", w.date(by)));
    let parts = [Some(offer.what.to_string()), offer.scope.as_ref().map(ToString::to_string), by];
    let said = offer.words.as_ref().map(|words| format!(". «{words}»")).unwrap_or_default();
    format!("{}{said}", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// Why it does not happen: the reason, and the words.
pub(crate) fn why_not(measure: &Measure, w: Words) -> Option<String> {
    let words = measure.why_not.as_ref().map(ToString::to_string);
    let reason = measure.obstacle.map(|obstacle| w.t(obstacle.key()));
    match (reason, words) {
        (Some(reason), Some(words)) => Some(format!("{reason}: {words}")),
        (reason, words) => reason.or(words),
    }
}
