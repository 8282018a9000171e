//! A page that explains one thing, and has one form to do it with. Used by several pages.

use crate::case_frame::{CaseFrame, url};
use crate::failure::Failure;
use crate::field::Form;
use crate::frame::{Frame, Link};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use dinplan_domain::actor::Capacity;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::view::{CaseView, PlanView};

/// One thing, explained.
#[derive(Template)]
#[template(path = "explained.html")]
pub(crate) struct Explained {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    heading: String,
    lead: String,
    /// What has to be known first: colour and words.
    notice: Option<(&'static str, String)>,
    says: Vec<String>,
    /// Label, value.
    facts: Vec<(String, String)>,
    form: Option<Form>,
    /// The first is the way on, when there is no form.
    links: Vec<Link>,
}

impl Explained {
    /// A page with this heading and this first sentence.
    pub(crate) fn new(view: &CaseView, visitor: &Visitor, heading: String, lead: String) -> Self {
        Self {
            frame: visitor.frame(heading.clone()),
            w: visitor.w,
            case: CaseFrame::new(view, visitor),
            heading,
            lead,
            notice: None,
            says: Vec::new(),
            facts: Vec::new(),
            form: None,
            links: Vec::new(),
        }
    }

    /// With something that has to be known first.
    pub(crate) fn notice(mut self, color: &'static str, words: String) -> Self {
        self.notice = Some((color, words));
        self
    }

    /// With one more thing that is good to know.
    pub(crate) fn says(mut self, words: String) -> Self {
        self.says.push(words);
        self
    }

    /// With a fact.
    pub(crate) fn fact(mut self, label: String, value: String) -> Self {
        self.facts.push((label, value));
        self
    }

    /// With the form.
    pub(crate) fn form(mut self, form: Form) -> Self {
        self.form = Some(form);
        self
    }

    /// With a way on.
    pub(crate) fn link(mut self, href: String, text: String) -> Self {
        self.links.push(Link { href, text, here: false });
        self
    }
}

/// The plan, for a page where this deed is done; the failure when the deed could not be done at all.
pub(crate) fn plan_for(view: &CaseView, deed: Deed) -> Result<&PlanView, Failure> {
    let refused = |refusal| Err(Failure::refused(refusal));
    if view.end.is_some() {
        return refused(Refusal::CaseClosed);
    }
    if !view.may(deed) {
        let coordinates = view.is(Capacity::Coordinator);
        return refused(match (coordinates, view.coordination_consent, view.plan_consent) {
            (true, false, _) => Refusal::NoCoordinationConsent,
            (true, true, false) => Refusal::NoPlanConsent,
            _ => Refusal::NotYours(deed),
        });
    }
    match &view.plan {
        None => refused(Refusal::NoPlan),
        Some(_) if !view.plan_consent => refused(Refusal::NoPlanConsent),
        Some(plan) if plan.state.as_ref().is_some_and(dinplan_domain::plan::PlanState::paused) => {
            refused(Refusal::PlanPaused)
        }
        Some(plan) => Ok(plan),
    }
}

/// The way back to the plan.
pub(crate) fn plan_page(view: &CaseView) -> String {
    url(view.id, "/plan")
}
