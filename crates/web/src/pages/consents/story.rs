//! How a consent came to be what it is: given, made narrower, doubted, settled, withdrawn, replaced.

use super::list;
use crate::shown;
use crate::words::Words;
use dinplan_domain::assessment::Basis;
use dinplan_domain::consent::Consent;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;

/// One step.
pub(super) struct Line {
    pub(super) what: String,
    pub(super) why: Option<String>,
    pub(super) who: String,
    pub(super) when: String,
}

/// The steps, oldest first: each is what differs from the version before.
pub(super) fn story(view: &CaseView, events: &[Recorded], w: Words) -> Vec<Line> {
    let mut before: Option<&Consent> = None;
    let mut lines = Vec::new();
    for recorded in events {
        let Event::ConsentSet(now) = &recorded.event else { continue };
        for (what, why) in steps(view, before, now, w) {
            let (who, when) = (shown::by(&recorded.by, w), w.moment(recorded.at, view.today));
            lines.push(Line { what, why, who, when });
        }
        before = Some(now);
    }
    lines
}

fn steps(
    view: &CaseView,
    before: Option<&Consent>,
    now: &Consent,
    w: Words,
) -> Vec<(String, Option<String>)> {
    let Some(before) = before else {
        return vec![(w.t("story-given"), Some(super::given(w, now)))];
    };
    let mut found = Vec::new();
    if now.withdrawn.is_some() && before.withdrawn.is_none() {
        let key = if replaced(view, now) { "story-replaced" } else { "story-withdrawn" };
        found.push((w.t(key), None));
    }
    let less = || {
        let (had, has) = (before.sharing()?, now.sharing()?);
        let gone: Vec<Section> = had.sections.difference(&has.sections).copied().collect();
        (!gone.is_empty()).then(|| list(w, gone.iter().map(|s| w.t(s.key()))))
    };
    found.extend(less().map(|gone| (w.t("story-narrowed"), Some(gone))));
    if now.agreed.len() > before.agreed.len() {
        found.push((w.t("story-agreed"), None));
    }
    match (&before.doubt, &now.doubt) {
        (had, Some(doubt)) if doubt.settled.is_none() && had.as_ref() != Some(doubt) => {
            found.push((w.t("story-doubted"), Some(doubt.why.to_string())));
        }
        (had, Some(doubt)) if had.as_ref() != Some(doubt) => {
            if let Some(settled) = &doubt.settled {
                let key = if settled.stands { "story-settled-stands" } else { "story-settled-falls" };
                found.push((w.t(key), Some(settled.why.to_string())));
            }
        }
        _ => {}
    }
    found
}

/// The young person, old enough to decide, gave an own consent in its place.
fn replaced(view: &CaseView, consent: &Consent) -> bool {
    let at = consent.withdrawn.as_ref().map(|stamp| stamp.at);
    let own = |c: &&Consent| c.id != consent.id && c.voice.basis == Basis::Own && Some(c.given.at) == at;
    consent.voice.basis != Basis::Own && view.consents.iter().any(|c| own(&c))
}
