//! Organisations and persons.

use super::{Ledger, open_content};
use crate::StoreError;
use crate::crypto::Fields;
use crate::engine::{PersonBy, Write};
use crate::model::{AccessLine, PersonWrite, StoredOrg, StoredPerson};
use crate::row::{OrgRow, PersonRow, Stamped};
use dinplan_domain::ids::{OrgId, PersonId};
use jiff::Timestamp;

impl Ledger {
    /// Puts an organisation in the directory, in place of what was there.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn put_org(&self, id: OrgId, at: Timestamp, content: &[u8]) -> Result<(), StoreError> {
        self.put(self.org_write(id, at, content)?).await
    }

    /// Changes the directory: an organisation, persons, and the line that says who did it; all of it
    /// or nothing.
    ///
    /// # Errors
    /// [`StoreError::NumberTaken`] when another person has the same identity number.
    pub async fn change_directory(
        &self,
        org: OrgId,
        at: Timestamp,
        content: &[u8],
        persons: Vec<PersonWrite>,
        line: AccessLine,
    ) -> Result<(), StoreError> {
        let mut writes = vec![self.org_write(org, at, content)?];
        for person in persons {
            writes.push(self.person_write(person)?);
        }
        writes.push(Write::Line(self.seal_line(line)?));
        Ok(self.write(writes).await?)
    }

    fn org_write(&self, id: OrgId, at: Timestamp, content: &[u8]) -> Result<Write, StoreError> {
        let content = self.keys().directory.seal(&org_place(id), content)?;
        Ok(Write::Org(self.stamp(OrgRow { id, at, content })))
    }

    /// All organisations.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn orgs(&self) -> Result<Vec<StoredOrg>, StoreError> {
        self.engine().orgs().await?.into_iter().map(|row| self.open_org(row)).collect()
    }

    /// Puts a person in the directory, in place of what was there.
    ///
    /// # Errors
    /// [`StoreError::NumberTaken`] when another person has the same identity number.
    pub async fn put_person(&self, person: PersonWrite) -> Result<(), StoreError> {
        self.put(self.person_write(person)?).await
    }

    fn person_write(&self, person: PersonWrite) -> Result<Write, StoreError> {
        let PersonWrite { id, number, org, at, content } = person;
        let lookup = number.map(|number| self.keys().lookup(&number));
        let content = self.keys().directory.seal(&person_place(id), &content)?;
        Ok(Write::Person(self.stamp(PersonRow { id, lookup, org, at, content })))
    }

    /// One person.
    ///
    /// # Errors
    /// When the store cannot be read, or the row does not match its seal.
    pub async fn person(&self, id: PersonId) -> Result<Option<StoredPerson>, StoreError> {
        self.find_person(PersonBy::Id(id)).await
    }

    /// The person with this national identity number, written as it was when put.
    ///
    /// # Errors
    /// When the store cannot be read, or the row does not match its seal.
    pub async fn person_by_number(&self, number: &str) -> Result<Option<StoredPerson>, StoreError> {
        self.find_person(PersonBy::Lookup(self.keys().lookup(number))).await
    }

    /// The persons of an organisation's directory.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn persons_of(&self, org: OrgId) -> Result<Vec<StoredPerson>, StoreError> {
        self.engine().persons_of(org).await?.into_iter().map(|row| self.open_person(row)).collect()
    }

    async fn find_person(&self, by: PersonBy) -> Result<Option<StoredPerson>, StoreError> {
        self.engine().person(by).await?.map(|row| self.open_person(row)).transpose()
    }

    /// Checks and opens an organisation.
    pub(super) fn open_org(&self, stored: Stamped<OrgRow>) -> Result<StoredOrg, StoreError> {
        let row = self.check(stored)?;
        let content = open_content(&self.keys().directory, &org_place(row.id), &row, &row.content)?;
        Ok(StoredOrg { id: row.id, at: row.at, content })
    }

    /// Checks and opens a person.
    pub(super) fn open_person(&self, stored: Stamped<PersonRow>) -> Result<StoredPerson, StoreError> {
        let row = self.check(stored)?;
        let content = open_content(&self.keys().directory, &person_place(row.id), &row, &row.content)?;
        Ok(StoredPerson { id: row.id, org: row.org, at: row.at, content })
    }
}

fn org_place(id: OrgId) -> Fields {
    Fields::of("organisations").id(id)
}

fn person_place(id: PersonId) -> Fields {
    Fields::of("persons").id(id)
}
