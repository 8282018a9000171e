//! Services that do not answer: which, in which case, for how long, and who follows it up. Not what they
//! are asked.

use crate::Web;
use crate::case_frame::url;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use dinplan_app::Unanswered;
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::time;
use jiff::civil::Date;

/// One service, and the cases in which it is silent.
struct Service {
    name: String,
    says: String,
    cases: Vec<Line>,
}

/// One case in which it has not answered.
struct Line {
    href: String,
    name: String,
    asked: String,
    coordinator: String,
}

#[derive(Template)]
#[template(path = "silent.html")]
struct SilentPage {
    frame: Frame,
    w: Words,
    services: Vec<Service>,
}

pub(super) async fn silent(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let post = visitor.identity.post().filter(|p| p.unit_kind == UnitKind::Coordinating);
    let org = post.ok_or_else(Failure::not_found)?.org;
    let found = web.app.silent_services(&visitor.identity, org).await?;
    let w = visitor.w;
    html(&SilentPage {
        frame: visitor.frame(w.t("silent-title")),
        w,
        services: services(&found, visitor.today, w),
    })
}

/// By service, the longest silence first.
fn services(found: &[Unanswered], today: Date, w: Words) -> Vec<Service> {
    let mut services: Vec<Service> = Vec::new();
    for one in found {
        let name = one.silent.who.to_string();
        let line = line(one, today, w);
        match services.iter_mut().find(|service| service.name == name) {
            Some(service) => service.cases.push(line),
            None => services.push(Service { name, says: String::new(), cases: vec![line] }),
        }
    }
    for service in &mut services {
        service.says = w.count("silent-measures", service.cases.len());
    }
    services
}

fn line(one: &Unanswered, today: Date, w: Words) -> Line {
    let late = time::days_between(one.silent.patience.by, today);
    Line {
        href: url(one.case, "/koordinator"),
        name: one.name.to_string(),
        asked: w.t2("silent-asked", "asked", w.date(one.silent.asked), "days", w.count("days", late)),
        coordinator: match &one.coordinator {
            Some(staff) => match &staff.phone {
                Some(phone) => format!("{} {phone}", w.t1("line-coordinator", "name", &staff.name)),
                None => w.t1("line-coordinator", "name", &staff.name),
            },
            None => w.t("overview-no-coordinator"),
        },
    }
}
