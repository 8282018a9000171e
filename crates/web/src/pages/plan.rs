//! The plan: one readable page, section by section.

pub(crate) mod shown_entry;
pub(crate) mod standing;

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::{Frame, Link};
use crate::pages::case::{Contact, contact};
use crate::pages::complaint;
use crate::pages::consents::seers;
use crate::pages::freshness;
pub(crate) use crate::pages::plan::shown_entry::label_key;
use crate::pages::plan::shown_entry::{ShownEntry, shown_entries};
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Look, Reading};
use dinplan_domain::actor::Capacity;
use dinplan_domain::ids::CaseId;
use dinplan_domain::law;
use dinplan_domain::plan::{PlanForm, PlanState};
use dinplan_domain::policy::{Deed, Reason};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::{Content, Letter, Section};
use dinplan_domain::view::{CaseView, PlanView};
use std::collections::BTreeSet;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/plan", get(plan))
}

/// One section on the page.
struct ShownSection {
    code: &'static str,
    title: String,
    /// Where a new entry is written, and what the button says.
    add: Option<(String, String)>,
    /// Where those who may not write suggest something.
    suggest: Option<String>,
    entries: Vec<ShownEntry>,
    /// Measures that are done with.
    over: Vec<ShownEntry>,
    empty: String,
    /// Who confirmed anything here last, and when.
    fresh: Option<String>,
    /// How many entries nobody has confirmed for long, in words.
    stale: Option<String>,
    withheld: Option<String>,
    shared: Option<SharedWith>,
}

/// With whom a section is shared, so that one is reminded who reads.
struct SharedWith {
    short: String,
    /// Name, and the plan as they see it.
    names: Vec<(String, Option<String>)>,
}

/// One legal point.
struct Point {
    letter: &'static str,
    name: String,
    tag: Tag,
    says: Option<String>,
    /// Where it is marked as not applying, or the mark removed.
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "plan.html")]
pub(crate) struct PlanPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    id: CaseId,
    command: String,
    title: String,
    language: &'static str,
    state: Option<Tag>,
    term: Option<String>,
    revision: Option<(String, bool)>,
    approved: Option<String>,
    contact: Option<Contact>,
    sections: Vec<(Section, ShownSection)>,
    team: Option<Vec<(String, String, Option<String>)>>,
    points: Vec<Point>,
    missing: usize,
    /// The reader has private notes here.
    notes: bool,
    /// The reader can ask what their access rests on.
    asks_why: bool,
    /// The way to complain, for who may.
    complain: Option<Link>,
    actions: Vec<(String, String)>,
    undo: Option<String>,
}

async fn plan(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let (view, readers) = web.app.circles(&visitor.identity, id, Look::Plan).await?;
    let Some(plan) = &view.plan else { return Err(Failure::refused(Refusal::NoPlan)) };
    let mut page = page(&visitor, &view, plan, web.app.new_id().to_string());
    for (section, shown) in &mut page.sections {
        shown.shared = shared_with(&web, &view, &visitor, &readers, *section);
    }
    html(&page)
}

/// The page of this view.
pub(crate) fn page(visitor: &Visitor, view: &CaseView, plan: &PlanView, command: String) -> PlanPage {
    let w = visitor.w;
    let title = w.t1("plan-of", "name", &view.subject.name);
    let term = plan.state.as_ref().and_then(PlanState::term);
    PlanPage {
        frame: visitor.frame(title.clone()),
        w,
        case: CaseFrame::new(view, visitor),
        id: view.id,
        title: if plan.form == PlanForm::Palliative { w.t("plan-form-palliative") } else { title },
        language: plan.language.tag(),
        state: plan.state.as_ref().map(|s| state_tag(s, w)),
        term: term.map(|t| w.t2("date-period", "from", w.date(t.from), "to", w.date(t.to))),
        revision: term.map(|t| (w.date(t.revision), t.revision < view.today)),
        approved: plan.state.as_ref().and_then(PlanState::approval).map(|a| {
            w.t2("plan-approved-by", "name", &a.voice.name, "when", w.moment(a.stamp.at, view.today))
        }),
        contact: contact(view, w),
        sections: sections(view, plan, &command, w),
        team: view.sees(Section::Participants).then(|| team(view)),
        points: points(view, plan, w),
        missing: plan.missing.len(),
        notes: view.sees(Section::Notes) && view.end.is_none(),
        asks_why: !view.sees(Section::Consents),
        complain: complaint::way(view, visitor.w, "complaints-way-plan"),
        actions: actions(view, plan, w),
        command,
        undo: visitor
            .guest
            .flash
            .as_ref()
            .and_then(|f| f.undo)
            .map(|e| format!("{}/angre", entry_url(view.id, e))),
    }
}

/// The address of one entry's pages.
pub(crate) fn entry_url(case: CaseId, entry: dinplan_domain::ids::EntryId) -> String {
    url(case, &format!("/plan/oppforing/{entry}"))
}

fn state_tag(state: &PlanState, w: Words) -> Tag {
    match state {
        PlanState::Draft { .. } => Tag::new(w.t("plan-state-draft"), "info"),
        PlanState::InForce { .. } => Tag::new(w.t("plan-state-in-force"), "success"),
        PlanState::Renewing { .. } => Tag::new(w.t("plan-state-renewing"), "success"),
        PlanState::Paused { .. } => Tag::new(w.t("plan-state-paused"), "neutral"),
    }
}

fn sections(view: &CaseView, plan: &PlanView, command: &str, w: Words) -> Vec<(Section, ShownSection)> {
    let of_form = plan.form.sections().iter().copied();
    // What was written in the other form stays in sight.
    let others = Content::SECTIONS
        .iter()
        .copied()
        .filter(|s| !plan.form.sections().contains(s) && plan.live(*s).next().is_some());
    of_form
        .chain(others)
        .filter(|s| s.takes_entries())
        .map(|s| (s, section(view, plan, s, command, w)))
        .collect()
}

fn section(view: &CaseView, plan: &PlanView, section: Section, command: &str, w: Words) -> ShownSection {
    let code = section.code();
    let writable = view.may(Deed::Write(section)) && view.end.is_none();
    let paused = plan.state.as_ref().is_some_and(PlanState::paused);
    let (over, entries) = shown_entries(view, plan, section, command, w).into_iter().partition(|e| e.over);
    ShownSection {
        code,
        title: w.t(section.key()),
        add: (writable && !paused)
            .then(|| (url(view.id, &format!("/plan/ny/{code}")), w.t(&format!("section-{code}-add")))),
        suggest: (may_suggest(view, section) && !paused)
            .then(|| url(view.id, &format!("/forslag/ny/{code}"))),
        entries,
        over,
        empty: w.t(&format!("section-{code}-empty")),
        fresh: freshness::of_section(view, plan, section, w),
        stale: freshness::stale_in(plan, section, w),
        withheld: view.withheld(section).filter(|r| *r != Reason::NoPart).map(|r| w.t(r.key())),
        shared: None,
    }
}

/// Those who may not write a part may suggest; so may a child, who has a voice beside the parents'.
pub(super) fn may_suggest(view: &CaseView, section: Section) -> bool {
    let child = view.is(Capacity::Person) && law::is_child(view.subject.born, view.today);
    let talks = view.sees(section) && view.may(Deed::Write(Section::Talk)) && view.end.is_none();
    talks && (child || !view.may(Deed::Write(section)))
}

/// Everyone else who sees a section; told to who sees the consents.
fn shared_with(
    web: &Web,
    view: &CaseView,
    visitor: &Visitor,
    readers: &[Reading],
    section: Section,
) -> Option<SharedWith> {
    let w = visitor.w;
    if !view.sees(Section::Consents) || !view.sees(section) {
        return None;
    }
    let others = seers::each_once(view, readers).filter(|r| r.sees(section) && !seers::is_self(r, visitor));
    let names: Vec<_> = others.map(|r| (seers::name(web, view, r, w), seers::see_as_url(view, r))).collect();
    let short = match (names.len(), view.is(Capacity::Person)) {
        (0, true) => w.t("plan-shared-only-you"),
        (0, false) => w.t("plan-shared-none"),
        (n, _) => w.count("plan-shared-with", n),
    };
    Some(SharedWith { short, names })
}

impl PlanPage {
    /// The page as another sees it: without the ways to change anything.
    pub(crate) fn seen_as(mut self, case: CaseFrame, beyond: &BTreeSet<Section>, told: &str) -> Self {
        self.case = case;
        (self.actions, self.undo) = (Vec::new(), None);
        (self.notes, self.asks_why, self.complain) = (false, false, None);
        for (section, shown) in &mut self.sections {
            shown.suggest = None;
            if beyond.contains(section) {
                shown.withheld = Some(told.to_owned());
            }
        }
        self
    }
}

fn team(view: &CaseView) -> Vec<(String, String, Option<String>)> {
    view.participants
        .iter()
        .filter(|p| p.takes_part_on(view.today))
        .map(|p| {
            let place = p
                .org_name
                .as_ref()
                .filter(|o| !p.name.as_str().contains(o.as_str()))
                .map(|o| format!(", {o}"))
                .unwrap_or_default();
            (p.name.to_string(), format!("{}{place}", p.role), p.phone.as_ref().map(ToString::to_string))
        })
        .collect()
}

fn points(view: &CaseView, plan: &PlanView, w: Words) -> Vec<Point> {
    let whole = view.speaks_for_person() || view.is(Capacity::Coordinator);
    if !whole {
        return Vec::new();
    }
    Letter::ALL
        .iter()
        .map(|letter| {
            let missing = plan.missing.contains(letter);
            let mark = plan.marks.get(letter);
            let tag = match (missing, mark) {
                (_, Some(_)) => Tag::new(w.t("point-not-applicable"), "neutral"),
                (true, None) => Tag::new(w.t("point-missing"), "warning"),
                (false, None) => Tag::new(w.t("point-there"), "success"),
            };
            let says = match mark {
                Some(mark) => Some(w.t2(
                    "point-marked-by",
                    "reason",
                    &mark.reason,
                    "name",
                    shown::by(&mark.stamp.by, w),
                )),
                None => missing.then(|| w.t(&format!("{}-missing", letter.key()))),
            };
            let markable = view.may(Deed::Mark) && letter.may_not_apply() && (missing || mark.is_some());
            let href = markable.then(|| url(view.id, &format!("/punkt/{}", letter.code())));
            Point { letter: letter.code(), name: w.t(letter.key()), tag, says, href }
        })
        .collect()
}

/// What can be done with the plan as a whole, the most likely first.
fn actions(view: &CaseView, plan: &PlanView, w: Words) -> Vec<(String, String)> {
    let Some(state) = plan.state.as_ref().filter(|_| view.end.is_none()) else { return Vec::new() };
    let mut found = Vec::new();
    let mut add = |deed: Deed, fits: bool, part: &str, key: &str| {
        if view.may(deed) && fits {
            found.push((url(view.id, part), w.t(key)));
        }
    };
    add(Deed::Approve, state.awaiting().is_some(), "/godkjenn", "plan-approve");
    add(Deed::SetTerm, !state.paused(), "/periode", "plan-set-period");
    add(Deed::Evaluate, state.in_force(), "/evaluer", "plan-evaluate");
    let palliative = plan.form == PlanForm::Palliative;
    add(Deed::ShapePlan, !state.paused() && !palliative, "/form", "plan-change-form");
    add(Deed::ShapePlan, !state.paused() && palliative, "/form", "plan-change-form-back");
    add(Deed::ShapePlan, !state.paused(), "/spraak", "plan-change-language");
    add(Deed::Pause, !state.paused(), "/pause", "plan-pause");
    add(Deed::Pause, state.paused(), "/gjenoppta", "plan-resume");
    found
}
