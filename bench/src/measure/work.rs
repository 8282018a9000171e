//! Work that nobody waits for: the day's turn over all cases, and notices through the outbox.

use super::{Bound, Column, Group};
use crate::args::Effort;
use crate::cpu::Clock;
use crate::fault::Res;
use dinplan_app::{Account, App, LocalLogin, Posted};
use dinplan_domain::ids::PersonId;
use dinplan_domain::mail::{Address, Mailbox, Mailboxes};
use dinplan_domain::notice::{Addressee, Kind, Notice, Place};
use dinplan_domain::person::Lang;
use dinplan_domain::text::Line;
use std::time::Instant;
use uuid::Uuid;

/// So many humans are told.
const READERS: u128 = 200;

/// The day's turn. What is told takes a write each; a sweep that finds nothing asks one index.
pub(super) async fn turn(app: &App, cases: usize) -> Res<Group> {
    let columns = vec![
        Column::new("cases told", 0),
        Column::new("seconds", 3).bound(Bound::Most(1.0)),
        Column::new("CPU ms", 2),
    ];
    let mut group = Group::new("the day's turn, one core", columns);
    for (name, bound) in [("the first of the day", false), ("a sweep with nothing left to tell", true)] {
        let (clock, begun) = (Clock::read()?, Instant::now());
        let told = app.turn_day().await?;
        let (seconds, cpu) = (begun.elapsed().as_secs_f64(), clock.spent()?.all());
        let name = format!("{name}, {cases} cases");
        let figures = vec![Some(told as f64), Some(seconds), Some(cpu)];
        if bound { group.row(name, figures) } else { group.beside(name, figures) }
    }
    Ok(group)
}

/// Notices from their cause to letters brought away, without a mail server.
pub(super) async fn notices(app: &App, effort: Effort) -> Res<Group> {
    let columns = vec![
        Column::new("notices", 0),
        Column::new("per second", 0).bound(Bound::Least(200.0)),
        Column::new("CPU ms each", 3),
    ];
    let mut group = Group::new("outbox, one core", columns);
    let (sent, seconds, cpu) = post(app, effort.requests * 2).await?;
    let sent = sent as f64;
    group.row(
        "told, sorted, collected, marked",
        vec![Some(sent), Some(sent / seconds.max(0.001)), Some(cpu / sent)],
    );
    Ok(group)
}

/// Tells so many notices and brings their letters away.
async fn post(app: &App, notices: usize) -> Res<(usize, f64, f64)> {
    app.post_mail();
    let reader = |n: u128| PersonId::from_uuid(Uuid::from_u128(0xBEEF_0000 + n));
    for n in 0..READERS {
        let address = Address::new(&format!("leser{n}@example.no")).map_err(|_| "address")?;
        let private = Mailbox { address: Some(address), confirmed: Some(app.now()), ..Mailbox::default() };
        let account = Account {
            person: reader(n),
            name: Line::new("Leser").map_err(|_| "name")?,
            born: None,
            number: None,
            phone: None,
            language: Lang::Nb,
            jobs: Vec::new(),
            login: LocalLogin::default(),
            mail: Mailboxes { private, ..Mailboxes::default() },
            away: None,
        };
        app.put_account(&account).await?;
    }
    let told: Vec<Notice> = (0..notices as u128)
        .map(|n| Notice {
            to: Addressee::Private(reader(n % READERS)),
            kind: Kind::Meeting,
            says: "notice-meeting",
            place: Place::Case,
        })
        .collect();
    let (clock, begun) = (Clock::read()?, Instant::now());
    for (cause, some) in (0_u128..).zip(told.chunks(20)) {
        app.tell_all(Uuid::from_u128(0xCA05_E000 + cause), some).await?;
    }
    loop {
        // Sorting finds no letter in its first round.
        let waiting = app.ledger().stats().await?.waiting;
        let parcels = app.collect_post(40).await?;
        if parcels.is_empty() && waiting == 0 {
            break;
        }
        let sent: Vec<_> = parcels.into_iter().map(|parcel| (parcel, Posted::Sent)).collect();
        app.posted(&sent).await?;
    }
    Ok((notices, begun.elapsed().as_secs_f64(), clock.spent()?.all()))
}
