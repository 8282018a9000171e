//! Every row, in order, for `verify`. One read transaction: all of it is of one moment.

use super::columns::Key;
use super::select::{self, NamedHead, Posted, Stored};
use crate::StoreError;
use crate::crypto::SignedHead;
use crate::engine::Walked;
use crate::row::{
    DraftRow, EventRow, KeyRow, LineRow, Linked, MembersRow, NoticeRow, OrgRow, PersonRow, SessionRow,
    Stamped, StoredCaseRow, TicketRow,
};
use crate::table::Table;
use crate::tree::Node;
use dinplan_domain::ids::CaseId;
use rusqlite::Connection;
use tokio::sync::mpsc::Sender;

/// Shows everything until nobody listens any more.
pub(super) fn everything(db: &Connection, to: &Sender<Walked>) -> Result<(), StoreError> {
    let steps: [&dyn Fn() -> Result<bool, StoreError>; 14] = [
        &|| select::each::<KeyRow>(db, "", |key| send(to, Walked::Key(key))),
        &|| heads(db, to),
        &|| table::<SignedHead>(db, "ORDER BY size", to, Walked::SignedHead),
        &|| table::<Linked<EventRow>>(db, "ORDER BY seq", to, Walked::Event),
        &|| table::<Linked<LineRow>>(db, "ORDER BY seq", to, Walked::Line),
        &|| table::<Node>(db, "ORDER BY level, place", to, Walked::Node),
        &|| table::<Stamped<OrgRow>>(db, "ORDER BY id", to, Walked::Org),
        &|| table::<Stamped<PersonRow>>(db, "ORDER BY id", to, Walked::Person),
        &|| {
            table::<Posted>(db, "ORDER BY seq", to, |posted| {
                Walked::Message(posted.message, posted.claim, posted.sent)
            })
        },
        &|| cases(db, to),
        &|| table::<Stamped<SessionRow>>(db, "ORDER BY hash", to, Walked::Session),
        &|| table::<Stamped<DraftRow>>(db, "ORDER BY person, key", to, Walked::Draft),
        &|| table::<Stamped<TicketRow>>(db, "ORDER BY hash", to, Walked::Ticket),
        &|| table::<Stamped<NoticeRow>>(db, "ORDER BY id", to, Walked::Notice),
    ];
    for step in steps {
        if !step()? {
            break;
        }
    }
    Ok(())
}

/// The events of a case, oldest first.
pub(super) fn events_of(db: &Connection, case: CaseId) -> Result<Vec<EventRow>, StoreError> {
    let linked: Vec<Linked<EventRow>> = select::all(db, "WHERE case_id = ?1 ORDER BY revision", [Key(case)])?;
    Ok(linked.into_iter().map(|linked| linked.row).collect())
}

fn table<T: Stored>(
    db: &Connection,
    order: &str,
    to: &Sender<Walked>,
    show: fn(T) -> Walked,
) -> Result<bool, StoreError> {
    Ok(select::each::<T>(db, order, |row| send(to, show(row)))? && send(to, Walked::End(T::TABLE))?)
}

fn heads(db: &Connection, to: &Sender<Walked>) -> Result<bool, StoreError> {
    select::each::<NamedHead>(db, "", |head| {
        let table = Table::HEADED.into_iter().find(|table| table.name() == head.name);
        let table = table.ok_or_else(|| Table::Heads.corrupt(&head.name))?;
        let peaks = head.peaks.clone();
        Ok(send(to, Walked::Head(head.of(table)))?
            && peaks.map_or(Ok(true), |peaks| send(to, Walked::Peaks(peaks)))?)
    })
}

fn cases(db: &Connection, to: &Sender<Walked>) -> Result<bool, StoreError> {
    let all = select::each::<Stamped<StoredCaseRow>>(db, "ORDER BY id", |case| {
        let id = case.row.id;
        let members = select::all(db, "WHERE case_id = ?1 ORDER BY place", [Key(id)])?;
        let members = MembersRow { case: id, members };
        send(to, Walked::Case(Box::new(case), members, events_of(db, id)?))
    })?;
    Ok(all && send(to, Walked::End(Table::Cases))?)
}

/// False when nobody listens any more.
fn send(to: &Sender<Walked>, row: Walked) -> Result<bool, StoreError> {
    Ok(to.blocking_send(row).is_ok())
}
