//! Whatever is written in whatever order, all engines hold the same.

use crate::common::*;
use dinplan_domain::ids::Revision;
use dinplan_store::{DraftKey, Ledger, Page};
use proptest::prelude::*;

/// One random step.
#[derive(Debug, Clone)]
enum Step {
    Append { case: u64, behind: u32, command: u64, open: bool, subject: u64, mail: Option<u64> },
    Person { number: u64, identity: u64 },
    Draft { key: u8 },
    Drop { key: u8 },
    Sent { mail: u64 },
}

fn step() -> impl Strategy<Value = Step> {
    let append = (1..4_u64, 0..2_u32, 0..30_u64, any::<bool>(), 1..3_u64, prop::option::of(0..5_u64));
    prop_oneof![
        6 => append.prop_map(|(case, behind, command, open, subject, mail)| {
            Step::Append { case, behind, command, open, subject, mail }
        }),
        1 => (1..4_u64, 1..4_u64).prop_map(|(number, identity)| Step::Person { number, identity }),
        1 => any::<u8>().prop_map(|key| Step::Draft { key: key % 3 }),
        1 => any::<u8>().prop_map(|key| Step::Drop { key: key % 3 }),
        1 => (0..5_u64).prop_map(|mail| Step::Sent { mail }),
    ]
}

/// Does a step and tells how it ended.
async fn run(ledger: &Ledger, number: i64, step: &Step) -> String {
    let draft = |key: u8| DraftKey { person: person(1), key: key.to_string() };
    match *step {
        Step::Append { case: of, behind, command, open, subject, mail: post } => {
            let now = ledger.case(case(of)).await.unwrap().map_or(Revision(0), |case| case.revision);
            let mut next = write(of, now.0.saturating_sub(behind), command);
            next.at = at(number);
            next.index.open = open;
            next.index.subject = person(subject);
            next.outbox = post.into_iter().map(|post| mail(post, "letter")).collect();
            let kind = ledger.append(next).await;
            match kind {
                Err(dinplan_store::AppendError::Store(_)) => "store".to_owned(),
                other => format!("{other:?}"),
            }
        }
        Step::Person { number, identity } => {
            format!("{:?}", ledger.put_person(somebody(number, &identity.to_string())).await)
        }
        Step::Draft { key } => format!("{:?}", ledger.put_draft(draft(key), at(number), b"text").await),
        Step::Drop { key } => format!("{:?}", ledger.delete_draft(draft(key)).await),
        Step::Sent { mail } => format!("{}", ledger.outbox_sent(&[message(mail)], at(number)).await.is_ok()),
    }
}

/// All that can be asked.
async fn contents(ledger: &Ledger) -> String {
    let mut all = String::new();
    for number in 1..4 {
        all += &format!("{:?}\n", ledger.case(case(number)).await.unwrap());
        all += &format!("{:?}\n", ledger.events(case(number)).await.unwrap());
        all += &format!("{:?}\n", ledger.access_log(case(number), None, 99).await.unwrap());
        all += &format!("{:?}\n", ledger.latest_case_of(person(number)).await.unwrap());
        all += &format!("{:?}\n", ledger.open_case_of(person(number)).await.unwrap());
        all += &format!("{:?}\n", ledger.person_by_number(&number.to_string()).await.unwrap());
    }
    all += &format!("{:?}\n", ledger.cases_of_person(person(900), Page::first(9)).await.unwrap());
    all += &format!("{:?}\n", ledger.cases_of_unit(org(1), Some(unit(1)), Page::first(9)).await.unwrap());
    all += &format!("{:?}\n", ledger.shelf(org(1), "new", Page::first(9)).await.unwrap());
    all += &format!("{:?}\n", ledger.shelf_counts(org(1)).await.unwrap());
    all += &format!("{:?}\n", ledger.drafts(person(1)).await.unwrap());
    all += &format!("{:?}\n", ledger.outbox_due(at(90), 99).await.unwrap());
    all += &format!("{:?}\n", ledger.stats().await.unwrap());
    ledger.verify(&replay).await.unwrap();
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn engines_agree(steps in prop::collection::vec(step(), 1..40)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        runtime.block_on(async {
            let (memory, sqlite) = (in_memory().await, in_sqlite().await);
            for (number, step) in (0..).zip(&steps) {
                let (one, two) = (run(&memory.ledger, number, step).await, run(&sqlite.ledger, number, step).await);
                assert_eq!(one, two, "step {number}: {step:?}");
            }
            assert_eq!(contents(&memory.ledger).await, contents(&sqlite.ledger).await);
        });
    }
}
