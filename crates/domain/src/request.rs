//! What the person asks of those who keep the record: why someone looked, that something be
//! corrected, that it be erased. Every request gets an answer with reasons.

use crate::choices::choices;
use crate::ids::{EntryId, OrgId};
use crate::person::Stamp;
use crate::text::{Line, Prose};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// Why someone looked or did something: a line of the access log, pasientjournalloven § 22.
    LogLine {
        /// Its place in the log.
        seq: u64,
        /// Who it tells of.
        name: Line,
        /// Their workplace.
        org: Option<OrgId>,
        /// Their workplace in words.
        org_name: Option<Line>,
        /// When it was.
        at: Timestamp,
    },
    /// That something wrong be corrected; the original is kept. Helsepersonelloven § 42, GDPR article 16.
    Correction,
    /// That the case be erased. Helsepersonelloven § 43, GDPR article 17.
    Erasure,
}

choices! {
    /// The kinds as a form offers them.
    KindCode {
        /// See [`Kind::LogLine`].
        LogLine = "log-line" => "request-log-line",
        /// See [`Kind::Correction`].
        Correction = "correction" => "request-correction",
        /// See [`Kind::Erasure`].
        Erasure = "erasure" => "request-erasure",
    }
}

impl Kind {
    /// Which kind, without what it is about.
    #[must_use]
    pub const fn code(&self) -> KindCode {
        match self {
            Self::LogLine { .. } => KindCode::LogLine,
            Self::Correction => KindCode::Correction,
            Self::Erasure => KindCode::Erasure,
        }
    }
}

/// The answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reply {
    /// Done as asked. For a line of the log: there was ground for it.
    pub granted: bool,
    /// Why, in words to the person.
    pub words: Prose,
    /// Who and when.
    pub stamp: Stamp,
}

/// One request.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Request {
    /// Which.
    pub id: EntryId,
    /// What about.
    pub kind: Kind,
    /// In the person's words.
    pub words: Prose,
    /// Who asked and when.
    pub asked: Stamp,
    /// The answer; none while it waits.
    pub reply: Option<Reply>,
}
