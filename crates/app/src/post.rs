//! E-mail: who gets it, how soon, and what became of it. What it says is worded elsewhere.
//!
//! A notice goes into the outbox with its cause. A worker *sorts* it: one letter for each human who
//! wishes for one, to be sent at once or with the day's others. Then it *collects* the letters that are
//! due, one parcel for each address, and has them claimed before anything leaves. Whoever dies on the
//! way leaves the parcel in doubt; it is not sent again, and the notice is still there in the program.

use crate::notices::Kept;
use crate::{App, Trouble};
use dinplan_domain::ids::PersonId;
use dinplan_domain::mail::{Address, How};
use dinplan_domain::notice::{Addressee, Kind};
use dinplan_domain::person::Lang;
use dinplan_domain::time;
use dinplan_store::{DueMessage, NewMessage};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::atomic::Ordering;
use uuid::Uuid;

/// The hour of the day at which the day's letters are sent together.
const DIGEST_HOUR: i8 = 7;

/// What lies in the outbox.
#[derive(Clone, Debug, Serialize, Deserialize)]
enum Piece {
    /// A notice, not sorted yet.
    ToSort { notice: Uuid, kept: Kept },
    /// A letter to one human.
    Letter { person: PersonId, at_work: bool, kind: Kind, says: String, notice: Uuid },
    /// Asks the owner of an address to show that mail arrives.
    Confirm { person: PersonId, at_work: bool, secret: String },
}

/// One mail to be sent.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// Where to.
    pub address: Address,
    /// The reader's language.
    pub lang: Lang,
    /// What is in it.
    pub what: Contents,
    /// Names it for the receiving server, so that it can drop doubles.
    pub id: Uuid,
    person: PersonId,
    at_work: bool,
    pieces: Vec<Uuid>,
}

/// What a mail tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Contents {
    /// Notices: the locale key that says what happened, and the notice it opens.
    Notices(Vec<(String, Uuid)>),
    /// The secret that shows that mail arrives.
    Confirm(String),
}

/// What became of a mail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Posted {
    /// The server took it.
    Sent,
    /// The server will never take it for this address.
    Refused,
    /// It certainly did not leave; it is tried again.
    Later,
}

/// A notice for the outbox.
pub(crate) fn to_sort(notice: Uuid, at: Timestamp, kept: &Kept) -> Result<NewMessage, Trouble> {
    message(Uuid::new_v5(&notice, b"mail"), at, at, &Piece::ToSort { notice, kept: kept.clone() })
}

fn message(id: Uuid, at: Timestamp, due: Timestamp, piece: &Piece) -> Result<NewMessage, Trouble> {
    let content = serde_json::to_vec(piece).map_err(|_| Trouble::Unreadable("letter"))?;
    Ok(NewMessage { id, org: None, at, due, content })
}

impl App {
    /// Whether mail is sent at all; said once, when the program starts.
    pub fn post_mail(&self) {
        self.inner.posts.store(true, Ordering::Relaxed);
    }

    /// Whether mail is sent from this installation.
    #[must_use]
    pub fn posts(&self) -> bool {
        self.inner.posts.load(Ordering::Relaxed)
    }

    /// Sorts what is due and takes the letters that may leave now, at most so many. A parcel that this
    /// answers with must be brought home with [`Self::posted`].
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn collect_post(&self, most: u32) -> Result<Vec<Parcel>, Trouble> {
        let now = self.now();
        let mut letters = Vec::new();
        for due in self.ledger().outbox_due(now, most).await? {
            match serde_json::from_slice(&due.content).map_err(|_| Trouble::Unreadable("letter"))? {
                Piece::ToSort { notice, kept } => self.sort(&due, notice, &kept).await?,
                piece => letters.push((due.id, piece)),
            }
        }
        let parcels = self.parcels(letters).await?;
        let mut taken = Vec::with_capacity(parcels.len());
        // One transaction for all is fast; when another worker has one of them, each is tried alone.
        let all: Vec<Uuid> = parcels.iter().flat_map(|parcel| parcel.pieces.iter().copied()).collect();
        let whole = all.is_empty() || self.ledger().outbox_claim(&all, now).await?;
        for parcel in parcels {
            if whole || self.ledger().outbox_claim(&parcel.pieces, now).await? {
                taken.push(parcel);
            }
        }
        Ok(taken)
    }

    /// Writes down what became of parcels.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn posted(&self, parcels: &[(Parcel, Posted)]) -> Result<(), Trouble> {
        let pieces = |later: bool| -> Vec<Uuid> {
            let of = parcels.iter().filter(|(_, posted)| (*posted == Posted::Later) == later);
            of.flat_map(|(parcel, _)| parcel.pieces.iter().copied()).collect()
        };
        let (gone, back) = (pieces(false), pieces(true));
        if !gone.is_empty() {
            self.ledger().outbox_sent(&gone, self.now()).await?;
        }
        if !back.is_empty() {
            self.ledger().outbox_release(&back).await?;
        }
        for (parcel, _) in parcels.iter().filter(|(_, posted)| *posted == Posted::Refused) {
            self.bounced(parcel.person, parcel.at_work, &parcel.address).await?;
        }
        Ok(())
    }

    /// Mail to this address comes back: its owner sees it, and nothing more is sent there.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn bounced(&self, person: PersonId, at_work: bool, address: &Address) -> Result<(), Trouble> {
        let now = self.now();
        self.change_account(person, |account| {
            let mailbox = account.mail.side_mut(at_work);
            if mailbox.address.as_ref() == Some(address) {
                mailbox.failing.get_or_insert(now);
            }
        })
        .await
    }

    /// One letter for each human who is to get one, in place of the notice.
    async fn sort(&self, due: &DueMessage, notice: Uuid, kept: &Kept) -> Result<(), Trouble> {
        let now = self.now();
        let mut letters = Vec::new();
        for (person, at_work) in self.readers_of(kept).await? {
            let Some(account) = self.account(person).await? else { continue };
            let mailbox = account.mail.side(at_work);
            let leaves = match mailbox.how(kept.kind) {
                _ if mailbox.open().is_none() => continue,
                How::AtOnce => now,
                How::Daily => next_digest(now),
                How::Never => continue,
            };
            let piece = Piece::Letter { person, at_work, kind: kept.kind, says: kept.says.clone(), notice };
            letters.push(message(Uuid::new_v5(&due.id, person.uuid().as_bytes()), now, leaves, &piece)?);
        }
        // Another worker may have sorted it meanwhile: then its letters are there already.
        self.ledger().outbox_replace(due.id, now, letters).await?;
        Ok(())
    }

    /// The humans behind an addressee, each with the side of life they are told on.
    async fn readers_of(&self, kept: &Kept) -> Result<Vec<(PersonId, bool)>, Trouble> {
        let (org, unit) = match kept.to {
            Addressee::Private(person) => return Ok(vec![(person, false)]),
            Addressee::AtWork(person) => return Ok(vec![(person, true)]),
            Addressee::Service(org, unit) => (org, unit),
            Addressee::Unit(org) | Addressee::Leader(org) => {
                let Some(unit) = self.org(org).and_then(|o| o.coordinating_unit().map(|u| u.id)) else {
                    return Ok(Vec::new());
                };
                (org, Some(unit))
            }
        };
        let (coordinating, leader) =
            (matches!(kept.to, Addressee::Unit(_)), matches!(kept.to, Addressee::Leader(_)));
        let staff = self.staff_of(org).await?;
        let follows = |account: &&crate::Account| {
            let mut here = account
                .standing()
                .map(|(_, job)| job)
                .filter(|job| job.org == org && (unit.is_none() || job.unit == unit));
            here.any(|job| match leader {
                true => job.leads,
                false => account.mail.work.service.unwrap_or(job.leads || coordinating),
            })
        };
        Ok(staff.iter().filter(follows).map(|account| (account.person, true)).collect())
    }

    /// One parcel for each address; letters that nobody wishes for any more are done.
    async fn parcels(&self, letters: Vec<(Uuid, Piece)>) -> Result<Vec<Parcel>, Trouble> {
        let mut parcels: Vec<Parcel> = Vec::new();
        let mut places: HashMap<(PersonId, bool), usize> = HashMap::new();
        let mut unwanted = Vec::new();
        for (id, piece) in letters {
            let (person, at_work, contents) = match piece {
                Piece::Letter { person, at_work, says, notice, .. } => {
                    (person, at_work, Contents::Notices(vec![(says, notice)]))
                }
                Piece::Confirm { person, at_work, secret } => (person, at_work, Contents::Confirm(secret)),
                Piece::ToSort { .. } => continue,
            };
            let known = places.get(&(person, at_work)).and_then(|place| parcels.get_mut(*place));
            if let (Some(Parcel { what: Contents::Notices(all), pieces, .. }), Contents::Notices(more)) =
                (known, &contents)
            {
                all.extend(more.iter().cloned());
                pieces.push(id);
                continue;
            }
            let account = self.account(person).await?;
            let confirms = matches!(contents, Contents::Confirm(_));
            let mailbox = account.as_ref().map(|account| account.mail.side(at_work));
            let address = mailbox.and_then(|m| if confirms { m.address.as_ref() } else { m.open() });
            let (Some(account), Some(address)) = (&account, address) else {
                unwanted.push(id);
                continue;
            };
            if !confirms {
                places.insert((person, at_work), parcels.len());
            }
            let (address, lang) = (address.clone(), account.language);
            parcels.push(Parcel { address, lang, what: contents, id, person, at_work, pieces: vec![id] });
        }
        if !unwanted.is_empty() {
            self.ledger().outbox_sent(&unwanted, self.now()).await?;
        }
        Ok(parcels)
    }

    /// Puts a letter into the outbox that asks the owner of an address to show that mail arrives.
    pub(crate) async fn ask_to_confirm(
        &self,
        person: PersonId,
        at_work: bool,
        secret: &str,
    ) -> Result<(), Trouble> {
        let piece = Piece::Confirm { person, at_work, secret: secret.to_owned() };
        let id = Uuid::new_v5(&person.uuid(), secret.as_bytes());
        let now = self.now();
        Ok(self.ledger().put_notices(Vec::new(), vec![message(id, now, now, &piece)?]).await?)
    }
}

/// The next time the day's letters leave.
fn next_digest(now: Timestamp) -> Timestamp {
    let local = time::local(now);
    let day = if local.hour() < DIGEST_HOUR { Ok(local.date()) } else { local.date().tomorrow() };
    day.map_or(now, |day| time::at(day.at(DIGEST_HOUR, 0, 0, 0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_letters_leave_at_seven_summer_and_winter() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        assert_eq!(next_digest(at("2026-11-22T05:00:00Z")), at("2026-11-22T06:00:00Z"));
        assert_eq!(next_digest(at("2026-11-22T06:00:00Z")), at("2026-11-23T06:00:00Z"));
        assert_eq!(next_digest(at("2026-03-28T12:00:00Z")), at("2026-03-29T05:00:00Z"));
        assert_eq!(next_digest(at("2026-12-31T20:00:00Z")), at("2027-01-01T06:00:00Z"));
    }
}
