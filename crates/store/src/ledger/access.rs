//! The access log: lines are durable before data is shown.

use super::Ledger;
use crate::StoreError;
use crate::crypto::{BadSeal, Fields};
use crate::engine::{LinesOf, Write};
use crate::model::{AccessLine, StoredLine};
use crate::row::{LineRow, Linked};
use crate::table::Table;
use crate::tree::is_emptied;
use dinplan_domain::ids::{CaseId, OrgId, PersonId};
use jiff::Timestamp;

impl Ledger {
    /// Writes one line; returns when it is durable.
    ///
    /// # Errors
    /// When the line could not be written: then nothing may be shown.
    pub async fn log(&self, line: AccessLine) -> Result<(), StoreError> {
        self.put(Write::Line(self.seal_line(line)?)).await
    }

    /// Lines about a case, newest first, starting below `before`.
    ///
    /// # Errors
    /// When the store cannot be read, or a line does not match its seal.
    pub async fn access_log(
        &self,
        case: CaseId,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<StoredLine>, StoreError> {
        self.lines(LinesOf::Case(case), Timestamp::MIN, before, limit).await
    }

    /// Lines on behalf of an organisation from this time on, newest first, starting below `before`.
    ///
    /// # Errors
    /// When the store cannot be read, or a line does not match its seal.
    pub async fn lines_of_org(
        &self,
        org: OrgId,
        since: Timestamp,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<StoredLine>, StoreError> {
        self.lines(LinesOf::Org(org), since, before, limit).await
    }

    /// Lines of what a person did and looked at from this time on, newest first, starting below `before`.
    ///
    /// # Errors
    /// When the store cannot be read, or a line does not match its seal.
    pub async fn lines_of_actor(
        &self,
        actor: PersonId,
        since: Timestamp,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<StoredLine>, StoreError> {
        self.lines(LinesOf::Actor(actor), since, before, limit).await
    }

    /// The line with this number, if there.
    ///
    /// # Errors
    /// When the store cannot be read, or the line does not match its seal.
    pub async fn line(&self, seq: u64) -> Result<Option<StoredLine>, StoreError> {
        self.engine().line(seq).await?.map(|line| self.open_line(line)).transpose()
    }

    async fn lines(
        &self,
        of: LinesOf,
        since: Timestamp,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<StoredLine>, StoreError> {
        let lines = self.engine().lines(of, since, before, limit).await?;
        lines.into_iter().map(|line| self.open_line(line)).collect()
    }

    /// Lines on behalf of an organisation that are about no case, newest first, starting below `before`.
    ///
    /// # Errors
    /// When the store cannot be read, or a line does not match its seal.
    pub async fn access_log_of_org(
        &self,
        org: OrgId,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<StoredLine>, StoreError> {
        self.lines(LinesOf::Directory(org), Timestamp::MIN, before, limit).await
    }

    pub(super) fn seal_line(&self, line: AccessLine) -> Result<LineRow, StoreError> {
        let AccessLine { at, case, org, actor, content } = line;
        let mut row = LineRow { at, case, org, actor, content: Vec::new() };
        row.content = self.keys().access.seal(&line_place(&row), &content)?;
        Ok(row)
    }

    /// Opens a line.
    pub(super) fn open_line(&self, line: Linked<LineRow>) -> Result<StoredLine, StoreError> {
        let Linked { seq, row, .. } = line;
        let content = if row.case.is_some() && is_emptied(&row.content) {
            None
        } else {
            let content = self.keys().access.open(&line_place(&row), &row.content);
            Some(content.map_err(|BadSeal| Table::AccessLog.corrupt(seq))?)
        };
        Ok(StoredLine { seq, at: row.at, case: row.case, org: row.org, actor: row.actor, content })
    }
}

/// A line is read without the one before it, so its seal binds all its columns.
fn line_place(row: &LineRow) -> Fields {
    Fields::of("access_log").time(row.at).maybe_id(row.case).maybe_id(row.org).maybe_id(row.actor)
}
