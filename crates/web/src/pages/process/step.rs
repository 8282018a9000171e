//! One step on the way: explained, with one form.

use super::step_fields;
use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::Form;
use crate::pages::voice;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::extract::State;
use axum::response::Response;
use dinplan_app::Look;
use dinplan_domain::answers::Reader;
use dinplan_domain::assessment::Path;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::view::{CaseView, Process};
use serde::Deserialize;

/// The steps, by the word in their address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
pub(super) enum Step {
    #[serde(rename = "vurder")]
    Assess,
    #[serde(rename = "informer")]
    Inform,
    #[serde(rename = "tilby")]
    Offer,
    #[serde(rename = "svar")]
    Answer,
    #[serde(rename = "avslutt")]
    End,
    #[serde(rename = "gjenapne")]
    Reopen,
}

impl Step {
    pub(super) const ALL: [Self; 6] =
        [Self::Assess, Self::Inform, Self::Offer, Self::Answer, Self::End, Self::Reopen];

    /// The word in the address.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Assess => "vurder",
            Self::Inform => "informer",
            Self::Offer => "tilby",
            Self::Answer => "svar",
            Self::End => "avslutt",
            Self::Reopen => "gjenapne",
        }
    }

    /// The word in locale keys.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Assess => "step-assess",
            Self::Inform => "step-inform",
            Self::Offer => "step-offer",
            Self::Answer => "step-answer",
            Self::End => "step-end",
            Self::Reopen => "step-reopen",
        }
    }

    const fn deed(self) -> Deed {
        match self {
            Self::Assess => Deed::Assess,
            Self::Inform => Deed::Inform,
            Self::Offer => Deed::Offer,
            Self::Answer => Deed::Answer,
            Self::End => Deed::End,
            Self::Reopen => Deed::Reopen,
        }
    }

    /// Long enough to be written in several goes. What was typed in the others is kept at time-out only.
    const fn takes_time(self) -> bool {
        matches!(self, Self::Assess)
    }

    /// What is told on the page after it, and where that page stands.
    const fn done(self) -> (&'static str, &'static str) {
        match self {
            Self::Assess => ("assessed", "/saksgang#vurdert"),
            Self::Inform => ("informed", "/saksgang"),
            Self::Offer => ("offered", "/saksgang"),
            Self::Answer => ("answered", "/saksgang"),
            Self::End => ("closed", "/saksgang"),
            Self::Reopen => ("case-reopened", "/saksgang"),
        }
    }

    /// Its name for this reader: answering again is changing the answer.
    pub(super) fn title(self, view: &CaseView, process: &Process, w: Words) -> String {
        let taken = match self {
            Self::Assess => process.path.assessment().is_some(),
            Self::Inform => !process.informed.is_empty(),
            Self::Offer => process.path.offer().is_some(),
            Self::Answer => process.path.answer().is_some(),
            Self::End | Self::Reopen => false,
        };
        let key = format!("{}-{}", self.key(), if taken { "again" } else { "title" });
        say(&key, view, w)
    }

    /// Why this reader cannot take it now; the decision itself stays with the domain.
    fn barrier(self, view: &CaseView, process: Option<&Process>) -> Option<Refusal> {
        if !view.may(self.deed()) {
            return Some(Refusal::NotYours(self.deed()));
        }
        match (self, view.end.is_some()) {
            (Self::Reopen, false) => return Some(Refusal::CaseOpen),
            (Self::Reopen, true) => return None,
            (_, true) => return Some(Refusal::CaseClosed),
            _ => {}
        }
        if matches!(self, Self::Answer | Self::End) && voice::parents_speak(view) {
            return Some(Refusal::MayNotConsent);
        }
        let process = process?;
        match (self, &process.path) {
            (Self::Offer, Path::Reported) => Some(Refusal::NotAssessed),
            (Self::Offer, path) if path.assessment().is_some_and(|a| !a.met()) => Some(Refusal::RightNotMet),
            (Self::Offer, _) if process.informed.is_empty() => Some(Refusal::NotInformed),
            (Self::Answer, Path::Reported | Path::Assessed(_)) => Some(Refusal::NotOffered),
            _ => None,
        }
    }

    /// Whether this reader can take it now.
    pub(super) fn open_to(self, view: &CaseView, process: &Process) -> bool {
        self.barrier(view, Some(process)).is_none()
    }
}

/// The words of a key, said to the person where they differ.
pub(super) fn say(key: &str, view: &CaseView, w: Words) -> String {
    let own = view.speaks_for_person().then(|| w.maybe(&format!("{key}-you"))).flatten();
    own.unwrap_or_else(|| w.t(key))
}

/// The page of a step, before the form is filled.
fn explained(step: Step, view: &CaseView, visitor: &Visitor) -> Explained {
    let w = visitor.w;
    let title = view.process.as_ref().map_or_else(String::new, |process| step.title(view, process, w));
    let lead = say(&format!("{}-lead", step.key()), view, w);
    let page = Explained::new(view, visitor, title, lead);
    step_fields::explain(step, view, page, w)
}

fn blank(web: &Web, step: Step, view: &CaseView, visitor: &Visitor) -> Form {
    let w = visitor.w;
    let page = url(view.id, &format!("/saksgang/{}", step.code()));
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, page, command, w.t(&format!("{}-submit", step.key())))
        .fields(step_fields::fields(step, view, visitor))
        .cancel(url(view.id, "/saksgang"));
    if step == Step::End { form.danger() } else { form }
}

pub(super) async fn show(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, step)): At<(CaseId, Step)>,
) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Process).await?;
    if let Some(refusal) = step.barrier(&view, view.process.as_ref()) {
        return Err(Failure::refused(refusal));
    }
    let initial = step_fields::initial(step, &view, visitor.w);
    let mut form = blank(&web, step, &view, &visitor).resumed(&web, &visitor, &initial).await?;
    form.keeps_draft = step.takes_time();
    html(&explained(step, &view, &visitor).form(form))
}

pub(super) async fn take(
    State(web): State<Web>,
    At((id, step)): At<(CaseId, Step)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    let view = web.app.read(&visitor.identity, id, Look::Process).await?;
    let mut reader = Reader::new(&sent.answers);
    let command = step_fields::read(step, &mut reader, &view, visitor);
    match reader.finish(command) {
        Ok(command) => {
            sent.execute(&web, id, &command).await?;
            let (code, to) = step.done();
            Ok(done(&url(id, to), code))
        }
        Err(faults) => {
            if let Some(refusal) = step.barrier(&view, view.process.as_ref()) {
                return Err(Failure::refused(refusal));
            }
            let mut form = blank(&web, step, &view, visitor).filled(&sent.answers).faulty(&faults);
            form.keeps_draft = step.takes_time();
            again(&explained(step, &view, visitor).form(form))
        }
    }
}
