//! Who gives the person what: services and people, each with what they are responsible for and when.

use crate::Web;
use crate::at::At;
use crate::case_frame::CaseFrame;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::pages::people::Phone;
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::ids::CaseId;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/tjenester", get(services))
}

/// One measure: what, where it stands, how much and when.
struct Given {
    what: String,
    tag: Tag,
    when: String,
}

/// One who gives something.
struct Giver {
    name: String,
    about: String,
    phone: Option<Phone>,
    gives: Vec<Given>,
}

#[derive(Template)]
#[template(path = "services.html")]
struct ServicesPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    givers: Vec<Giver>,
}

async fn services(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Services).await?;
    for section in [Section::Participants, Section::Measures] {
        if !view.sees(section) {
            return Err(Failure::refused(Refusal::NotYours(Deed::See(section))));
        }
    }
    let w = visitor.w;
    html(&ServicesPage {
        frame: visitor.frame(w.t("services-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        givers: givers(&view, w),
    })
}

/// The coordinator, then everyone who takes part, and the person last.
fn givers(view: &CaseView, w: Words) -> Vec<Giver> {
    let mut all = Vec::new();
    if let Some(seated) = view.principal() {
        all.push(Giver {
            name: seated.who.name.to_string(),
            about: w.t(seated.kind.key()),
            phone: seated.who.phone.as_ref().map(Phone::new),
            gives: given(view, Responsible::Coordinator, w),
        });
    }
    for part in view.participants.iter().filter(|p| p.takes_part_on(view.today)) {
        let place = part.org_name.as_ref().map(|o| format!(", {o}")).unwrap_or_default();
        all.push(Giver {
            name: part.name.to_string(),
            about: format!("{}{place}", part.role),
            phone: part.phone.as_ref().map(Phone::new),
            gives: given(view, Responsible::Participant(part.id), w),
        });
    }
    let own = given(view, Responsible::Person, w);
    if !own.is_empty() {
        let (name, about) = (view.subject.name.to_string(), w.t("capacity-person"));
        all.push(Giver { name, about, phone: None, gives: own });
    }
    all
}

fn given(view: &CaseView, by: Responsible, w: Words) -> Vec<Given> {
    let live = view.plan.iter().flat_map(|plan| plan.live(Section::Measures));
    live.filter_map(|entry| entry.measure().map(|measure| (entry, measure)))
        .filter(|(_, measure)| measure.responsible == by && measure.is_open())
        .map(|(entry, measure)| {
            let day = measure.by.map(|by| w.t1("when-by", "date", w.date(by)));
            let parts = [
                measure.scope.as_ref().map(ToString::to_string),
                measure.recurs.as_ref().map(ToString::to_string),
                day,
            ];
            Given {
                what: measure.what.to_string(),
                tag: shown::measure_tag(entry, measure, view.today, w),
                when: parts.into_iter().flatten().collect::<Vec<_>>().join(", "),
            }
        })
        .collect()
}
