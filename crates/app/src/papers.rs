//! What the coordinating unit keeps for the municipality's coordinators: training, news, the map of
//! services. Stored with the organisation, one change at a time, each with its line in the log.

use crate::desk::list;
use crate::log::{What, line};
use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::CommandId;
use dinplan_domain::organisation::{Organisation, Sending};
use dinplan_domain::papers::{Paper, Papers};

/// As many sendings are remembered: more than anyone has open forms.
const REMEMBERED: usize = 200;

impl App {
    /// The papers of the municipality where one works. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for who is not at work.
    pub async fn papers(&self, identity: &Identity) -> Result<Papers, Trouble> {
        self.write_line(identity, None, &line(identity, None, list())).await?;
        let org = identity.post().and_then(|post| self.org(post.org)).ok_or(Trouble::NotFound)?;
        Ok(org.office.papers.clone())
    }

    /// How many news wait for one at work. Nothing of them is shown, so no line is written.
    #[must_use]
    pub fn news_waiting(&self, identity: &Identity) -> usize {
        let org = identity.post().and_then(|post| self.org(post.org));
        org.map_or(0, |org| org.office.papers.unread(identity.person).count())
    }

    /// Does this to the papers. The coordinating unit writes; what is sent to one, one reads oneself.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone else, and where there is nothing to do it to.
    pub async fn keep_paper(
        &self,
        identity: &Identity,
        paper: Paper,
        sent: CommandId,
    ) -> Result<(), Trouble> {
        let turn = self.inner.directory.lock().await;
        let allowed = identity.post().map(|post| post.org).filter(|org| match &paper {
            Paper::Read(_, person, _) => *person == identity.person,
            _ => identity.in_coordinating_unit_of(*org),
        });
        let told = line(identity, None, What::Papers);
        let Some(org) = allowed.and_then(|org| self.org(org)) else {
            self.write_line(identity, None, &told).await?;
            return Err(Trouble::NotFound);
        };
        if org.office.sent.iter().any(|sending| sending.id == sent) {
            return Ok(());
        }
        let mut org = Organisation::clone(&org);
        org.office.papers = std::mem::take(&mut org.office.papers).with(paper).ok_or(Trouble::NotFound)?;
        org.office.sent.push(Sending { id: sent, proposal: None });
        let over = org.office.sent.len().saturating_sub(REMEMBERED);
        org.office.sent.drain(..over);
        let content = serde_json::to_vec(&org).map_err(|_| Trouble::Unreadable("organisation"))?;
        let told = self.access_line(identity, None, &told)?;
        self.ledger().change_directory(org.id, self.now(), &content, Vec::new(), told).await?;
        self.keep_org(org);
        drop(turn);
        Ok(())
    }
}
