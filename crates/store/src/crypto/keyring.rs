//! The keys of one installation, opened.
//!
//! The master key wraps the installation key and every case key. From the installation key one key
//! per purpose is derived. A new master key therefore rewraps, and reseals nothing.

use super::sign::Signature;
use super::{Chain, Digest, Fields, MasterKey, SecretKey};
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
    wrapping: SecretKey,
    check: Digest,
}

impl Keyring {
    /// A new installation key, wrapped for storing.
    pub(crate) fn create(master: &MasterKey) -> Result<KeyRow, StoreError> {
        let (wrapping, check) = from_master(master);
        let wrapped = wrapping.wrap(&installation(), &SecretKey::draw()?)?;
        Ok(KeyRow { check, wrapped })
    }

    /// Opens the stored installation key.
    pub(crate) fn open(master: &MasterKey, stored: &KeyRow) -> Result<Self, StoreError> {
        let (wrapping, check) = from_master(master);
        let key = match (wrapping.unwrap(&installation(), &stored.wrapped), check == stored.check) {
            (Ok(key), true) => key,
            (Err(_), false) => return Err(StoreError::WrongKey),
            _ => return Err(Table::Installation.corrupt(1)),
        };
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
            wrapping,
            check,
        })
    }

    /// Whether the stored installation key is still the one that was opened.
    pub(crate) fn check(&self, stored: &KeyRow) -> Result<(), StoreError> {
        let opens = self.wrapping.unwrap(&installation(), &stored.wrapped).is_ok();
        if opens && stored.check == self.check { Ok(()) } else { Err(Table::Installation.corrupt(1)) }
    }

    /// A new key for a case, and the same wrapped.
    pub(crate) fn new_case_key(&self, case: CaseId) -> Result<(SecretKey, Vec<u8>), StoreError> {
        let key = SecretKey::draw()?;
        let wrapped = self.wrapping.wrap(&case_key(case), &key)?;
        Ok((key, wrapped))
    }

    /// The key of a case, opened.
    pub(crate) fn case_key(&self, case: CaseId, wrapped: &[u8]) -> Result<SecretKey, StoreError> {
        self.wrapping.unwrap(&case_key(case), wrapped).map_err(|_| Table::Cases.corrupt(case))
    }

    /// What an identity number is found by.
    pub(crate) fn lookup(&self, number: &str) -> Digest {
        self.lookup.hash(&Fields::of("persons.number").text(number))
    }
}

fn from_master(master: &MasterKey) -> (SecretKey, Digest) {
    let wrapping = master.secret().derive("dinplan 2026-11 key wrapping");
    let check = master.secret().derive("dinplan 2026-11 master key check");
    (wrapping, *check.bytes())
}

fn installation() -> Fields {
    Fields::of("installation.key")
}

fn case_key(case: CaseId) -> Fields {
    Fields::of("cases.key").id(case)
}
