//! How someone is told outside the program: to which address, how soon, and about what.

use crate::choices::choices;
use crate::notice::Kind;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

choices! {
    /// How soon someone is told by e-mail.
    How {
        /// At once.
        AtOnce = "at-once" => "mail-at-once",
        /// Together, once a day.
        Daily = "daily" => "mail-daily",
        /// Not; in the program only.
        Never = "never" => "mail-never",
    }
}

/// An e-mail address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(String);

/// Not an e-mail address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotAnAddress;

impl Address {
    /// Takes what was typed: one name, one host with a dot, RFC 5321's lengths. Whether mail arrives
    /// there is seen when it is confirmed.
    ///
    /// # Errors
    /// [`NotAnAddress`].
    pub fn new(typed: &str) -> Result<Self, NotAnAddress> {
        let typed = typed.trim();
        let (name, host) = typed.rsplit_once('@').ok_or(NotAnAddress)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
        let dots = |part: &str| !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
        let named = !name.is_empty() && name.len() <= 64 && name.chars().all(plain) && dots(name);
        let hosted = host.contains('.')
            && host.len() <= 190
            && host.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-')
            && dots(host);
        if named && hosted { Ok(Self(typed.to_owned())) } else { Err(NotAnAddress) }
    }

    /// As it is written on an envelope.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Address {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::new(&text).map_err(|NotAnAddress| "not an e-mail address".to_owned())
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.0
    }
}

impl fmt::Debug for Address {
    /// Without the address: it is personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(..)")
    }
}

/// One address and what is sent there; one for private life, one for work.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Mailbox {
    /// Where to.
    pub address: Option<Address>,
    /// When its owner showed that mail arrives there. Nothing else is sent before.
    pub confirmed: Option<Timestamp>,
    /// Since when mail comes back.
    pub failing: Option<Timestamp>,
    /// How soon, where another way than usual was chosen.
    pub how: BTreeMap<Kind, How>,
    /// At work: also what is told to the service one works in; unsaid, those who lead it are told.
    pub service: Option<bool>,
}

impl Mailbox {
    /// How soon its owner is told of this kind.
    #[must_use]
    pub fn how(&self, kind: Kind) -> How {
        self.how.get(&kind).copied().unwrap_or(kind.usual())
    }

    /// The address, when mail is to be sent there.
    #[must_use]
    pub const fn open(&self) -> Option<&Address> {
        match (&self.address, self.confirmed, self.failing) {
            (Some(address), Some(_), None) => Some(address),
            _ => None,
        }
    }

    /// Another address, which is to be confirmed anew; the same one stays as it is.
    pub fn readdress(&mut self, address: Option<Address>) {
        if self.address != address {
            self.address = address;
            self.confirmed = None;
            self.failing = None;
        }
    }
}

/// The addresses of one human: private life and work are apart.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Mailboxes {
    /// In private life.
    pub private: Mailbox,
    /// At work.
    pub work: Mailbox,
}

impl Mailboxes {
    /// The one for this side of life.
    #[must_use]
    pub const fn side(&self, at_work: bool) -> &Mailbox {
        if at_work { &self.work } else { &self.private }
    }

    /// The same, to be changed.
    pub const fn side_mut(&mut self, at_work: bool) -> &mut Mailbox {
        if at_work { &mut self.work } else { &mut self.private }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_host() {
        for good in ["mona@example.no", " a.b+c@sub.example.com ", "o'neill@example.org"] {
            assert!(Address::new(good).is_ok(), "{good}");
        }
        for bad in
            ["", "mona", "@example.no", "mona@", "mona@localhost", "a b@example.no", "a@b..no", ".a@b.no"]
        {
            assert!(Address::new(bad).is_err(), "{bad}");
        }
        // What would start another header or another recipient is no address.
        for bad in ["a@b.no\r\nBcc: c@d.no", "a@b.no,c@d.no", "A <a@b.no>"] {
            assert!(Address::new(bad).is_err(), "{bad}");
        }
        assert_eq!(format!("{:?}", Address::new("mona@example.no").unwrap()), "Address(..)");
    }

    #[test]
    fn nothing_is_sent_to_an_address_that_is_not_confirmed_or_comes_back() {
        let at = Timestamp::UNIX_EPOCH;
        let mut mailbox = Mailbox { address: Address::new("a@b.no").ok(), ..Mailbox::default() };
        assert_eq!(mailbox.open(), None);
        mailbox.confirmed = Some(at);
        assert!(mailbox.open().is_some());
        mailbox.failing = Some(at);
        assert_eq!(mailbox.open(), None);
        mailbox.readdress(Address::new("a@c.no").ok());
        assert_eq!((mailbox.confirmed, mailbox.failing), (None, None));
    }

    #[test]
    fn what_waits_for_an_answer_is_told_at_once() {
        let mailbox = Mailbox::default();
        assert_eq!(mailbox.how(Kind::Promise), How::AtOnce);
        assert_eq!(mailbox.how(Kind::Revision), How::Daily);
        let how = [(Kind::Promise, How::Never)].into();
        assert_eq!(Mailbox { how, ..mailbox }.how(Kind::Promise), How::Never);
    }
}
