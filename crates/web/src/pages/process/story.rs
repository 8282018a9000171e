//! What happened from report to answer, in the order it happened, told so that it can be read alone.

use crate::case_frame::url;
use crate::frame::Link;
use crate::shown;
use crate::shown::Tag;
use crate::words::Words;
use dinplan_domain::assessment::{Answer, Assessment, Information, Offer};
use dinplan_domain::interim::InterimReply;
use dinplan_domain::person::Stamp;
use dinplan_domain::report::{Report, ReporterKind};
use dinplan_domain::view::{CaseView, Process};
use jiff::Timestamp;

/// One thing that happened.
pub(super) struct Happened {
    at: Timestamp,
    /// Its anchor.
    pub(super) id: Option<&'static str>,
    pub(super) heading: String,
    /// Who and when.
    pub(super) by: String,
    /// What someone told, in their own words.
    pub(super) words: Option<String>,
    /// Label, value.
    pub(super) facts: Vec<(String, String)>,
    /// What the law says: the right, whether its conditions are met, the provision.
    pub(super) findings: Vec<(String, Tag, String)>,
    /// Anything that must be seen.
    pub(super) notice: Option<String>,
    /// Where it is read whole.
    pub(super) link: Option<Link>,
}

impl Happened {
    fn new(heading: String, stamp: &Stamp, view: &CaseView, w: Words) -> Self {
        Self {
            at: stamp.at,
            id: None,
            heading,
            by: format!("{}, {}", shown::by(&stamp.by, w), w.moment(stamp.at, view.today)),
            words: None,
            facts: Vec::new(),
            findings: Vec::new(),
            notice: None,
            link: None,
        }
    }

    fn fact(mut self, label: String, value: impl ToString) -> Self {
        self.facts.push((label, value.to_string()));
        self
    }

    fn facts(mut self, facts: Vec<(String, String)>) -> Self {
        self.facts.extend(facts);
        self
    }

    fn maybe(self, label: String, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.fact(label, value),
            None => self,
        }
    }
}

/// The story, oldest first.
pub(super) fn told(view: &CaseView, process: &Process, w: Words) -> Vec<Happened> {
    let mut all: Vec<Happened> = process.reports.iter().map(|r| report(r, view, w)).collect();
    all.extend(process.informed.iter().map(|i| information(i, view, w)));
    all.extend(process.path.assessment().map(|a| assessment(a, view, w)));
    all.extend(process.path.offer().map(|o| offer(o, view, w)));
    all.extend(process.path.answer().map(|a| answer(a, view, w)));
    all.extend(process.replies.iter().map(|reply| interim(reply, view, w)));
    if let Some(end) = &view.end {
        let ended = Happened::new(w.t("event-ended"), &end.stamp, view, w);
        let ended = ended.fact(w.t("step-end-reason"), w.t(end.reason.key()));
        all.push(ended.maybe(w.t("step-end-note"), end.note.as_ref()));
    }
    all.sort_by_key(|happened| happened.at);
    all
}

fn report(report: &Report, view: &CaseView, w: Words) -> Happened {
    let from = match &report.from.org_name {
        Some(place) => format!("{}, {}", report.from.name, place),
        None => report.from.name.to_string(),
    };
    let wish = match report.from.kind {
        ReporterKind::Person => w.maybe(&format!("{}-i", report.wish.key())),
        _ => None,
    };
    let services = report.services.iter().map(|s| w.t(s.key())).collect::<Vec<_>>().join(", ");
    let mut told = Happened::new(w.t("event-opened"), &report.recorded, view, w)
        .fact(w.t("process-from"), format!("{from} · {}", w.t(report.from.kind.key())))
        .maybe(w.t("process-phone"), report.from.phone.as_ref())
        .fact(w.t("process-received"), format!("{} · {}", w.date(report.received), w.t(report.channel.key())))
        .maybe(w.t("process-services"), Some(services).filter(|s| !s.is_empty()))
        .fact(w.t("process-wish"), wish.unwrap_or_else(|| w.t(report.wish.key())));
    told.words = Some(report.need.to_string());
    told.notice = (!report.person_agrees).then(|| w.t("process-not-agreed"));
    told
}

fn information(information: &Information, view: &CaseView, w: Words) -> Happened {
    Happened::new(w.t("event-informed"), &information.given, view, w)
        .fact(w.t("process-means"), w.t(information.means.key()))
        .fact(w.t("process-language"), &information.language)
        .maybe(w.t("process-also-to"), information.also_to.as_ref())
}

fn assessment(assessment: &Assessment, view: &CaseView, w: Words) -> Happened {
    let yes_no = |yes: bool| w.t(if yes { "yes" } else { "no" });
    let facts = &assessment.facts;
    let mut told = Happened::new(w.t("event-assessed"), &assessment.made, view, w)
        .fact(w.t("process-long-lasting"), yes_no(facts.long_lasting))
        .fact(w.t("process-count"), facts.services)
        .fact(w.t("process-seen-together"), yes_no(facts.seen_together))
        .fact(w.t("process-reason"), &assessment.reason);
    told.id = Some("vurdert");
    told.words = Some(assessment.described.to_string());
    told.findings = assessment
        .findings
        .iter()
        .map(|finding| {
            let key = finding.provision.key();
            let (word, color) =
                if finding.met { ("process-met", "success") } else { ("process-unmet", "neutral") };
            (w.t(&format!("right-{key}")), Tag::new(w.t(word), color), w.t(key))
        })
        .collect();
    let complains = !assessment.met() && view.speaks_for_person();
    told.notice = complains.then(|| w.t("process-complain"));
    told
}

fn interim(reply: &InterimReply, view: &CaseView, w: Words) -> Happened {
    let mut told = Happened::new(w.t("event-interim-reply"), &reply.stamp, view, w)
        .fact(w.t("interim-told"), w.t(reply.to.key()))
        .fact(w.t("interim-expected"), w.date(reply.expected));
    told.words = Some(reply.reason.to_string());
    let href = url(view.id, &format!("/forelopig-svar/{}", reply.id));
    told.link = Some(Link { href, text: w.t("interim-letter-read"), here: false });
    told
}

fn offer(offer: &Offer, view: &CaseView, w: Words) -> Happened {
    Happened::new(w.t("event-offered"), &offer.made, view, w).fact(w.t("process-asked"), &offer.asked)
}

fn answer(answer: &Answer, view: &CaseView, w: Words) -> Happened {
    let voice = &answer.voice;
    let mut told = Happened::new(w.t(answer.choice.key()), &answer.recorded, view, w)
        .fact(w.t("process-answered-by"), format!("{} · {}", voice.name, w.t(voice.basis.key())))
        .facts(crate::pages::voice::heard(voice, w))
        .maybe(w.t("voice-judgement"), voice.judgement.as_ref());
    told.id = Some("svaret");
    told
}
