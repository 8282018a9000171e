//! The map of the municipality's services: what each gives, to whom, and whom to call. Searched without
//! script; the unit keeps it.

use super::{at_work, of_unit};
use crate::Web;
use crate::at::At;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::pages::people::Phone;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::ids::{CommandId, EntryId};
use dinplan_domain::papers::{Paper, Place};
use serde::Deserialize;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/tjenester", get(map))
        .route("/tjenester/ny", get(new).post(add))
        .route("/tjenester/{place}", get(change).post(store))
        .route("/tjenester/{place}/bort", post(drop_place).get(change))
}

/// What is looked for.
#[derive(Deserialize, Default)]
struct Wanted {
    #[serde(default)]
    sok: String,
}

struct Row {
    id: EntryId,
    name: String,
    gives: String,
    to_whom: String,
    contact: Option<String>,
    phone: Option<Phone>,
    hours: Option<String>,
    unit: Option<String>,
}

#[derive(Template)]
#[template(path = "places.html")]
struct MapPage {
    frame: Frame,
    w: Words,
    looked_for: String,
    rows: Vec<Row>,
    /// The unit keeps the map.
    keeps: bool,
}

async fn map(
    State(web): State<Web>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    at_work(&visitor)?;
    let papers = web.app.papers(&visitor.identity).await?;
    let text = |line: &Option<dinplan_domain::text::Line>| line.as_ref().map(ToString::to_string);
    let row = |place: &Place| Row {
        id: place.id,
        name: place.name.to_string(),
        gives: place.gives.to_string(),
        to_whom: place.to_whom.to_string(),
        contact: text(&place.contact),
        phone: place.phone.as_ref().map(Phone::new),
        hours: text(&place.hours),
        unit: text(&place.unit),
    };
    let w = visitor.w;
    html(&MapPage {
        frame: visitor.frame(w.t("places-title")),
        w,
        rows: papers.places.iter().filter(|place| place.fits(&wanted.sok)).map(row).collect(),
        looked_for: wanted.sok,
        keeps: of_unit(&visitor).is_ok(),
    })
}

#[derive(Template)]
#[template(path = "place_form.html")]
struct FormPage {
    frame: Frame,
    w: Words,
    form: Form,
    /// Where it is taken off the map.
    drop_at: Option<String>,
    command: CommandId,
}

fn form(web: &Web, at: &str, w: Words) -> Form {
    let fields = vec![
        Field::line("name", w.t("places-name")),
        Field::prose("gives", w.t("places-gives")),
        Field::line("to_whom", w.t("places-to-whom")),
        Field::line("contact", w.t("places-contact")).optional(),
        Field::line("phone", w.t("places-phone")).optional(),
        Field::line("hours", w.t("places-hours")).optional().help(w.t("places-hours-help")),
        Field::line("unit", w.t("places-unit")).optional(),
    ];
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, at, command, w.t("places-do")).fields(fields).cancel("/tjenester")
}

fn page(web: &Web, visitor: &Visitor, form: Form, known: Option<EntryId>) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(w.t(if known.is_some() { "places-change" } else { "places-new" })),
        w,
        form,
        drop_at: known.map(|id| format!("/tjenester/{id}/bort")),
        command: CommandId::from_uuid(web.app.new_id()),
    }
}

async fn new(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    of_unit(&visitor)?;
    let form = form(&web, "/tjenester/ny", visitor.w);
    html(&page(&web, &visitor, form, None))
}

async fn change(State(web): State<Web>, visitor: Visitor, At(id): At<EntryId>) -> Result<Response, Failure> {
    of_unit(&visitor)?;
    let papers = web.app.papers(&visitor.identity).await?;
    let place = papers.places.iter().find(|place| place.id == id).ok_or_else(Failure::not_found)?;
    let mut now = Answers::from_pairs([
        ("name", place.name.to_string()),
        ("gives", place.gives.to_string()),
        ("to_whom", place.to_whom.to_string()),
    ]);
    let more = [
        ("contact", &place.contact),
        ("phone", &place.phone),
        ("hours", &place.hours),
        ("unit", &place.unit),
    ];
    for (name, value) in more {
        now.set(name, value.as_ref().map(ToString::to_string).unwrap_or_default());
    }
    let form = form(&web, &format!("/tjenester/{id}"), visitor.w).filled(&now);
    html(&page(&web, &visitor, form, Some(id)))
}

async fn add(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let id = EntryId::from_uuid(sent.command.uuid());
    put(&web, &sent, id, None).await
}

async fn store(State(web): State<Web>, At(id): At<EntryId>, sent: Sent) -> Result<Response, Failure> {
    put(&web, &sent, id, Some(id)).await
}

async fn put(web: &Web, sent: &Sent, id: EntryId, known: Option<EntryId>) -> Result<Response, Failure> {
    of_unit(&sent.visitor)?;
    let mut r = Reader::new(&sent.answers);
    let (name, gives, to_whom) = (r.text("name"), r.text("gives"), r.text("to_whom"));
    let (contact, phone) = (r.optional("contact"), r.optional("phone"));
    let (hours, unit) = (r.optional("hours"), r.optional("unit"));
    match r.finish(name.zip(gives).zip(to_whom)) {
        Ok(((name, gives), to_whom)) => {
            let place = Place { id, name, gives, to_whom, contact, phone, hours, unit };
            web.app.keep_paper(&sent.visitor.identity, Paper::Place(place), sent.command).await?;
            Ok(done("/tjenester", "saved"))
        }
        Err(faults) => {
            let at = known.map_or_else(|| "/tjenester/ny".to_owned(), |id| format!("/tjenester/{id}"));
            let form = form(web, &at, sent.visitor.w).filled(&sent.answers).faulty(&faults);
            again(&page(web, &sent.visitor, form, known))
        }
    }
}

async fn drop_place(State(web): State<Web>, At(id): At<EntryId>, sent: Sent) -> Result<Response, Failure> {
    of_unit(&sent.visitor)?;
    web.app.keep_paper(&sent.visitor.identity, Paper::DropPlace(id), sent.command).await?;
    Ok(done("/tjenester", "removed"))
}
