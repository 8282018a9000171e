//! What stands at the top of every page of a case: whose it is, and where one can go.

use crate::acting::Acting;
use crate::frame::Link;
use crate::visitor::Visitor;
use dinplan_app::{SeenAs, access_of};
use dinplan_domain::ids::CaseId;
use dinplan_domain::policy::Deed;
use dinplan_domain::protection::Protection;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;

/// The head of a case's pages.
#[derive(Clone, Debug)]
pub(crate) struct CaseFrame {
    pub(crate) id: CaseId,
    pub(crate) name: String,
    pub(crate) tabs: Vec<Link>,
    /// The case is the reader's own.
    pub(crate) own: bool,
    /// For whom the reader does something here, and why.
    pub(crate) acting: Option<Acting>,
    /// The case has ended.
    pub(crate) ended: bool,
    /// The coordinator's chair is empty though a coordinator is wanted: since when, in words.
    pub(crate) vacant: Option<String>,
    /// The address is protected: a mark for those inside.
    pub(crate) protection: Option<String>,
    /// What tells where the person is, is kept from this reader.
    pub(crate) hides_places: bool,
    /// Where an open page hears that the case changed.
    pub(crate) live: String,
    /// The case is shown through another's eyes.
    pub(crate) seeing: Option<Seeing>,
}

/// Through whose eyes, and the way back.
#[derive(Clone, Debug)]
pub(crate) struct Seeing {
    pub(crate) name: String,
    pub(crate) back: String,
}

impl CaseFrame {
    pub(crate) fn new(view: &CaseView, visitor: &Visitor) -> Self {
        let w = visitor.w;
        let path = &visitor.guest.path;
        let mut tabs = Vec::new();
        let mut tab = |part: &str, key: &str, shown: bool| {
            let href = url(view.id, part);
            let here = if part.is_empty() { *path == href } else { path.starts_with(&href) };
            if shown {
                tabs.push(Link { href, text: w.t(key), here });
            }
        };
        tab("", "tab-overview", true);
        tab("/plan", "tab-plan", view.plan.is_some());
        let called = !view.meetings.is_empty() || view.may(Deed::Write(Section::Meetings));
        tab("/moter", "section-meetings", view.sees(Section::Meetings) && called);
        let talks = view.sees(Section::Talk) && (view.end.is_none() || !view.talk.threads.is_empty());
        tab("/samtaler", "tab-talk", talks);
        tab("/koordinator", "tab-coordinator", view.sees(Section::Coordinator));
        tab("/folk", "tab-people", view.sees(Section::Participants) || view.sees(Section::Representatives));
        tab("/samtykke", "tab-consents", view.sees(Section::Consents));
        tab("/saksgang", "tab-process", view.process.is_some());
        tab("/historikk", "tab-history", view.sees(Section::Period));
        tab("/innsyn", "tab-log", view.sees(Section::Log));
        Self {
            id: view.id,
            name: view.subject.name.to_string(),
            tabs,
            own: view.is(dinplan_domain::actor::Capacity::Person),
            acting: Acting::of(view, visitor),
            ended: view.end.is_some(),
            vacant: view
                .vacant_since
                .filter(|_| view.end.is_none() && view.coordination_consent)
                .map(|at| w.ago(at, view.today)),
            live: live(view),
            seeing: None,
            protection: (view.protection != Protection::None).then(|| w.t(view.protection.key())),
            hides_places: !view.locates,
        }
    }

    /// The head of a page that shows the case as another sees it: their tabs that can be shown, and no other way on.
    pub(crate) fn seen_as(seen: &SeenAs, name: String, visitor: &Visitor) -> Self {
        let mut frame = Self::new(&seen.view, visitor);
        let here = url(seen.own.id, &format!("/slik/{}", seen.reader.key));
        let tab = |part: &str, key: &str| {
            let href = format!("{here}{part}");
            Link { here: visitor.guest.path == href, text: visitor.w.t(key), href }
        };
        frame.tabs = vec![tab("", "tab-overview")];
        frame.tabs.extend(seen.view.plan.as_ref().map(|_| tab("/plan", "tab-plan")));
        frame.live = live(&seen.own);
        frame.seeing = Some(Seeing { name, back: url(seen.own.id, "/samtykke") });
        frame
    }
}

/// Names what the reader has on the screen: the revision, and what they may see.
fn live(view: &CaseView) -> String {
    url(view.id, &format!("/lever?r={}&a={}", view.revision, access_of(view)))
}

/// The address of a page of a case.
pub(crate) fn url(case: CaseId, part: &str) -> String {
    format!("/sak/{case}{part}")
}
