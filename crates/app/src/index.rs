//! The clear columns of a case: only what lists, deadlines and figures need.

use dinplan_domain::case::Case;
use dinplan_domain::complaint::Complaint;
use dinplan_domain::consent::Recipient;
use dinplan_domain::ids::{OrgId, PersonId, UnitId};
use dinplan_domain::participant::Who;
use dinplan_domain::representative::Representative;
use dinplan_domain::{desk, promise, time, turn};
use dinplan_store::{CaseIndex, Member};
use jiff::Timestamp;
use uuid::Uuid;

/// Roles that bring a case onto someone's list.
pub(crate) const SUBJECT: &str = "person";
pub(crate) const CLOSE: &str = "close";
pub(crate) const COORDINATOR: &str = "coordinator";
pub(crate) const PROVIDER: &str = "provider";
/// Helps in private life, or has something shared with them there.
pub(crate) const HELPER: &str = "helper";
pub(crate) const WARD: &str = "ward";
pub(crate) const REPORTER: &str = "reporter";
/// The role of the marks [`ASKED`], [`FOLLOWED_UP`], [`SILENT`] and [`COMPLAINED`].
const MARK: &str = "mark";

/// Stands for no unit: cases in which the home municipality owes an answer are listed under it.
pub(crate) const ASKED: UnitId = UnitId::from_uuid(Uuid::from_u128(1));
/// The same for emergency accesses that wait to be followed up, at home and where they were opened.
pub(crate) const FOLLOWED_UP: UnitId = UnitId::from_uuid(Uuid::from_u128(2));
/// The same for services that have been silent so long that the unit hears of it, at home.
pub(crate) const SILENT: UnitId = UnitId::from_uuid(Uuid::from_u128(3));
/// The same for complaints that are not over.
pub(crate) const COMPLAINED: UnitId = UnitId::from_uuid(Uuid::from_u128(0x702));

pub(crate) fn index(case: &Case, at: Timestamp, card: Vec<u8>) -> CaseIndex {
    let today = time::day(at);
    CaseIndex {
        org: case.home,
        subject: case.subject.person,
        open: case.end.is_none(),
        shelf: desk::shelf(case, today).code().to_owned(),
        since: desk::since(case, today),
        due: desk::due(case),
        turns: turn::next(case),
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
    // First, so that these lists find them whatever else the organisation is in the case.
    if case.requests.iter().any(|request| request.reply.is_none()) {
        all.push(service(case.home, Some(ASKED), MARK));
    }
    if case.complaints.iter().any(Complaint::runs) {
        all.push(service(case.home, Some(COMPLAINED), MARK));
    }
    for waiting in case.emergencies.iter().filter(|e| e.review.is_none()) {
        all.push(service(case.home, Some(FOLLOWED_UP), MARK));
        all.push(service(waiting.who.org, Some(FOLLOWED_UP), MARK));
    }
    // From the day the unit hears of it: the calendar writes an event then, and the case comes on the list.
    if promise::asked_services(case, today).iter().any(|silent| silent.patience.unit <= today) {
        all.push(service(case.home, Some(SILENT), MARK));
    }
    let hidden = case.protection.closes_to_those_close();
    let follows = |r: &&Representative| r.stands_on(today) && (!hidden || r.kind.rests_on_document());
    all.extend(case.representatives.iter().filter(follows).map(|r| human(r.person, CLOSE)));
    all.extend(case.in_care(today).map(|care| service(care.org, care.unit, PROVIDER)));
    all.extend(case.coordinators.current().map(|a| human(a.who.person, COORDINATOR)));
    // Who stands in has the case among those they coordinate.
    all.extend(case.deputies_on(today).map(|d| human(d.who.person, COORDINATOR)));
    all.extend(case.team(today).filter_map(|p| match p.who {
        Who::Staff { person, .. } => Some(human(person, PROVIDER)),
        Who::Private { person } => Some(human(person, HELPER)),
        Who::Service { org, unit } => Some(service(org, unit, PROVIDER)),
        Who::Outside => None,
    }));
    // Whoever something is shared with finds it on their list.
    let shared = case.consents.iter().filter(|c| c.stands_on(today)).filter_map(|c| c.sharing());
    all.extend(shared.map(|sharing| match sharing.with {
        Recipient::Service { org, unit, .. } => service(org, unit, PROVIDER),
        Recipient::Person { person, .. } => human(person, HELPER),
    }));
    for report in &case.reports {
        if let (Some(org), Some(unit)) = (report.from.org, report.from.unit)
            && report.is_followed_on(today)
        {
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
