//! What every engine must do. A test here takes a fresh ledger and knows no engine.

use crate::common::*;
use crate::erased::{
    an_erased_case_is_a_stub, an_erased_case_stays_erased, the_person_of_an_erased_case_may_get_another,
};
use crate::letters::{
    a_message_is_taken_by_one_worker_and_never_twice, a_message_waits_for_its_hour,
    a_notice_is_told_once_and_read_once,
};
use dinplan_domain::ids::Revision;
use dinplan_store::{AppendError, DraftKey, Ledger, LogExport, Member, Page, SessionHash, StoreError};
use jiff::civil::date;

macro_rules! engines {
    ($($test:ident)*) => {
        mod memory {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                let opened = crate::common::in_memory().await;
                super::$test(opened.ledger.clone()).await;
            })*
        }
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                let opened = crate::common::in_sqlite().await;
                super::$test(opened.ledger.clone()).await;
            })*
        }
    };
}

engines! {
    a_new_store_is_empty_and_verifies
    events_come_back_in_order
    a_taken_revision_is_stale
    a_command_is_done_once
    one_open_case_per_person
    a_refused_write_leaves_nothing
    sixty_four_writers_lose_nothing
    one_writer_per_revision_wins
    a_write_needs_events
    lists_are_ordered_and_paged
    a_case_is_listed_once_with_its_first_role
    units_see_their_cases
    shelves_are_counted
    what_changed_since_an_event_is_listed
    the_access_log_is_newest_first_and_paged
    lines_are_found_by_organisation_actor_and_number
    cases_turn_on_their_day
    all_sessions_of_a_person_end_at_once
    a_directory_changes_whole_and_with_its_line
    persons_are_found_by_number
    a_number_belongs_to_one_person
    organisations_are_replaced
    sessions_come_and_go
    drafts_are_per_person_and_key
    a_spent_draft_goes_with_its_command
    a_ticket_is_taken_once
    of_many_who_take_a_ticket_one_gets_it
    the_outbox_keeps_order_until_sent
    a_message_is_taken_by_one_worker_and_never_twice
    a_message_waits_for_its_hour
    a_notice_is_told_once_and_read_once
    times_keep_their_nanoseconds
    the_log_proves_its_lines_and_how_it_grew
    a_log_is_signed_once_for_each_size
    an_erased_case_is_a_stub
    an_erased_case_stays_erased
    the_person_of_an_erased_case_may_get_another
    verify_counts_everything
    verify_finds_a_wrong_replay
}

async fn a_new_store_is_empty_and_verifies(ledger: Ledger) {
    assert_eq!(ledger.stats().await.unwrap(), Default::default());
    assert_eq!(ledger.case(case(1)).await.unwrap(), None);
    assert_eq!(ledger.events(case(1)).await.unwrap(), []);
    assert_eq!(ledger.person(person(1)).await.unwrap(), None);
    assert_eq!(ledger.open_case_of(person(1)).await.unwrap(), None);
    assert_eq!(ledger.verify(&replay).await.unwrap().endings.len(), 5);
}

async fn events_come_back_in_order(ledger: Ledger) {
    let mut first = write(1, 0, 1);
    first.events = vec![b"one".to_vec(), b"two".to_vec()];
    first.document = b"two".to_vec();
    ledger.append(first).await.unwrap();
    ledger.append(write(2, 0, 2)).await.unwrap();
    ledger.append(write(1, 2, 3)).await.unwrap();

    let events = ledger.events(case(1)).await.unwrap();
    let seen: Vec<_> = events.iter().map(|e| (e.revision.0, e.command, e.content.as_slice())).collect();
    assert_eq!(
        seen,
        [(1, command(1), &b"one"[..]), (2, command(1), &b"two"[..]), (3, command(3), &b"{\"n\":3}"[..])]
    );
    let stored = ledger.case(case(1)).await.unwrap().unwrap();
    assert_eq!(
        (stored.org, stored.revision, stored.document.as_slice()),
        (org(1), Revision(3), &b"{\"n\":3}"[..])
    );
    ledger.verify(&replay).await.unwrap();
}

async fn a_taken_revision_is_stale(ledger: Ledger) {
    let stale = |now| Err(AppendError::Stale { now: Revision(now) });
    assert_eq!(ledger.append(write(1, 1, 1)).await, stale(0));
    ledger.append(write(1, 0, 2)).await.unwrap();
    ledger.append(write(1, 1, 3)).await.unwrap();
    assert_eq!(ledger.append(write(1, 0, 4)).await, stale(2));
    assert_eq!(ledger.append(write(1, 1, 5)).await, stale(2));
    assert_eq!(ledger.append(write(1, 3, 6)).await, stale(2));
}

async fn a_command_is_done_once(ledger: Ledger) {
    ledger.append(write(1, 0, 1)).await.unwrap();
    assert_eq!(ledger.append(write(1, 0, 1)).await, Err(AppendError::AlreadyDone));
    assert_eq!(ledger.append(write(1, 1, 1)).await, Err(AppendError::AlreadyDone));
    assert_eq!(ledger.append(write(2, 0, 1)).await, Err(AppendError::AlreadyDone));
    assert_eq!(ledger.stats().await.unwrap().events, 1);
}

async fn one_open_case_per_person(ledger: Ledger) {
    ledger.append(write(1, 0, 1)).await.unwrap();
    let mut second = write(2, 0, 2);
    second.index.subject = person(1);
    assert_eq!(ledger.append(second.clone()).await, Err(AppendError::OpenCaseExists(case(1))));
    assert_eq!(ledger.open_case_of(person(1)).await.unwrap(), Some(case(1)));

    let mut closing = write(1, 1, 3);
    closing.index.open = false;
    closing.at = at(10);
    ledger.append(closing).await.unwrap();
    assert_eq!(ledger.open_case_of(person(1)).await.unwrap(), None);
    assert_eq!(ledger.latest_case_of(person(1)).await.unwrap(), Some(case(1)));

    ledger.append(second).await.unwrap();
    assert_eq!(ledger.open_case_of(person(1)).await.unwrap(), Some(case(2)));
    assert_eq!(ledger.latest_case_of(person(1)).await.unwrap(), Some(case(2)));
    let mut reopening = write(1, 2, 4);
    reopening.index.open = true;
    assert_eq!(ledger.append(reopening).await, Err(AppendError::OpenCaseExists(case(2))));
}

async fn a_refused_write_leaves_nothing(ledger: Ledger) {
    ledger.append(write(1, 0, 1)).await.unwrap();
    let key = DraftKey { person: person(900), key: "goal".to_owned() };
    ledger.put_draft(key.clone(), at(1), b"draft").await.unwrap();
    let before = ledger.stats().await.unwrap();

    let mut stale = write(1, 0, 2);
    stale.outbox = vec![mail(1, "letter")];
    stale.spent_draft = Some(key.clone());
    ledger.append(stale).await.unwrap_err();
    // Refused by its last part: two messages with the same id.
    let mut double = write(1, 1, 3);
    double.outbox = vec![mail(1, "letter"), mail(1, "letter")];
    double.spent_draft = Some(key.clone());
    assert!(matches!(ledger.append(double).await, Err(AppendError::Store(StoreError::Misuse(_)))));

    assert_eq!(ledger.stats().await.unwrap(), before);
    assert!(ledger.draft(&key).await.unwrap().is_some());
    assert_eq!(ledger.case(case(1)).await.unwrap().unwrap().revision, Revision(1));
    ledger.verify(&replay).await.unwrap();
}

async fn sixty_four_writers_lose_nothing(ledger: Ledger) {
    let tasks: Vec<_> = (0..64)
        .map(|writer| {
            let ledger = ledger.clone();
            // Half of them on cases of their own, half crowded on four.
            let number = if writer % 2 == 0 { 100 + writer } else { 1 + writer % 8 };
            tokio::spawn(async move {
                let (mut expected, mut done) = (0, 0);
                while done < 3 {
                    let mut next = write(number, expected, 1000 + writer * 10 + done);
                    next.line = line(Some(case(number)), &format!("{writer}/{done}"));
                    match ledger.append(next).await {
                        Ok(()) => (expected, done) = (expected + 1, done + 1),
                        Err(AppendError::Stale { now }) => expected = now.0,
                        Err(error) => panic!("{error}"),
                    }
                }
                number
            })
        })
        .collect();
    let mut writes = std::collections::BTreeMap::<u64, u32>::new();
    for task in tasks {
        *writes.entry(task.await.unwrap()).or_default() += 3;
    }
    for (number, count) in writes {
        let revisions: Vec<_> =
            ledger.events(case(number)).await.unwrap().iter().map(|e| e.revision.0).collect();
        assert_eq!(revisions, (1..=count).collect::<Vec<_>>());
        assert_eq!(ledger.access_log(case(number), None, 1000).await.unwrap().len(), count as usize);
    }
    assert_eq!(ledger.verify(&replay).await.unwrap().events, 192);
}

async fn one_writer_per_revision_wins(ledger: Ledger) {
    ledger.append(write(1, 0, 1)).await.unwrap();
    let tasks: Vec<_> = (0..16)
        .map(|writer| {
            let ledger = ledger.clone();
            tokio::spawn(async move { ledger.append(write(1, 1, 10 + writer)).await })
        })
        .collect();
    let mut won = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(()) => won += 1,
            Err(error) => assert_eq!(error, AppendError::Stale { now: Revision(2) }),
        }
    }
    assert_eq!(won, 1);
}

async fn a_write_needs_events(ledger: Ledger) {
    let mut empty = write(1, 0, 1);
    empty.events.clear();
    assert!(matches!(ledger.append(empty).await, Err(AppendError::Store(StoreError::Misuse(_)))));
}

async fn lists_are_ordered_and_paged(ledger: Ledger) {
    let dues = [None, Some(date(2027, 3, 1)), Some(date(2027, 1, 1)), None, Some(date(2027, 1, 1))];
    for (number, due) in (1..).zip(dues) {
        let mut new = write(number, 0, number);
        new.index.due = due;
        new.index.since = at(100 - number as i64);
        ledger.append(new).await.unwrap();
    }
    let page = |limit, offset| ledger.cases_of_person(person(900), Page { limit, offset });
    let ids = |rows: Vec<dinplan_store::CaseRow>| rows.iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(ids(page(10, 0).await.unwrap()), [case(5), case(3), case(2), case(4), case(1)]);
    assert_eq!(ids(page(2, 1).await.unwrap()), [case(3), case(2)]);
    assert_eq!(ids(page(2, 4).await.unwrap()), [case(1)]);
    assert_eq!(ids(page(2, 5).await.unwrap()), []);

    let shelf = ledger.shelf(org(1), "new", Page { limit: 2, offset: 1 }).await.unwrap();
    assert_eq!(shelf[0].role, None);
    assert_eq!(ids(shelf), [case(4), case(3)]);
    assert_eq!(ledger.shelf(org(2), "new", Page::first(9)).await.unwrap(), []);
}

async fn a_case_is_listed_once_with_its_first_role(ledger: Ledger) {
    let mut new = write(1, 0, 1);
    new.index.members =
        vec![member(person(2), "subject"), member(person(1), "coordinator"), member(person(1), "provider")];
    ledger.append(new).await.unwrap();
    let rows = ledger.cases_of_person(person(1), Page::first(9)).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].role.as_deref(), Some("coordinator"));
    assert_eq!((rows[0].card.as_slice(), rows[0].revision), (&b"card 1"[..], Revision(1)));

    // Who is no longer a member no longer has the case on the list.
    let mut without = write(1, 1, 2);
    without.index.members.clear();
    ledger.append(without).await.unwrap();
    assert_eq!(ledger.cases_of_person(person(1), Page::first(9)).await.unwrap(), []);
}

async fn units_see_their_cases(ledger: Ledger) {
    let service = |o, u: Option<u64>| Member {
        person: None,
        org: Some(org(o)),
        unit: u.map(unit),
        role: "service".to_owned(),
    };
    let cases = [service(5, Some(1)), service(5, Some(2)), service(6, Some(1)), service(5, None)];
    for (number, member) in (1..).zip(cases) {
        let members = vec![member];
        let mut new = write(number, 0, number);
        new.index.members = members;
        ledger.append(new).await.unwrap();
    }
    let count = async |o, u| ledger.cases_of_unit(o, u, Page::first(9)).await.unwrap().len();
    let alone = async |o, u| ledger.cases_of_unit_alone(o, u, Page::first(9)).await.unwrap().len();
    // Who works at no unit has what the whole organisation has, not what any of its units has.
    assert_eq!(count(org(5), None).await, 1);
    assert_eq!(count(org(5), Some(unit(1))).await, 2);
    assert_eq!(count(org(6), Some(unit(2))).await, 0);
    assert_eq!((alone(org(5), unit(1)).await, alone(org(6), unit(2)).await), (1, 0));
}

async fn shelves_are_counted(ledger: Ledger) {
    for number in 1..=5 {
        let mut new = write(number, 0, number);
        new.index.shelf = if number < 3 { "waiting" } else { "active" }.to_owned();
        ledger.append(new).await.unwrap();
    }
    let mut moved = write(1, 1, 6);
    moved.index.shelf = "active".to_owned();
    ledger.append(moved).await.unwrap();
    let counts = ledger.shelf_counts(org(1)).await.unwrap();
    assert_eq!(counts, [("active".to_owned(), 4), ("waiting".to_owned(), 1)]);
    assert_eq!(ledger.shelf_counts(org(2)).await.unwrap(), []);
}

async fn what_changed_since_an_event_is_listed(ledger: Ledger) {
    for number in 1..=3 {
        ledger.append(write(number, 0, number)).await.unwrap();
    }
    let upto = ledger.last_event().await.unwrap();
    ledger.append(write(2, 1, 7)).await.unwrap();
    let since = async |org, event| {
        let rows = ledger.changed_since(org, event, Page::first(9)).await.unwrap();
        let mut ids: Vec<_> = rows.into_iter().map(|row| row.id).collect();
        ids.sort_unstable();
        ids
    };
    assert_eq!(since(org(1), 0).await, [case(1), case(2), case(3)]);
    assert_eq!(since(org(1), upto).await, [case(2)]);
    assert_eq!(since(org(2), 0).await, []);
    assert_eq!(since(org(1), ledger.last_event().await.unwrap()).await, []);
}

async fn the_access_log_is_newest_first_and_paged(ledger: Ledger) {
    for text in ["a", "b", "c", "d"] {
        ledger.log(line(Some(case(1)), text)).await.unwrap();
        ledger.log(line(None, "another")).await.unwrap();
    }
    let newest = ledger.access_log(case(1), None, 3).await.unwrap();
    let texts: Vec<_> = newest.iter().map(|line| line.content.clone().unwrap()).collect();
    assert_eq!(texts, [b"d", b"c", b"b"]);
    assert_eq!((newest[0].actor, newest[0].org), (Some(person(900)), Some(org(1))));
    let older = ledger.access_log(case(1), Some(newest[2].seq), 3).await.unwrap();
    assert_eq!(older.iter().map(|line| line.content.clone().unwrap()).collect::<Vec<_>>(), [b"a"]);
}

async fn lines_are_found_by_organisation_actor_and_number(ledger: Ledger) {
    for number in 1..=6_i64 {
        let mut new = line(Some(case(1)), &number.to_string());
        new.at = at(number);
        new.org = (number != 3).then(|| org(1 + number as u64 % 2));
        new.actor = Some(person(1 + number as u64 / 4));
        ledger.log(new).await.unwrap();
    }
    let seqs =
        |lines: Vec<dinplan_store::StoredLine>| lines.into_iter().map(|line| line.seq).collect::<Vec<_>>();
    let of_org = |number, since, before, limit| ledger.lines_of_org(org(number), at(since), before, limit);
    assert_eq!(seqs(of_org(1, 0, None, 9).await.unwrap()), [6, 4, 2]);
    assert_eq!(seqs(of_org(2, 0, None, 9).await.unwrap()), [5, 1]);
    assert_eq!(seqs(of_org(1, 4, None, 9).await.unwrap()), [6, 4]);
    assert_eq!(seqs(of_org(1, 0, Some(6), 1).await.unwrap()), [4]);
    assert!(of_org(9, 0, None, 9).await.unwrap().is_empty());
    let of_actor = |number, since, before| ledger.lines_of_actor(person(number), at(since), before, 9);
    assert_eq!(seqs(of_actor(1, 0, None).await.unwrap()), [3, 2, 1]);
    assert_eq!(seqs(of_actor(2, 5, Some(6)).await.unwrap()), [5]);

    let fourth = ledger.line(4).await.unwrap().unwrap();
    let content = fourth.content.clone();
    assert_eq!((fourth.seq, fourth.at, fourth.case, content), (4, at(4), Some(case(1)), Some(b"4".to_vec())));
    assert_eq!(ledger.line(7).await.unwrap(), None);
}

async fn cases_turn_on_their_day(ledger: Ledger) {
    let days = [Some(date(2027, 3, 2)), None, Some(date(2027, 3, 1)), Some(date(2027, 3, 3))];
    for (number, turns) in (1..).zip(days) {
        let mut new = write(number, 0, number);
        new.index.turns = turns;
        ledger.append(new).await.unwrap();
    }
    assert_eq!(ledger.turning(date(2027, 3, 2), 9).await.unwrap(), [case(3), case(1)]);
    assert_eq!(ledger.turning(date(2027, 3, 2), 1).await.unwrap(), [case(3)]);
    assert_eq!(ledger.turning(date(2027, 2, 28), 9).await.unwrap(), []);
    // A write says when next.
    ledger.append(write(3, 1, 10)).await.unwrap();
    assert_eq!(ledger.turning(date(2028, 1, 1), 9).await.unwrap(), [case(1), case(4)]);
    ledger.verify(&replay).await.unwrap();
}

async fn all_sessions_of_a_person_end_at_once(ledger: Ledger) {
    for (byte, of) in [(3, 1), (1, 1), (2, 2)] {
        let hash = SessionHash([byte; 32]);
        ledger.put_session(hash, person(of), at(byte.into()), &[byte]).await.unwrap();
    }
    let sessions = ledger.sessions_of(person(1)).await.unwrap();
    let seen: Vec<_> = sessions.iter().map(|(hash, session)| (hash.0[0], session.content[0])).collect();
    assert_eq!(seen, [(1, 1), (3, 3)]);
    ledger.delete_sessions_of(person(1)).await.unwrap();
    assert_eq!(ledger.sessions_of(person(1)).await.unwrap(), []);
    assert_eq!(ledger.sessions_of(person(2)).await.unwrap().len(), 1);
}

async fn a_directory_changes_whole_and_with_its_line(ledger: Ledger) {
    ledger.put_person(somebody(1, "13116900216")).await.unwrap();
    ledger.log(line(Some(case(1)), "about a case")).await.unwrap();
    let all = vec![somebody(2, "14019800513")];
    ledger.change_directory(org(1), at(2), b"one", all, line(None, "hired")).await.unwrap();
    assert_eq!(ledger.orgs().await.unwrap().len(), 1);
    assert_eq!(ledger.persons_of(org(1)).await.unwrap().len(), 2);

    // The number is taken: neither organisation, person nor line is written.
    let taken = ledger
        .change_directory(org(1), at(3), b"two", vec![somebody(3, "13116900216")], line(None, "not"))
        .await;
    assert_eq!(taken, Err(StoreError::NumberTaken));
    assert_eq!(ledger.orgs().await.unwrap()[0].content, b"one");
    let of_org = ledger.access_log_of_org(org(1), None, 10).await.unwrap();
    assert_eq!(of_org.iter().map(|line| line.content.as_deref()).collect::<Vec<_>>(), [Some(&b"hired"[..])]);
    assert_eq!(ledger.access_log_of_org(org(1), Some(of_org[0].seq), 10).await.unwrap(), []);
    assert_eq!(ledger.access_log_of_org(org(2), None, 10).await.unwrap(), []);
    ledger.verify(&replay).await.unwrap();
}

async fn persons_are_found_by_number(ledger: Ledger) {
    ledger.put_person(somebody(1, "13116900216")).await.unwrap();
    let found = ledger.person_by_number("13116900216").await.unwrap().unwrap();
    assert_eq!((found.id, found.org, found.content.as_slice()), (person(1), Some(org(1)), &b"person 1"[..]));
    assert_eq!(ledger.person_by_number("13116900217").await.unwrap(), None);

    // Put again, with another number: the old one no longer finds anybody.
    ledger.put_person(somebody(1, "14019800513")).await.unwrap();
    assert_eq!(ledger.person_by_number("13116900216").await.unwrap(), None);
    assert_eq!(ledger.persons_of(org(1)).await.unwrap().len(), 1);
    assert_eq!(ledger.stats().await.unwrap().persons, 1);
    ledger.verify(&replay).await.unwrap();
}

async fn a_number_belongs_to_one_person(ledger: Ledger) {
    ledger.put_person(somebody(1, "13116900216")).await.unwrap();
    assert_eq!(ledger.put_person(somebody(2, "13116900216")).await, Err(StoreError::NumberTaken));
    for number in [3, 4] {
        let mut without = somebody(number, "");
        without.number = None;
        ledger.put_person(without).await.unwrap();
    }
    assert_eq!(ledger.persons_of(org(1)).await.unwrap().len(), 3);
    ledger.verify(&replay).await.unwrap();
}

async fn organisations_are_replaced(ledger: Ledger) {
    ledger.put_org(org(2), at(1), b"two").await.unwrap();
    ledger.put_org(org(1), at(1), b"one").await.unwrap();
    ledger.put_org(org(2), at(2), b"two again").await.unwrap();
    let orgs = ledger.orgs().await.unwrap();
    let seen: Vec<_> = orgs.iter().map(|o| (o.id, o.at, o.content.as_slice())).collect();
    assert_eq!(seen, [(org(1), at(1), &b"one"[..]), (org(2), at(2), &b"two again"[..])]);
    ledger.verify(&replay).await.unwrap();
}

async fn sessions_come_and_go(ledger: Ledger) {
    let hash = |n| SessionHash([n; 32]);
    for n in 1..=3 {
        ledger.put_session(hash(n), person(1), at(n.into()), b"content").await.unwrap();
    }
    let found = ledger.session(hash(2)).await.unwrap().unwrap();
    assert_eq!((found.person, found.expires, found.content.as_slice()), (person(1), at(2), &b"content"[..]));
    ledger.put_session(hash(2), person(1), at(9), b"prolonged").await.unwrap();
    ledger.delete_sessions_expired(at(2)).await.unwrap();
    ledger.delete_session(hash(3)).await.unwrap();
    ledger.delete_session(hash(3)).await.unwrap();
    assert_eq!(ledger.session(hash(1)).await.unwrap(), None);
    assert_eq!(ledger.session(hash(2)).await.unwrap().unwrap().expires, at(9));
    assert_eq!(ledger.session(hash(3)).await.unwrap(), None);
}

async fn drafts_are_per_person_and_key(ledger: Ledger) {
    let key = |who, what: &str| DraftKey { person: person(who), key: what.to_owned() };
    ledger.put_draft(key(1, "b"), at(1), b"first").await.unwrap();
    ledger.put_draft(key(1, "b"), at(2), b"second").await.unwrap();
    ledger.put_draft(key(1, "a"), at(1), b"other").await.unwrap();
    ledger.put_draft(key(2, "b"), at(1), b"hers").await.unwrap();
    let draft = ledger.draft(&key(1, "b")).await.unwrap().unwrap();
    assert_eq!((draft.at, draft.content.as_slice()), (at(2), &b"second"[..]));
    let keys: Vec<_> = ledger.drafts(person(1)).await.unwrap().into_iter().map(|draft| draft.key).collect();
    assert_eq!(keys, ["a", "b"]);
    ledger.delete_draft(key(1, "b")).await.unwrap();
    ledger.delete_draft(key(1, "b")).await.unwrap();
    assert_eq!(ledger.draft(&key(1, "b")).await.unwrap(), None);
    assert!(ledger.draft(&key(2, "b")).await.unwrap().is_some());
}

async fn a_spent_draft_goes_with_its_command(ledger: Ledger) {
    let key = DraftKey { person: person(1), key: "goal".to_owned() };
    ledger.put_draft(key.clone(), at(1), b"draft").await.unwrap();
    let mut new = write(1, 0, 1);
    new.spent_draft = Some(key.clone());
    ledger.append(new).await.unwrap();
    assert_eq!(ledger.draft(&key).await.unwrap(), None);
}

async fn a_ticket_is_taken_once(ledger: Ledger) {
    ledger.put_ticket("state", "secret", at(10), b"first").await.unwrap();
    ledger.put_ticket("state", "secret", at(20), b"second").await.unwrap();
    ledger.put_ticket("code", "secret", at(5), b"of another kind").await.unwrap();
    let seen = ledger.ticket("state", "secret").await.unwrap().unwrap();
    assert_eq!((seen.expires, seen.content.as_slice()), (at(20), &b"second"[..]));
    assert_eq!(ledger.stats().await.unwrap().tickets, 2);
    assert_eq!(ledger.verify(&replay).await.unwrap().tickets, 2);
    assert_eq!(ledger.take_ticket("state", "secret").await.unwrap(), Some(seen));
    assert_eq!(ledger.take_ticket("state", "secret").await.unwrap(), None);
    assert_eq!(ledger.ticket("state", "another").await.unwrap(), None);
    ledger.delete_tickets_expired(at(5)).await.unwrap();
    assert!(ledger.ticket("code", "secret").await.unwrap().is_some());
    ledger.delete_tickets_expired(at(6)).await.unwrap();
    assert_eq!(ledger.ticket("code", "secret").await.unwrap(), None);
}

async fn of_many_who_take_a_ticket_one_gets_it(ledger: Ledger) {
    ledger.put_ticket("code", "secret", at(10), b"once").await.unwrap();
    let takers: Vec<_> = (0..16)
        .map(|_| {
            let ledger = ledger.clone();
            tokio::spawn(async move { ledger.take_ticket("code", "secret").await.unwrap().is_some() })
        })
        .collect();
    let mut got = 0;
    for taker in takers {
        got += u32::from(taker.await.unwrap());
    }
    assert_eq!(got, 1);
}

async fn the_outbox_keeps_order_until_sent(ledger: Ledger) {
    let mut new = write(1, 0, 1);
    new.outbox = vec![mail(3, "c"), mail(1, "a")];
    ledger.append(new).await.unwrap();
    let mut next = write(1, 1, 2);
    next.outbox = vec![mail(2, "b")];
    ledger.append(next).await.unwrap();
    let due = async |limit| {
        let due = ledger.outbox_due(at(90), limit).await.unwrap();
        due.into_iter().map(|message| message.id).collect::<Vec<_>>()
    };
    assert_eq!(due(2).await, [message(3), message(1)]);
    ledger.outbox_sent(&[message(3)], at(2)).await.unwrap();
    ledger.outbox_sent(&[message(3)], at(3)).await.unwrap();
    assert_eq!(due(9).await, [message(1), message(2)]);
    assert!(matches!(ledger.outbox_sent(&[message(9)], at(2)).await, Err(StoreError::Misuse(_))));
    let stats = ledger.stats().await.unwrap();
    assert_eq!((stats.messages, stats.waiting), (3, 2));
    ledger.verify(&replay).await.unwrap();
}

async fn times_keep_their_nanoseconds(ledger: Ledger) {
    let odd = at(1).checked_add(jiff::Span::new().nanoseconds(123_456_789)).unwrap();
    let mut new = write(1, 0, 1);
    new.at = odd;
    new.index.since = odd;
    ledger.append(new).await.unwrap();
    assert_eq!(ledger.events(case(1)).await.unwrap()[0].at, odd);
    assert_eq!(ledger.shelf(org(1), "new", Page::first(1)).await.unwrap()[0].since, odd);
}

async fn the_log_proves_its_lines_and_how_it_grew(ledger: Ledger) {
    for number in 1..=530_i64 {
        ledger.log(line((number % 3 > 0).then(|| case(number as u64)), "looked")).await.unwrap();
        if [1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 530].contains(&number) {
            assert_eq!(ledger.sign_log(at(number)).await.unwrap().size, number as u64);
        }
    }
    let what = LogExport { lines: vec![1, 2, 256, 257, 400, 512, 513, 530], leaves: true };
    let file = exported(&ledger, &what).await;
    let checked = dinplan_witness::check(&file, &[]).unwrap();
    assert_eq!((checked.heads, checked.size, checked.leaves), (11, 530, 530));
    assert_eq!(checked.lines.len(), 8);
    let (start, end) = (format!("400 {} {} {} ", at(1), case(400), org(1)), checked.lines[4].len() - 64);
    assert_eq!(checked.lines[4][..end], format!("{start}{} ", person(900)));

    let none = |what: LogExport| async move { ledger.export_log(&what, |_| Ok(())).await };
    let beyond = none(LogExport { lines: vec![531], leaves: false }).await;
    assert!(matches!(beyond, Err(StoreError::Misuse(_))), "{beyond:?}");
}

async fn a_log_is_signed_once_for_each_size(ledger: Ledger) {
    let empty = ledger.sign_log(at(1)).await.unwrap();
    assert_eq!((empty.size, empty.at), (0, at(1)));
    ledger.log(line(None, "x")).await.unwrap();
    let first = ledger.sign_log(at(2)).await.unwrap();
    assert_eq!(ledger.sign_log(at(3)).await.unwrap(), first);
    assert_eq!(ledger.log_heads().await.unwrap(), [empty, first]);
    assert_eq!(ledger.verify(&replay).await.unwrap().signed_heads, 2);
    let file = exported(&ledger, &LogExport::default()).await;
    assert_eq!(dinplan_witness::check(&file, &[]).unwrap().size, 1);
}

async fn verify_counts_everything(ledger: Ledger) {
    fill(&ledger).await;
    let report = ledger.verify(&replay).await.unwrap();
    let counts = (report.cases, report.events, report.lines, report.organisations, report.persons);
    assert_eq!(counts, (3, 6, 6, 2, 2));
    assert_eq!((report.sessions, report.drafts, report.tickets, report.messages), (1, 1, 1, 3));
    assert_eq!(report.endings.iter().map(|ending| ending.rows).sum::<u64>(), 6 + 6 + 2 + 2 + 3);
}

async fn verify_finds_a_wrong_replay(ledger: Ledger) {
    ledger.append(write(1, 0, 1)).await.unwrap();
    let wrong = ledger.verify(&|_, _| Ok(b"other".to_vec())).await.unwrap_err();
    assert_eq!(
        wrong.to_string(),
        format!("table cases, row {}: the document is not what its events make", case(1))
    );
    let failing = ledger.verify(&|_, _| Err("no upcaster".to_owned())).await.unwrap_err();
    assert!(failing.to_string().ends_with("no upcaster"));
}
