//! Away from work: from when until when, what those who wait read meanwhile, and who takes one's cases.

use crate::Web;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::pages::coordinator::{choice, chosen, days};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_app::Account;
use dinplan_domain::absence::Absence;
use dinplan_domain::answers::{Answers, Faults, Reader};
use dinplan_domain::ids::{CommandId, PersonId};
use dinplan_domain::participant::Who;
use dinplan_domain::talk::Party;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

const HERE: &str = "/borte";

pub(crate) fn routes() -> Router<Web> {
    Router::new().route(HERE, get(ask).post(leave)).route("/borte/tilbake", post(back).get(crate::at::up))
}

#[derive(Template)]
#[template(path = "away.html")]
struct AwayPage {
    frame: Frame,
    w: Words,
    /// The time that is said already.
    said: Option<String>,
    command: String,
    /// In how many cases a deputy was named, in words.
    named: Option<String>,
    /// Whose case the deputy did not get.
    not: Vec<String>,
    form: Option<Form>,
}

/// Those who could take one's cases; none for who coordinates nothing.
async fn deputies(web: &Web, visitor: &Visitor) -> Result<Vec<Account>, Failure> {
    let org = visitor.identity.post().ok_or_else(Failure::not_found)?.org;
    if web.app.coordinates(visitor.identity.person).await? == 0 {
        return Ok(Vec::new());
    }
    let mut staff = web.app.staff_of(org).await?;
    staff.retain(|account| account.person != visitor.identity.person);
    Ok(staff)
}

fn form(web: &Web, visitor: &Visitor, staff: &[Account]) -> Form {
    let w = visitor.w;
    let mut fields = vec![
        Field::date("from", w.t("deputy-first")),
        Field::date("until", w.t("deputy-last")),
        Field::line("words", w.t("away-words")).help(w.t("away-words-help")).optional(),
    ];
    if let Some(post) = visitor.identity.post().filter(|_| !staff.is_empty()) {
        let choices = staff.iter().map(|account| choice(account, post.org)).collect();
        fields.push(Field::select("who", w.t("deputy-all"), choices).help(w.t("deputy-all-help")).optional());
    }
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, HERE, command, w.t("away-do")).fields(fields).cancel("/hjem")
}

fn page(web: &Web, visitor: &Visitor, said: Option<&Absence>, form: Option<Form>) -> AwayPage {
    let w = visitor.w;
    AwayPage {
        frame: visitor.frame(w.t("away-title")),
        w,
        said: said.map(|away| self::said(away, w)),
        command: web.app.new_id().to_string(),
        named: None,
        not: Vec::new(),
        form,
    }
}

/// The time one has said, to oneself.
pub(crate) fn said(away: &Absence, w: Words) -> String {
    let period = w.t2("date-period", "from", w.date(away.from), "to", w.date(away.until));
    w.t1("away-said", "period", period)
}

async fn ask(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let staff = deputies(&web, &visitor).await?;
    let said = web.app.absence(&visitor.identity).await?;
    let begun = match &said {
        Some(away) => Answers::from_pairs([
            ("from", away.from.to_string()),
            ("until", away.until.to_string()),
            ("words", away.words.as_ref().map(ToString::to_string).unwrap_or_default()),
        ]),
        None => Answers::from_pairs([("from", visitor.today.to_string())]),
    };
    let form = form(&web, &visitor, &staff).filled(&begun);
    html(&page(&web, &visitor, said.as_ref(), Some(form)))
}

/// The time, and who takes one's cases.
fn read(answers: &Answers, staff: &[Account], today: Date) -> Result<(Absence, Option<PersonId>), Faults> {
    let mut r = Reader::new(answers);
    let time = days(&mut r, today);
    let words: Option<Line> = r.optional("words");
    let who = match answers.get("who") {
        "" => None,
        _ => r.choice("who", |typed| chosen(staff, typed)),
    };
    r.finish(time.map(|(from, until)| (Absence { from, until, words }, who)))
}

async fn leave(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    let staff = deputies(&web, visitor).await?;
    match read(&sent.answers, &staff, visitor.today) {
        Ok((away, who)) => {
            web.app.be_away(&visitor.identity, Some(away.clone())).await?;
            let Some(who) = who else { return Ok(done(HERE, "away")) };
            let time = (away.from, away.until);
            let all = web.app.deputise_all(&visitor.identity, who, time, sent.command).await?;
            let mut page = page(&web, visitor, Some(&away), None);
            page.named = Some(visitor.w.count("deputy-named", all.named));
            page.not = all.not.iter().map(ToString::to_string).collect();
            html(&page)
        }
        Err(faults) => {
            let said = web.app.absence(&visitor.identity).await?;
            let form = form(&web, visitor, &staff).filled(&sent.answers).faulty(&faults);
            again(&page(&web, visitor, said.as_ref(), Some(form)))
        }
    }
}

async fn back(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    web.app.be_away(&sent.visitor.identity, None).await?;
    Ok(done("/hjem", "back"))
}

/// What those who write to this person or wait for them read today: until when, and their own words.
pub(crate) async fn says(
    web: &Web,
    person: PersonId,
    name: &Line,
    today: Date,
    w: Words,
) -> Result<Option<String>, Failure> {
    let away = web.app.away(person, today).await?;
    Ok(away.map(|away| {
        let said = w.t2("away-says", "name", name, "date", w.date(away.until));
        match &away.words {
            Some(words) => format!("{said} {words}"),
            None => said,
        }
    }))
}

/// Who this is at work, if they use the program there.
pub(crate) fn at_work(view: &CaseView, party: Party) -> Option<(PersonId, &Line)> {
    match party {
        Party::Coordinator => view.principal().map(|a| (a.who.person, &a.who.name)),
        Party::Participant(id) => view.participants.iter().find(|p| p.id == id).and_then(|p| match p.who {
            Who::Staff { person, .. } => Some((person, &p.name)),
            Who::Service { .. } | Who::Private { .. } | Who::Outside => None,
        }),
        _ => None,
    }
}
