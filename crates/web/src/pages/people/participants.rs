//! Those who take part: written down from the directory or in words, changed, and ended.

use super::close::FormPage;
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form, Kind as Shape};
use crate::pages::consents::recipients::{service_code, services, shared_with};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Job, Look};
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::command::{Command, NewParticipant};
use dinplan_domain::ids::{CaseId, CommandId, EntryId, OrgId};
use dinplan_domain::participant::{Ground, Participant, Who};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;
use serde::Deserialize;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/folk/deltaker/ny", get(new).post(add))
        .route("/sak/{id}/folk/deltaker/{entry}", get(edit).post(change))
        .route("/sak/{id}/folk/deltaker/{entry}/slutt", get(ask).post(end))
}

/// How one came here: to write someone who does not use the program, or with someone already chosen.
#[derive(Deserialize, Default)]
struct Wanted {
    #[serde(default)]
    utenfor: String,
    #[serde(default)]
    hvem: String,
}

/// One in the directory.
struct Known {
    code: String,
    text: String,
    who: Who,
    name: Line,
    org_name: Option<Line>,
    phone: Option<Line>,
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let deed = Deed::Write(Section::Participants);
    let view = web.app.read(&visitor.identity, id, Look::People).await?;
    if view.may(deed) && view.end.is_none() {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotYours(deed)))
    }
}

/// Organisations whose employees can be named: the home municipality and those already in the case.
/// Of others the service is named, so that nobody reads who works where in the whole country.
fn near(view: &CaseView, org: OrgId) -> bool {
    let takes_part = view.participants.iter().any(|p| match p.who {
        Who::Staff { org: at, .. } | Who::Service { org: at, .. } => at == org,
        Who::Private { .. } | Who::Outside => false,
    });
    org == view.home || takes_part || view.coordinators.iter().any(|a| a.who.org == org)
}

/// The directory: every service, then everyone who works near the person.
async fn directory(web: &Web, view: &CaseView, w: Words) -> Result<Vec<Known>, Failure> {
    let mut found: Vec<Known> = services(web)
        .into_iter()
        .filter_map(|(id, unit, text)| {
            let org = web.app.org(id)?;
            let within = unit.and_then(|unit| org.unit(unit));
            Some(Known {
                code: service_code(id, unit),
                text: w.t1("recipient-service", "name", text),
                who: Who::Service { org: id, unit },
                name: within.map_or_else(|| org.name.clone(), |u| u.name.clone()),
                org_name: Some(org.name.clone()),
                phone: within.and_then(|u| u.phone.clone()).or_else(|| org.phone.clone()),
            })
        })
        .collect();
    for org in web.app.orgs().into_iter().filter(|org| near(view, org.id)) {
        for account in web.app.staff_of(org.id).await? {
            let Some(job) = account.job_at(org.id) else { continue };
            let Job { unit, title, phone, .. } = job;
            found.push(Known {
                code: format!("staff:{}:{}", account.person, org.id),
                text: w.t1("participant-staff", "name", format!("{}, {title}, {}", account.name, org.name)),
                who: Who::Staff { person: account.person, org: org.id, unit: *unit },
                name: account.name.clone(),
                org_name: Some(org.name.clone()),
                phone: phone.clone(),
            });
        }
    }
    Ok(found)
}

/// The fields that say who, for someone new.
fn who_fields(known: Option<&[Known]>, w: Words) -> Vec<Field> {
    match known {
        Some(known) => {
            let choices = known.iter().map(|k| Choice::new(&k.code, &k.text)).collect();
            vec![Field::select("who", w.t("participant-who"), choices).help(w.t("participant-who-help"))]
        }
        None => outside_fields(w),
    }
}

fn outside_fields(w: Words) -> Vec<Field> {
    vec![
        Field::hidden("outside", "ja"),
        Field::line("name", w.t("participant-name")),
        Field::line("org_name", w.t("people-workplace")).optional(),
    ]
}

/// The fields that are the same for all. The ground is a matter of law, for staff to say.
fn common_fields(view: &CaseView, w: Words) -> Vec<Field> {
    let mut fields = vec![Field::line("role", w.t("people-role")).help(w.t("participant-role-help"))];
    if !view.speaks_for_person() {
        let grounds = Ground::ALL.iter().map(|g| Choice::new(g.code(), w.t(g.key()))).collect();
        fields.push(Field::radio("ground", w.t("participant-ground"), grounds));
    }
    fields.push(
        Field::new("phone", Shape::Line("tel", "off"), w.t("people-phone"))
            .optional()
            .help(w.t("participant-phone-help")),
    );
    fields.push(Field::date("until", w.t("people-until")).optional().help(w.t("people-until-help")));
    fields
}

fn page(view: &CaseView, visitor: &Visitor, title: String, form: Form) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(title),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("participant-lead"),
        follows: Vec::new(),
        other: None,
        form: Some(form),
        back: url(view.id, "/folk"),
    }
}

/// The page for someone new, with the way to the other kind.
fn new_page(
    web: &Web,
    view: &CaseView,
    visitor: &Visitor,
    known: Option<&[Known]>,
    filled: impl Fn(Form) -> Form,
) -> FormPage {
    let w = visitor.w;
    let base = url(view.id, "/folk/deltaker/ny");
    let outside = format!("{base}?utenfor=ja");
    let (here, other) = match known {
        Some(_) => (base, (outside, w.t("participant-other-outside"))),
        None => (outside, (base, w.t("participant-other-directory"))),
    };
    let mut fields = who_fields(known, w);
    fields.extend(common_fields(view, w));
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, here, command, w.t("section-participants-add"))
        .fields(fields)
        .cancel(url(view.id, "/folk"))
        .draft();
    let mut page = page(view, visitor, w.t("section-participants-new"), filled(form));
    page.other = Some(other);
    page
}

async fn new(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let known = directory(&web, &view, visitor.w).await?;
    let known = Some(known.as_slice()).filter(|_| wanted.utenfor.is_empty());
    let chosen = Answers::from_pairs([("who", wanted.hvem.as_str())]);
    let mut page = new_page(&web, &view, &visitor, known, |form| form.filled(&chosen));
    if wanted.hvem.is_empty()
        && let Some(form) = page.form.take()
    {
        page.form = Some(form.resumed(&web, &visitor, &chosen).await?);
    }
    html(&page)
}

async fn add(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let outside = sent.answers.ticked("outside");
    let known = directory(&web, &view, sent.visitor.w).await?;
    let known = Some(known.as_slice()).filter(|_| !outside);
    let mut r = Reader::new(&sent.answers);
    let entry = EntryId::from_uuid(sent.command.uuid());
    let named = read_new(&mut r, &view, known, entry);
    match r.finish(named) {
        Ok(new) => {
            sent.execute(&web, id, &Command::NameParticipant(new)).await?;
            Ok(done(&url(id, &format!("/folk#e{entry}")), "named"))
        }
        Err(faults) => again(&new_page(&web, &view, &sent.visitor, known, |form| {
            form.filled(&sent.answers).faulty(&faults)
        })),
    }
}

fn read_new(
    r: &mut Reader<'_>,
    view: &CaseView,
    known: Option<&[Known]>,
    id: EntryId,
) -> Option<NewParticipant> {
    let (who, name, org_name, own_phone) = match known {
        Some(known) => {
            let found = r.choice("who", |code| known.iter().find(|k| k.code == code));
            if found.is_some_and(|k| {
                view.participants.iter().any(|p| p.takes_part_on(view.today) && p.who == k.who)
            }) {
                r.fault("who", Fault::NotAChoice);
            }
            let found =
                found.map(|k| (k.who.clone(), Some(k.name.clone()), k.org_name.clone(), k.phone.clone()));
            found.unwrap_or((Who::Outside, None, None, None))
        }
        None => (Who::Outside, r.text("name"), r.optional("org_name"), None),
    };
    let role = r.text("role");
    let ground = ground(r, view, &who);
    let phone = r.optional("phone").or(own_phone);
    let until = last_day(r, view);
    Some(NewParticipant { id, who, name: name?, role: role?, org_name, phone, ground: ground?, until })
}

/// Staff say it; for the person it follows from who it is.
fn ground(r: &mut Reader<'_>, view: &CaseView, who: &Who) -> Option<Ground> {
    match who {
        _ if !view.speaks_for_person() => r.choice("ground", Ground::from_code),
        Who::Staff { .. } | Who::Service { .. } => Some(Ground::DutyToTakePart),
        Who::Private { .. } | Who::Outside => Some(Ground::Voluntary),
    }
}

/// A last day, not in the past.
pub(super) fn last_day(r: &mut Reader<'_>, view: &CaseView) -> Option<Date> {
    let until = r.optional_date("until");
    if until.is_some_and(|day| day < view.today) {
        r.fault("until", Fault::InThePast);
    }
    until
}

/// A participant who has not ended.
fn found(view: &CaseView, entry: EntryId) -> Result<&Participant, Failure> {
    view.participants.iter().find(|p| p.id == entry && p.ended.is_none()).ok_or_else(Failure::not_found)
}

fn edit_form(web: &Web, view: &CaseView, p: &Participant, w: Words) -> Form {
    let mut fields = if p.who == Who::Outside { outside_fields(w) } else { Vec::new() };
    fields.extend(common_fields(view, w));
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, &format!("/folk/deltaker/{}", p.id)), command, w.t("people-save"))
        .fields(fields)
        .cancel(url(view.id, "/folk"))
        .draft()
}

async fn edit(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, entry)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let p = found(&view, entry)?;
    let mut now = Answers::from_pairs([("role", p.role.to_string()), ("ground", p.ground.code().to_owned())]);
    let texts = [("name", Some(&p.name)), ("org_name", p.org_name.as_ref()), ("phone", p.phone.as_ref())];
    for (field, text) in texts {
        now.set(field, text.map(ToString::to_string).unwrap_or_default());
    }
    now.set("until", p.until.map(|day| day.to_string()).unwrap_or_default());
    let form = edit_form(&web, &view, p, visitor.w).resumed(&web, &visitor, &now).await?;
    let mut page = page(&view, &visitor, visitor.w.t("section-participants-edit"), form);
    page.lead = p.name.to_string();
    html(&page)
}

async fn change(
    State(web): State<Web>,
    At((id, entry)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let p = found(&view, entry)?;
    let mut r = Reader::new(&sent.answers);
    let (name, org_name) = match p.who {
        Who::Outside => (r.text("name"), r.optional("org_name")),
        _ => (Some(p.name.clone()), p.org_name.clone()),
    };
    let role = r.text("role");
    let ground =
        if view.speaks_for_person() { Some(p.ground) } else { r.choice("ground", Ground::from_code) };
    let phone = r.optional("phone");
    let until = last_day(&mut r, &view);
    let who = p.who.clone();
    let changed = (|| {
        Some(NewParticipant {
            id: entry,
            who,
            name: name?,
            role: role?,
            org_name,
            phone,
            ground: ground?,
            until,
        })
    })();
    match r.finish(changed) {
        Ok(changed) => {
            sent.execute(&web, id, &Command::NameParticipant(changed)).await?;
            Ok(done(&url(id, &format!("/folk#e{entry}")), "saved"))
        }
        Err(faults) => {
            let form = edit_form(&web, &view, p, sent.visitor.w).filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor, sent.visitor.w.t("section-participants-edit"), form))
        }
    }
}

async fn ask(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, entry)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let p = found(&view, entry)?;
    let w = visitor.w;
    let measures = view.plan.iter().flat_map(|plan| plan.live(Section::Measures)).filter_map(|e| e.measure());
    let mine = measures.filter(|m| m.is_open() && m.responsible == Responsible::Participant(entry));
    let left = mine.map(|m| m.what.to_string());
    let mut follows = vec![w.t1("participant-ends", "name", &p.name)];
    follows.extend(left.map(|what| w.t1("participant-leaves-open", "what", what)));
    follows.extend(shared_with(&view, p).map(|_| w.t("participant-end-consent")));
    follows.push(w.t("people-end-history"));
    let command = CommandId::from_uuid(web.app.new_id());
    let here = url(id, &format!("/folk/deltaker/{entry}/slutt"));
    let form = Form::new(w, here, command, w.t("people-end-do")).danger().cancel(url(id, "/folk"));
    let mut page = page(&view, &visitor, w.t1("people-end-title", "name", &p.name), form);
    page.lead = p.role.to_string();
    page.follows = follows;
    html(&page)
}

async fn end(
    State(web): State<Web>,
    At((id, entry)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::EndParticipant { id: entry }).await?;
    Ok(done(&url(id, "/folk"), "removed"))
}
