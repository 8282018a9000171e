//! The clear columns of a case: only what lists, deadlines and figures need.

use dinplan_domain::case::Case;
use dinplan_domain::consent::Recipient;
use dinplan_domain::ids::{OrgId, PersonId, UnitId};
use dinplan_domain::participant::Who;
use dinplan_domain::{desk, time};
use dinplan_store::{CaseIndex, Member};
use jiff::Timestamp;

/// Roles that bring a case onto someone's list.
pub(crate) const SUBJECT: &str = "person";
pub(crate) const CLOSE: &str = "close";
pub(crate) const COORDINATOR: &str = "coordinator";
pub(crate) const PROVIDER: &str = "provider";
pub(crate) const WARD: &str = "ward";
pub(crate) const REPORTER: &str = "reporter";

pub(crate) fn index(case: &Case, at: Timestamp, card: Vec<u8>) -> CaseIndex {
    let today = time::day(at);
    CaseIndex {
        org: case.home,
        subject: case.subject.person,
        open: case.end.is_none(),
        shelf: desk::shelf(case, today).code().to_owned(),
        since: desk::since(case, today),
        due: desk::due(case),
        turns: None,
        members: members(case, today),
        card,
    }
}

fn members(case: &Case, today: jiff::civil::Date) -> Vec<Member> {
    let human = |person: PersonId, role: &str| Member {
        person: Some(person),
        org: None,
        unit: None,
        role: role.to_owned(),
    };
    let service = |org: OrgId, unit: Option<UnitId>, role: &str| Member {
        person: None,
        org: Some(org),
        unit,
        role: role.to_owned(),
    };
    let mut all = vec![human(case.subject.person, SUBJECT)];
    all.extend(case.representatives.iter().filter(|r| r.stands_on(today)).map(|r| human(r.person, CLOSE)));
    all.extend(case.coordinators.current().map(|a| human(a.who.person, COORDINATOR)));
    all.extend(case.team(today).filter_map(|p| match p.who {
        Who::Staff { person, .. } | Who::Private { person } => Some(human(person, PROVIDER)),
        Who::Service { org, unit } => Some(service(org, unit, PROVIDER)),
        Who::Outside => None,
    }));
    // Whoever something is shared with finds it on their list.
    let shared = case.consents.iter().filter(|c| c.stands_on(today)).filter_map(|c| c.sharing());
    all.extend(shared.map(|sharing| match sharing.with {
        Recipient::Service { org, unit, .. } => service(org, unit, PROVIDER),
        Recipient::Person { person, .. } => human(person, PROVIDER),
    }));
    for report in &case.reports {
        if let (Some(org), Some(unit)) = (report.from.org, report.from.unit) {
            all.push(service(org, Some(unit), WARD));
        }
        all.push(human(report.from.person, REPORTER));
    }
    let mut kept: Vec<Member> = Vec::with_capacity(all.len());
    for member in all {
        let listed =
            kept.iter().any(|k| (k.person, k.org, k.unit) == (member.person, member.org, member.unit));
        if !listed {
            kept.push(member);
        }
    }
    kept
}
