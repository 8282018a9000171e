//! Every page: one file each, named by what a person does there.

mod acting;
mod address;
mod admin;
mod ages;
mod answer;
mod approve;
mod away;
mod begin;
mod case;
pub(crate) mod competence;
mod complaint;
mod consent_round;
mod consents;
mod coordinator;
mod drafts;
mod emergency;
mod entry;
mod entry_acts;
mod evaluate;
mod figures;
mod freshness;
mod handover;
mod history;
mod home;
mod interim;
mod invitation;
mod invitations;
mod kept;
mod letter;
mod live;
mod log;
mod login;
mod meetings;
mod my_data;
mod notes;
pub(crate) mod notices;
mod papers;
mod people;
mod period;
mod plan;
mod process;
mod receipt;
mod report;
mod requests;
mod rest;
mod review;
mod revision;
mod see_as;
mod services;
mod sessions;
mod steps;
mod talk;
mod time_spent;
mod timeline;
mod told;
mod unit;
mod verdict;
mod voice;

use crate::failure::Failure;
use crate::{Web, assets};
use axum::Router;
use axum::routing::get;

/// All routes.
pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/healthz", get(healthz))
        .route("/assets/{name}", get(assets::asset))
        .merge(login::routes())
        .merge(sessions::routes())
        .merge(invitation::routes())
        .merge(invitations::routes())
        .merge(home::routes())
        .merge(acting::routes())
        .merge(ages::routes())
        .merge(kept::routes())
        .merge(competence::routes())
        .merge(report::routes())
        .merge(process::routes())
        .merge(unit::routes())
        .merge(figures::routes())
        .merge(papers::routes())
        .merge(interim::routes())
        .merge(time_spent::routes())
        .merge(drafts::routes())
        .merge(case::routes())
        .merge(entry::routes())
        .merge(entry_acts::routes())
        .merge(answer::routes())
        .merge(freshness::routes())
        .merge(plan::routes())
        .merge(away::routes())
        .merge(begin::routes())
        .merge(period::routes())
        .merge(approve::routes())
        .merge(evaluate::routes())
        .merge(rest::routes())
        .merge(letter::routes())
        .merge(history::routes())
        .merge(consents::routes())
        .merge(people::routes())
        .merge(coordinator::routes())
        .merge(log::routes())
        .merge(admin::routes())
        .merge(live::routes())
        .merge(meetings::routes())
        .merge(notes::routes())
        .merge(talk::routes())
        .merge(handover::routes())
        .merge(services::routes())
        .merge(consent_round::routes())
        .merge(see_as::routes())
        .merge(requests::routes())
        .merge(emergency::routes())
        .merge(review::routes())
        .merge(address::routes())
        .merge(my_data::routes())
        .merge(receipt::routes())
        .merge(notices::routes())
        .merge(complaint::routes())
        .merge(timeline::routes())
        .merge(verdict::routes())
        .merge(revision::routes())
        .fallback(|| async { Failure::not_found() })
}

/// Answers when the program is ready.
async fn healthz() -> &'static str {
    "ok\n"
}
