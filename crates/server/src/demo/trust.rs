//! Steps around trust: emergency access, a question about a line of the log, a protected address.

use super::story::{Step, Story};
use super::world::{prose, unknown};
use dinplan_app::Sought;
use dinplan_domain::command::Command;
use dinplan_domain::protection::Protection;

impl Story {
    /// A professional opens emergency access.
    pub(super) async fn emergency(&mut self, by: &str, reason: &str) -> Step {
        let identity = self.world.identity(&self.app, by)?;
        let account = self.world.person(self.subject)?;
        let number = account.number.clone().ok_or_else(|| unknown(self.subject))?;
        let whom = (&number, &account.name);
        let sent = self.new_command();
        let sought = self.app.open_emergency(&identity, whom, &prose(reason)?, sent).await?;
        match sought {
            Sought::Opened(case) => {
                self.commands += 1;
                self.app.in_emergency(&identity, case).await?;
                Ok(())
            }
            Sought::Nothing | Sought::TooOften => Err(unknown(self.subject)),
        }
    }

    /// The person asks about the newest line that tells of someone, and gets an answer.
    pub(super) async fn asks_about(
        &mut self,
        by: &str,
        whom: &str,
        words: &str,
        (answers, answer): (&str, &str),
    ) -> Step {
        let identity = self.world.identity(&self.app, by)?;
        let (case, name) = (self.case()?, self.world.person(whom)?.name.clone());
        let (_, lines) = self.app.access_log(&identity, case, None, 4000).await?;
        let told = lines.iter().find(|told| told.line.name == name).ok_or_else(|| unknown(whom))?;
        let sent = self.new_command();
        self.app.ask_about_line(&identity, case, told.seq, prose(words)?, sent, None).await?;
        self.commands += 1;
        let id = dinplan_domain::ids::EntryId::from_uuid(sent.uuid());
        self.run(answers, Command::Reply { id, granted: true, words: prose(answer)? }).await
    }

    /// The address is protected.
    pub(super) async fn protect(&mut self, by: &str, protection: Protection) -> Step {
        self.run(by, Command::Protect(protection)).await
    }
}
