//! What the coordinating unit keeps for the municipality's coordinators: training with load, news with
//! who has read it, and the map of services.

mod news;
mod places;
mod training;

use crate::Web;
use crate::failure::Failure;
use crate::visitor::Visitor;
use axum::Router;
use dinplan_domain::ids::OrgId;
use dinplan_domain::organisation::OrgKind;

pub(crate) use training::{cases, trained};

pub(crate) fn routes() -> Router<Web> {
    Router::new().merge(training::routes()).merge(news::routes()).merge(places::routes())
}

/// Of those who work in a municipality: where.
fn at_work(visitor: &Visitor) -> Result<OrgId, Failure> {
    let post = visitor.identity.post().filter(|post| post.org_kind == OrgKind::Municipality);
    post.map(|post| post.org).ok_or_else(Failure::not_found)
}

/// Of those who work in the coordinating unit: of which municipality.
fn of_unit(visitor: &Visitor) -> Result<OrgId, Failure> {
    let org = at_work(visitor)?;
    if visitor.identity.in_coordinating_unit_of(org) { Ok(org) } else { Err(Failure::not_found()) }
}
