//! An erasure that was granted, carried out: helsepersonelloven § 43, GDPR article 17.

use crate::log::{What, line};
use crate::{App, Trouble};
use dinplan_domain::actor::{Capacity, Identity};
use dinplan_domain::ids::{CaseId, EntryId};
use dinplan_domain::policy::{Basis, Deed};
use dinplan_domain::request::{Kind, Request};
use dinplan_store::StoreError;

impl App {
    /// Erases the case when this request is an erasure that was granted; says whether it is gone. What
    /// was granted and not carried out, because the power went, is carried out when it is sent again.
    pub(crate) async fn erase_granted(
        &self,
        identity: &Identity,
        id: CaseId,
        request: EntryId,
    ) -> Result<bool, Trouble> {
        let Some(case) = self.load(id).await? else { return Ok(false) };
        if !case.requests.iter().any(|r| r.id == request && is_granted_erasure(r)) {
            return Ok(false);
        }
        let basis = Some((Capacity::UnitLeader, Basis::UnitDuty));
        let told = self.access_line(identity, Some(id), &line(identity, basis, What::Did(Deed::Reply)))?;
        // The request names the decision; it holds nothing of the person.
        match self.ledger().erase(id, self.now(), &format!("request {request}"), told).await {
            Ok(settled) => {
                if !settled {
                    tracing::warn!("a case was erased; its old pages leave the files at the next sweep");
                }
                Ok(true)
            }
            Err(StoreError::Erased) => Ok(true),
            Err(error) => Err(error.into()),
        }
    }
}

fn is_granted_erasure(request: &Request) -> bool {
    matches!(request.kind, Kind::Erasure) && request.reply.as_ref().is_some_and(|reply| reply.granted)
}
