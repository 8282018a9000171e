//! News of law and routine: written by the unit, read with a receipt, asked for again from those who
//! have not read.

use super::{at_work, of_unit};
use crate::Web;
use crate::at::At;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::ids::{CommandId, EntryId, OrgId, PersonId};
use dinplan_domain::papers::{News, Paper};
use dinplan_domain::time;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/nytt", get(mine))
        .route("/nytt/{news}/lest", post(read).get(mine_again))
        .route("/enhet/nytt", get(show).post(store))
        .route("/enhet/nytt/{news}/minn", post(remind).get(show_again))
}

/// One piece of news, for one who is to read it.
struct Mine {
    id: EntryId,
    title: String,
    text: String,
    from: String,
    by: String,
    /// When it was read, in words.
    read: Option<String>,
    reminded: bool,
}

#[derive(Template)]
#[template(path = "news.html")]
struct MinePage {
    frame: Frame,
    w: Words,
    news: Vec<Mine>,
    command: CommandId,
}

async fn mine(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    at_work(&visitor)?;
    let papers = web.app.papers(&visitor.identity).await?;
    let (w, me, today) = (visitor.w, visitor.identity.person, visitor.today);
    let shown = |news: &News| {
        let read = news.read.get(&me).map(|at| w.t1("news-read-at", "when", w.moment(*at, today)));
        Mine {
            id: news.id,
            title: news.title.to_string(),
            text: news.text.to_string(),
            from: w.t1("news-from", "date", w.date(news.from)),
            by: w.t2("news-by", "name", &news.by, "date", w.date(time::day(news.at))),
            reminded: news.reminded.is_some() && read.is_none(),
            read,
        }
    };
    let mut news: Vec<Mine> =
        papers.news.iter().rev().filter(|news| news.to.contains(&me)).map(shown).collect();
    news.sort_by_key(|news| news.read.is_some());
    let command = CommandId::from_uuid(web.app.new_id());
    html(&MinePage { frame: visitor.frame(w.t("news-title")), w, news, command })
}

/// Asked for by hand: the list.
async fn mine_again(web: State<Web>, visitor: Visitor, At(_): At<EntryId>) -> Result<Response, Failure> {
    mine(web, visitor).await
}

async fn read(State(web): State<Web>, At(id): At<EntryId>, sent: Sent) -> Result<Response, Failure> {
    at_work(&sent.visitor)?;
    let me = &sent.visitor.identity;
    web.app.keep_paper(me, Paper::Read(id, me.person, web.app.now()), sent.command).await?;
    Ok(done("/nytt", "news-read"))
}

/// One piece of news, for the unit.
struct Sent1 {
    id: EntryId,
    title: String,
    from: String,
    read: String,
    /// Who has read, and when.
    who: Vec<String>,
    /// Who has not.
    waits: Vec<String>,
    reminded: Option<String>,
}

#[derive(Template)]
#[template(path = "unit_news.html")]
struct UnitPage {
    frame: Frame,
    w: Words,
    news: Vec<Sent1>,
    form: Form,
    command: CommandId,
}

fn form(web: &Web, w: Words) -> Form {
    let to = ["coordinators", "everyone"].map(|code| Choice::new(code, w.t(&format!("news-to-{code}"))));
    let fields = vec![
        Field::line("title", w.t("news-heading")),
        Field::prose("text", w.t("news-text")),
        Field::date("from", w.t("news-from-day")),
        Field::radio("to", w.t("news-to"), to.to_vec()).in_row(),
    ];
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, "/enhet/nytt", command, w.t("news-do")).fields(fields).draft()
}

async fn page(web: &Web, org: OrgId, visitor: &Visitor, form: Form) -> Result<UnitPage, Failure> {
    let papers = web.app.papers(&visitor.identity).await?;
    let staff = web.app.staff_of(org).await?;
    let names: BTreeMap<PersonId, String> = staff.iter().map(|a| (a.person, a.name.to_string())).collect();
    let w = visitor.w;
    let shown = |news: &News| {
        let name = |person: &PersonId| names.get(person).cloned();
        let at = |(person, at): (&PersonId, &jiff::Timestamp)| {
            Some(format!("{}, {}", name(person)?, w.moment(*at, visitor.today)))
        };
        let waits = news.to.iter().filter(|person| !news.read.contains_key(person));
        Sent1 {
            id: news.id,
            title: news.title.to_string(),
            from: w.t1("news-from", "date", w.date(news.from)),
            read: w.t2("news-read-by", "read", news.read.len(), "all", news.to.len()),
            who: news.read.iter().filter_map(at).collect(),
            waits: waits.filter_map(name).collect(),
            reminded: news.reminded.map(|at| w.t1("news-reminded", "when", w.moment(at, visitor.today))),
        }
    };
    Ok(UnitPage {
        frame: visitor.frame(w.t("news-unit-title")),
        w,
        news: papers.news.iter().rev().map(shown).collect(),
        form,
        command: CommandId::from_uuid(web.app.new_id()),
    })
}

async fn show(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let org = of_unit(&visitor)?;
    let first = Answers::from_pairs([("from", visitor.today.to_string()), ("to", "coordinators".to_owned())]);
    let form = form(&web, visitor.w).resumed(&web, &visitor, &first).await?;
    html(&page(&web, org, &visitor, form).await?)
}

/// Asked for by hand: the list.
async fn show_again(web: State<Web>, visitor: Visitor, At(_): At<EntryId>) -> Result<Response, Failure> {
    show(web, visitor).await
}

async fn store(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let org = of_unit(&sent.visitor)?;
    let mut r = Reader::new(&sent.answers);
    let title = r.text("title");
    let text = r.text("text");
    let from = r.date("from");
    let everyone = r.choice("to", |code| match code {
        "everyone" => Some(true),
        "coordinators" => Some(false),
        _ => None,
    });
    match r.finish(title.zip(text).zip(from.zip(everyone))) {
        Ok(((title, text), (from, everyone))) => {
            let news = News {
                id: EntryId::from_uuid(sent.command.uuid()),
                title,
                text,
                from,
                by: sent.visitor.identity.name.clone(),
                at: web.app.now(),
                to: readers(&web, org, everyone).await?,
                read: BTreeMap::new(),
                reminded: None,
            };
            web.app.keep_paper(&sent.visitor.identity, Paper::News(news), sent.command).await?;
            web.app.drop_draft(sent.visitor.identity.person, "/enhet/nytt").await?;
            Ok(done("/enhet/nytt", "news"))
        }
        Err(faults) => {
            let form = form(&web, sent.visitor.w).filled(&sent.answers).faulty(&faults);
            again(&page(&web, org, &sent.visitor, form).await?)
        }
    }
}

/// Those who coordinate now, or everyone employed.
async fn readers(web: &Web, org: OrgId, everyone: bool) -> Result<BTreeSet<PersonId>, Failure> {
    if everyone {
        return Ok(web.app.staff_of(org).await?.iter().map(|account| account.person).collect());
    }
    Ok(web.app.load_of(org).await?.into_keys().collect())
}

async fn remind(State(web): State<Web>, At(id): At<EntryId>, sent: Sent) -> Result<Response, Failure> {
    of_unit(&sent.visitor)?;
    let paper = Paper::Remind(id, web.app.now());
    web.app.keep_paper(&sent.visitor.identity, paper, sent.command).await?;
    Ok(done("/enhet/nytt", "news-reminded"))
}
