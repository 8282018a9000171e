//! Talk: a thread is read, and what was unread is read from then on.

use crate::log::Look;
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Identity};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::talk::{Act, seen_by};
use dinplan_domain::time;
use dinplan_domain::view::{CaseView, view};

impl App {
    /// The case, for one who opens a thread. One line: to have read something new is remembered with
    /// the line, to read again is a look like any other.
    ///
    /// # Errors
    /// As [`App::read`].
    pub async fn thread(
        &self,
        identity: &Identity,
        id: CaseId,
        thread: EntryId,
    ) -> Result<CaseView, Trouble> {
        let read = Command::Talk(Act::Read { id: thread });
        if self.has_unread(identity, id, thread).await?
            && self.execute(identity, id, &read, CommandId::from_uuid(self.new_id()), None).await.is_ok()
            && let Some(case) = self.load(id).await?
        {
            let now = self.now();
            return Ok(view(&Actor::in_case(identity, &case, now), &case, now));
        }
        self.read(identity, id, Look::Talk).await
    }

    async fn has_unread(&self, identity: &Identity, id: CaseId, thread: EntryId) -> Result<bool, Trouble> {
        let Some(case) = self.load(id).await?.filter(|case| case.end.is_none()) else { return Ok(false) };
        let now = self.now();
        let talk = seen_by(&Actor::in_case(identity, &case, now), &case, time::day(now));
        Ok(talk.thread(thread).is_some_and(|thread| thread.unread(identity.person) > 0))
    }
}
