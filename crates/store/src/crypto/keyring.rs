//! The keys of one installation, opened.
//!
//! The master key wraps the installation key and every case key. From the installation key one key
//! per purpose is derived. A new master key therefore rewraps, and reseals nothing.

use super::sign::Signature;
use super::{BadSeal, Chain, Digest, Fields, MasterKey, MasterKeys, SecretKey};
use crate::StoreError;
use crate::row::KeyRow;
use crate::table::Table;
use dinplan_domain::ids::CaseId;
use std::sync::Arc;

/// All keys but those of the cases.
pub(crate) struct Keyring {
    /// Seals the access log.
    pub(crate) access: SecretKey,
    /// Seals organisations and persons.
    pub(crate) directory: SecretKey,
    /// Seals sessions and drafts.
    pub(crate) desk: SecretKey,
    /// Seals messages that wait to leave.
    pub(crate) outbox: SecretKey,
    /// Stamps and links rows.
    pub(crate) chain: Arc<Chain>,
    lookup: SecretKey,
    current: Wrapping,
    /// While the master key is rotated.
    previous: Option<Wrapping>,
}

/// What a master key is used for.
struct Wrapping {
    key: SecretKey,
    /// By which the right master key is known.
    check: Digest,
}

impl Wrapping {
    fn of(master: &MasterKey) -> Self {
        let check = master.secret().derive("dinplan 2026-11 master key check");
        Self { key: master.secret().derive("dinplan 2026-11 key wrapping"), check: *check.bytes() }
    }

    /// The installation key, wrapped for storing.
    fn installation(&self, key: &SecretKey) -> Result<KeyRow, StoreError> {
        Ok(KeyRow { check: self.check, wrapped: self.key.wrap(&installation(), key)?, next: None })
    }

    fn open(&self, stored: &KeyRow) -> Result<SecretKey, BadSeal> {
        self.key.unwrap(&installation(), &stored.wrapped)
    }
}

impl Keyring {
    /// A new installation key, wrapped for storing.
    pub(crate) fn create(master: &MasterKey) -> Result<KeyRow, StoreError> {
        Wrapping::of(master).installation(&SecretKey::draw()?)
    }

    /// Opens the stored installation key.
    pub(crate) fn open(masters: &MasterKeys, stored: &KeyRow) -> Result<Self, StoreError> {
        let current = Wrapping::of(&masters.current);
        let previous = masters.previous.as_ref().map(Wrapping::of).filter(|key| key.check != current.check);
        let known = [Some(&current), previous.as_ref()].into_iter().flatten();
        let opened: Vec<_> = known.map(|key| (key.check == stored.check, key.open(stored))).collect();
        if opened.iter().all(|(known, opened)| !known && opened.is_err()) {
            return Err(StoreError::WrongKey);
        }
        let key = opened.into_iter().find_map(|(known, opened)| opened.ok().filter(|_| known));
        let key = key.ok_or_else(|| Table::Installation.corrupt(1))?;
        if stored.next.is_some_and(|next| next != current.check || previous.is_none()) {
            return Err(StoreError::Rotating);
        }
        Ok(Self {
            access: key.derive("dinplan 2026-11 access log content"),
            directory: key.derive("dinplan 2026-11 directory content"),
            desk: key.derive("dinplan 2026-11 session and draft content"),
            outbox: key.derive("dinplan 2026-11 outbox content"),
            chain: Arc::new(Chain::new(
                key.derive("dinplan 2026-11 chain links"),
                key.derive("dinplan 2026-11 row stamps"),
                Signature::new(&key.derive("dinplan 2026-11 log head signature")),
            )),
            lookup: key.derive("dinplan 2026-11 identity number lookup"),
            current,
            previous,
        })
    }

    /// Whether everything is wrapped by the current master key.
    pub(crate) fn is_current(&self, stored: &KeyRow) -> bool {
        stored.check == self.current.check && stored.next.is_none()
    }

    /// The row that says which master key is the next, when it does not say so yet.
    pub(crate) fn next(&self, stored: &KeyRow) -> Option<KeyRow> {
        let begin = stored.check != self.current.check && stored.next.is_none();
        begin.then(|| KeyRow { next: Some(self.current.check), ..stored.clone() })
    }

    /// Whether the stored installation key is still one of those that were opened.
    pub(crate) fn check(&self, stored: &KeyRow) -> Result<(), StoreError> {
        let known = |check: &Digest| self.known().any(|key| key.check == *check);
        let opens = self.known().any(|key| key.check == stored.check && key.open(stored).is_ok());
        let next = stored.next.is_none_or(|next| next != stored.check && known(&next));
        if opens && next { Ok(()) } else { Err(Table::Installation.corrupt(1)) }
    }

    /// The installation key, wrapped by the current master key.
    pub(crate) fn rewrap_installation(&self, stored: &KeyRow) -> Result<KeyRow, StoreError> {
        let key = self.known().find_map(|key| key.open(stored).ok());
        let key = key.ok_or_else(|| Table::Installation.corrupt(1))?;
        self.current.installation(&key)
    }

    /// A case key, wrapped by the current master key; none when it is so already.
    pub(crate) fn rewrap_case(&self, case: CaseId, wrapped: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        if wrapped.is_empty() || self.current.key.unwrap(&case_key(case), wrapped).is_ok() {
            return Ok(None);
        }
        let key = self.case_key(case, wrapped)?;
        self.current.key.wrap(&case_key(case), &key).map(Some)
    }

    fn known(&self) -> impl Iterator<Item = &Wrapping> {
        [Some(&self.current), self.previous.as_ref()].into_iter().flatten()
    }

    /// A new key for a case, and the same wrapped.
    pub(crate) fn new_case_key(&self, case: CaseId) -> Result<(SecretKey, Vec<u8>), StoreError> {
        let key = SecretKey::draw()?;
        let wrapped = self.current.key.wrap(&case_key(case), &key)?;
        Ok((key, wrapped))
    }

    /// The key of a case, opened.
    pub(crate) fn case_key(&self, case: CaseId, wrapped: &[u8]) -> Result<SecretKey, StoreError> {
        let opened = self.known().find_map(|key| key.key.unwrap(&case_key(case), wrapped).ok());
        opened.ok_or_else(|| Table::Cases.corrupt(case))
    }

    /// What a ticket is found by.
    pub(crate) fn ticket(&self, kind: &str, secret: &str) -> Digest {
        self.lookup.hash(&Fields::of("tickets.secret").text(kind).text(secret))
    }

    /// What an identity number is found by.
    pub(crate) fn lookup(&self, number: &str) -> Digest {
        self.lookup.hash(&Fields::of("persons.number").text(number))
    }
}

fn installation() -> Fields {
    Fields::of("installation.key")
}

fn case_key(case: CaseId) -> Fields {
    Fields::of("cases.key").id(case)
}
