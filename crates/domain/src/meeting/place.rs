//! When a meeting is, and where one meets from afar.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// From when to when.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Time {
    start: Timestamp,
    end: Timestamp,
}

impl Time {
    /// Nobody sits longer in a meeting.
    const LONGEST: SignedDuration = SignedDuration::from_hours(12);

    /// None when it ends before it begins, or lasts longer than a meeting can.
    #[must_use]
    pub fn new(start: Timestamp, end: Timestamp) -> Option<Self> {
        let lasts = end.duration_since(start);
        (SignedDuration::ZERO < lasts && lasts <= Self::LONGEST).then_some(Self { start, end })
    }

    /// When it begins.
    #[must_use]
    pub const fn start(self) -> Timestamp {
        self.start
    }

    /// When it ends.
    #[must_use]
    pub const fn end(self) -> Timestamp {
        self.end
    }
}

/// The address of a meeting by video: https, and nothing that a line of text could break out of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct VideoLink(String);

impl VideoLink {
    /// The longest that is taken.
    pub const LONGEST: usize = 500;

    /// Takes an address that begins with `https://` and names a host.
    #[must_use]
    pub fn new(typed: &str) -> Option<Self> {
        let host = typed.trim().strip_prefix("https://")?.split(['/', '?', '#']).next()?;
        let odd = |c: char| !c.is_ascii_graphic() || matches!(c, '"' | '<' | '>' | '\\' | '`');
        let typed = typed.trim();
        let named = host.contains('.') && !host.contains('@');
        (named && typed.len() <= Self::LONGEST && !typed.contains(odd)).then(|| Self(typed.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for VideoLink {
    type Error = &'static str;

    fn try_from(stored: String) -> Result<Self, Self::Error> {
        Self::new(&stored).ok_or("not an https address")
    }
}

impl From<VideoLink> for String {
    fn from(link: VideoLink) -> Self {
        link.0
    }
}
