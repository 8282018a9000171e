//! Two pairs of eyes: what one proposes, another answers.

use super::work::{Stop, Work, hold};
use super::{AdminDone, ENDED_KEPT, Handled, Managed};
use crate::Trouble;
use dinplan_domain::administration::{Answer, Change, Ended, Hindrance, Proposal};
use dinplan_domain::ids::ProposalId;
use dinplan_domain::text::Line;

impl Work<'_> {
    /// Keeps a change for another to answer.
    pub(super) fn propose(&mut self, change: Change) -> Result<(Managed, AdminDone), Stop> {
        let now = self.now;
        let mut waiting = self.org.office.proposals.iter().filter(|p| p.waits(now));
        hold(!waiting.any(|p| p.change.same_matter(&change)), Hindrance::Waits)?;
        let id = ProposalId::from_uuid(self.app.new_id());
        let managed = Managed::Changed(Handled::Proposed, change.clone());
        let (by, by_name) = (self.who.person, self.who.name.clone());
        let proposals = &mut self.org.office.proposals;
        proposals.push(Proposal { id, by, by_name, at: now, change, end: None });
        // Those that ended longest ago make room.
        let mut over = proposals.iter().filter(|p| !p.waits(now)).count().saturating_sub(ENDED_KEPT);
        proposals.retain(|p| {
            let goes = over > 0 && !p.waits(now);
            over -= usize::from(goes);
            !goes
        });
        Ok((managed, AdminDone::Proposed(id)))
    }

    /// Approves or rejects another's proposal. Approved, the change is made in the same breath, if what
    /// it builds on still is so.
    pub(super) async fn answer(
        &mut self,
        id: ProposalId,
        yes: bool,
        word: Option<Line>,
    ) -> Result<(Managed, AdminDone), Stop> {
        let proposal = self.waiting(id)?;
        hold(proposal.by != self.who.person, Hindrance::OwnProposal)?;
        if yes {
            hold(self.looks_after(&proposal).await?, Hindrance::ProposerGone)?;
            self.apply(&proposal.change).await?;
        }
        let (how, handled) =
            if yes { (Answer::Approved, Handled::Approved) } else { (Answer::Rejected, Handled::Rejected) };
        self.end(id, how, word);
        Ok((Managed::Changed(handled, proposal.change), AdminDone::Done))
    }

    /// Withdraws one's own proposal.
    pub(super) fn withdraw(&mut self, id: ProposalId) -> Result<(Managed, AdminDone), Stop> {
        let proposal = self.waiting(id)?;
        hold(proposal.by == self.who.person, Hindrance::NotYourProposal)?;
        self.end(id, Answer::Withdrawn, None);
        Ok((Managed::Changed(Handled::Withdrawn, proposal.change), AdminDone::Done))
    }

    fn waiting(&self, id: ProposalId) -> Result<Proposal, Stop> {
        let found = self.org.office.proposals.iter().find(|p| p.id == id).ok_or(Trouble::NotFound)?;
        hold(found.waits(self.now), Hindrance::Ended)?;
        Ok(found.clone())
    }

    /// Whether who proposed it still looks after this directory.
    async fn looks_after(&self, proposal: &Proposal) -> Result<bool, Stop> {
        let account = self.app.account(proposal.by).await?;
        Ok(account.is_some_and(|a| a.standing().any(|(_, job)| job.org == self.org.id && job.admin)))
    }

    fn end(&mut self, id: ProposalId, how: Answer, word: Option<Line>) {
        let (by, by_name) = (self.who.person, self.who.name.clone());
        let (at, sent) = (self.now, self.sent);
        if let Some(proposal) = self.org.office.proposals.iter_mut().find(|p| p.id == id) {
            proposal.end = Some(Ended { how, by, by_name, at, word, sent });
        }
    }
}
