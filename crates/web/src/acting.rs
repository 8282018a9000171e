//! For whom the reader does something: said in the same top place on every page of a case.

use crate::visitor::Visitor;
use crate::words::Words;
use dinplan_domain::actor::Capacity;
use dinplan_domain::law;
use dinplan_domain::representative::Kind;
use dinplan_domain::view::CaseView;

/// The page where one chooses for whom.
pub(crate) const CHOOSE: &str = "/pa-vegne-av";
/// The cookie that says that there is something to choose; it holds no name and opens nothing.
pub(crate) const CHOICE: &str = "flere";

/// For whom, as the header says it. Derived from the view, never from a form.
#[derive(Clone, Debug)]
pub(crate) struct Acting {
    /// "På vegne av Vilde Hauge".
    pub(crate) whom: String,
    /// "Du har foreldreansvar".
    pub(crate) why: Option<String>,
}

impl Acting {
    /// None for employees, whose workplace and role the header says already, and for one's own case
    /// when there is no other to take it for.
    pub(crate) fn of(view: &CaseView, visitor: &Visitor) -> Option<Self> {
        let w = visitor.w;
        let capacity = *view.capacities.first()?;
        if visitor.identity.post().is_some() {
            return (capacity == Capacity::CareAuthority).then(|| Self {
                whom: w.t1("acting-for", "name", &view.subject.name),
                why: Some(w.t("acting-as-care")),
            });
        }
        if capacity == Capacity::Person {
            return visitor.guest.switch.then(|| Self { whom: w.t("acting-for-oneself"), why: None });
        }
        let close = view.as_close.as_ref();
        // The case as another sees it is not what the one who looks does for anyone.
        let as_another = close.is_some_and(|close| close.person != visitor.identity.person)
            || view.subject.person == visitor.identity.person;
        let follows = matches!(capacity, Capacity::NextOfKin | Capacity::Relative | Capacity::Companion);
        if as_another || !follows && !capacity.speaks_for_person() {
            return None;
        }
        let decides = capacity.speaks_for_person() || capacity == Capacity::NextOfKin;
        let whom = if decides { "acting-for" } else { "acting-about" };
        Some(Self {
            whom: w.t1(whom, "name", &view.subject.name),
            why: Some(why(capacity, close.map(|close| close.kind), w)),
        })
    }
}

/// Why someone can do something for another: "Du er verge".
pub(crate) fn why(capacity: Capacity, kind: Option<Kind>, w: Words) -> String {
    let key = match (capacity, kind) {
        (Capacity::Person, _) => "acting-as-person",
        (Capacity::Parent, _) => "acting-as-parent",
        (Capacity::CareAuthority, _) => "acting-as-care",
        (Capacity::Guardian, _) => "acting-as-guardian",
        (Capacity::Attorney, _) => "acting-as-attorney",
        (Capacity::NextOfKin, _) => "acting-as-next-of-kin",
        (_, Some(Kind::Parent)) => "acting-as-parent-grown",
        (_, Some(Kind::Helper)) => "acting-as-helper",
        (_, Some(Kind::Peer)) => "acting-as-peer",
        (_, Some(Kind::Interpreter)) => "acting-as-interpreter",
        (_, Some(_)) => "acting-as-relative",
        (_, None) => "acting-as-brought",
    };
    w.t(key)
}

/// A parent of one who has become old enough to decide: what they see is shared with them.
pub(crate) fn grown_parent(view: &CaseView) -> bool {
    let parent = view.as_close.as_ref().is_some_and(|close| close.kind == Kind::Parent);
    parent && !view.is(Capacity::Parent) && law::consents_alone(view.subject.born, view.today)
}
