//! Two pairs of eyes: what waits, what it changes, and the answer.

use super::{Waiting, told, waiting};
use crate::Web;
use crate::at::At;
use crate::failure::{Failure, again, done, hindered, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_app::{AdminAct, AdminDone, Part};
use dinplan_domain::administration::{Hindrance, Proposal};
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::ids::ProposalId;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/forvaltning/forslag", get(list))
        .route("/forvaltning/forslag/{proposal}", get(one).post(answer))
        .route("/forvaltning/forslag/{proposal}/trekk", post(withdraw))
}

#[derive(Template)]
#[template(path = "admin_proposals.html")]
struct ListPage {
    frame: Frame,
    w: Words,
    waits: Vec<Waiting>,
    ended: Vec<Waiting>,
}

async fn list(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let org = web.app.admin_look(&visitor.identity, Part::Proposals).await?.org;
    let (w, now) = (visitor.w, web.app.now());
    let (waits, ended): (Vec<_>, Vec<_>) = org.office.proposals.iter().rev().partition(|p| p.waits(now));
    html(&ListPage {
        frame: visitor.frame(w.t("admin-proposals")),
        w,
        waits: waits.into_iter().map(|p| waiting(p, &visitor, now)).collect(),
        ended: ended.into_iter().map(|p| waiting(p, &visitor, now)).collect(),
    })
}

/// One proposal, and what the reader can do with it.
#[derive(Template)]
#[template(path = "admin_proposal.html")]
struct OnePage {
    frame: Frame,
    w: Words,
    tag: Tag,
    by: String,
    lapses: Option<String>,
    rows: Vec<told::Row>,
    means: Option<String>,
    /// How it ended, and with which word.
    ended: Option<String>,
    word: Option<String>,
    hindrance: Option<Hindrance>,
    /// For another: the answer.
    form: Option<Form>,
    /// For who proposed it.
    withdraw: Option<Form>,
}

fn address(id: ProposalId) -> String {
    format!("/forvaltning/forslag/{id}")
}

fn page(web: &Web, visitor: &Visitor, proposal: &Proposal, answers: &Answers) -> OnePage {
    let (w, now, here) = (visitor.w, web.app.now(), address(proposal.id));
    let own = proposal.by == visitor.identity.person;
    let waits = proposal.waits(now);
    let moment = |at| w.moment(at, visitor.today);
    OnePage {
        frame: visitor.frame(told::title(&proposal.change, w)),
        w,
        tag: told::standing(proposal.standing(now), own, w),
        by: w.t2("admin-proposed-by", "name", &proposal.by_name, "when", moment(proposal.at)),
        lapses: waits
            .then(|| w.t1("admin-lapses", "date", w.date(dinplan_domain::time::day(proposal.lapses())))),
        rows: told::rows(&proposal.change, w),
        means: told::means(&proposal.change, w),
        ended: proposal.end.as_ref().map(|end| {
            let key = told::answer_key(end.how);
            w.t2(key, "name", &end.by_name, "when", moment(end.at))
        }),
        word: proposal.end.as_ref().and_then(|end| end.word.as_ref()).map(ToString::to_string),
        hindrance: None,
        form: (waits && !own).then(|| answer_form(web, w, &here).filled(answers)),
        withdraw: (waits && own).then(|| {
            Form::new(w, format!("{here}/trekk"), web.app.new_id(), w.t("admin-withdraw"))
                .cancel("/forvaltning")
        }),
    }
}

fn answer_form(web: &Web, w: Words, here: &str) -> Form {
    let choices = [("yes", "admin-approve"), ("no", "admin-reject")];
    let choices = choices.map(|(code, key)| Choice::new(code, w.t(key)).about(w.t(&format!("{key}-about"))));
    Form::new(w, here, web.app.new_id(), w.t("admin-answer-do")).cancel("/forvaltning").fields(vec![
        Field::radio("answer", w.t("admin-answer"), choices.into()),
        Field::line("word", w.t("admin-word")).optional().help(w.t("admin-word-help")),
    ])
}

async fn one(State(web): State<Web>, visitor: Visitor, At(id): At<ProposalId>) -> Result<Response, Failure> {
    let (_, proposal) = web.app.admin_proposal(&visitor.identity, id).await?;
    html(&page(&web, &visitor, &proposal, &Answers::default()))
}

async fn answer(State(web): State<Web>, At(id): At<ProposalId>, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let yes = r.choice("answer", |code| match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    });
    let word = r.optional("word");
    match r.finish(yes) {
        Ok(yes) => {
            let flash = if yes { "admin-approved" } else { "admin-rejected" };
            act(&web, &sent, id, AdminAct::Answer { proposal: id, yes, word }, flash).await
        }
        Err(faults) => {
            let (_, proposal) = web.app.admin_proposal(&sent.visitor.identity, id).await?;
            let mut page = page(&web, &sent.visitor, &proposal, &sent.answers);
            page.form = page.form.map(|form| form.faulty(&faults));
            again(&page)
        }
    }
}

async fn withdraw(State(web): State<Web>, At(id): At<ProposalId>, sent: Sent) -> Result<Response, Failure> {
    act(&web, &sent, id, AdminAct::Withdraw(id), "admin-withdrawn").await
}

async fn act(
    web: &Web,
    sent: &Sent,
    id: ProposalId,
    act: AdminAct,
    flash: &str,
) -> Result<Response, Failure> {
    let who = &sent.visitor.identity;
    let AdminDone::Hindered(hindrance) = web.app.administer(who, act, sent.command).await? else {
        return Ok(done(&address(id), flash));
    };
    let (_, proposal) = web.app.admin_proposal(who, id).await?;
    let mut page = page(web, &sent.visitor, &proposal, &sent.answers);
    page.hindrance = Some(hindrance);
    hindered(&page)
}
