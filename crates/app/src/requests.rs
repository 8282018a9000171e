//! What the person asks of those who keep the record, and who has to answer.

use crate::desk::{Row, list, row};
use crate::index::ASKED;
use crate::log::{Look, What, line};
use crate::{App, Done, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId, OrgId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::request::Kind;
use dinplan_domain::text::Prose;
use dinplan_store::Page;

/// Most cases with open questions that are counted: more than a unit answers in a month.
const MOST: u32 = 500;

impl App {
    /// Asks why someone looked or did what a line of the log tells. The line is fetched here: what
    /// it says is never taken from a form.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] when the line is not this case's, else as [`App::execute`].
    pub async fn ask_about_line(
        &self,
        identity: &Identity,
        case: CaseId,
        seq: u64,
        words: Prose,
        sent: CommandId,
        draft: Option<&str>,
    ) -> Result<Done, Trouble> {
        let stored = self.ledger().line(seq).await?.filter(|line| line.case == Some(case));
        let Some(stored) = stored else {
            let what = What::Refused { deed: Some(Deed::Ask), code: Refusal::NoPart.key().to_owned() };
            self.write_line(identity, None, &line(identity, None, what)).await?;
            return Err(Trouble::NotFound);
        };
        let told = crate::trail::read(&stored, identity)?;
        let kind = Kind::LogLine {
            seq,
            name: told.line.name,
            org: stored.org,
            org_name: told.line.org_name,
            at: stored.at,
        };
        let command = Command::Ask { id: EntryId::from_uuid(sent.uuid()), kind, words };
        self.execute(identity, case, &command, sent, draft).await
    }

    /// Cases of the municipality in which someone waits for an answer. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone who does not work in the coordinating unit.
    pub async fn cases_with_questions(&self, identity: &Identity, org: OrgId) -> Result<Vec<Row>, Trouble> {
        self.write_line(identity, None, &line(identity, None, list())).await?;
        if !identity.in_coordinating_unit_of(org) {
            return Err(Trouble::NotFound);
        }
        self.questions(org).await
    }

    pub(crate) async fn questions(&self, org: OrgId) -> Result<Vec<Row>, Trouble> {
        let stored = self.ledger().cases_of_unit_alone(org, ASKED, Page::first(MOST)).await?;
        stored.into_iter().map(|stored| row(stored).map(Row::bare)).collect()
    }

    /// Answers a request; an erasure that is granted is carried out at once. Says whether the case is gone.
    ///
    /// # Errors
    /// As [`App::execute`].
    pub async fn reply(
        &self,
        identity: &Identity,
        case: CaseId,
        id: EntryId,
        (granted, words): (bool, Prose),
        sent: CommandId,
        draft: Option<&str>,
    ) -> Result<bool, Trouble> {
        let command = Command::Reply { id, granted, words };
        self.execute(identity, case, &command, sent, draft).await?;
        self.erase_granted(identity, case, id).await
    }

    /// Looks at what has been asked in a case.
    ///
    /// # Errors
    /// As [`App::read`]; [`Trouble::Refused`] for who may not see it.
    pub async fn requests(
        &self,
        identity: &Identity,
        case: CaseId,
    ) -> Result<dinplan_domain::view::CaseView, Trouble> {
        use dinplan_domain::sections::Section;
        let view = self.read(identity, case, Look::Requests).await?;
        if view.sees(Section::Requests) {
            Ok(view)
        } else {
            Err(Trouble::Refused(Refusal::NotYours(Deed::See(Section::Requests))))
        }
    }
}
