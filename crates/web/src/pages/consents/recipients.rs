//! Those a part of the plan can be shared with, and whether they have a way to it.

use crate::Web;
use crate::field::Choice;
use crate::words::Words;
use dinplan_domain::consent::{Consent, Recipient};
use dinplan_domain::ids::{OrgId, PersonId, UnitId};
use dinplan_domain::law;
use dinplan_domain::organisation::{Organisation, UnitKind};
use dinplan_domain::participant::{Participant, Who};
use dinplan_domain::person::Staff;
use dinplan_domain::representative::{Kind, Representative};
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;

/// One who can be chosen in the form.
#[derive(Clone, Debug)]
pub(crate) struct Offer {
    pub(crate) recipient: Recipient,
    /// Where in the list: `participant`, `close` or `service`.
    group: &'static str,
    about: Option<String>,
}

impl Offer {
    fn new(recipient: Recipient, group: &'static str, about: Option<String>) -> Self {
        Self { recipient, group, about }
    }
}

/// The word that names a recipient in forms and links.
pub(crate) fn code(recipient: &Recipient) -> String {
    match recipient {
        Recipient::Person { person, .. } => format!("person:{person}"),
        Recipient::Service { org, unit, .. } => service_code(*org, *unit),
    }
}

/// The word that names a service in forms and links.
pub(crate) fn service_code(org: OrgId, unit: Option<UnitId>) -> String {
    format!("service:{org}:{}", unit.map(|u| u.to_string()).unwrap_or_default())
}

/// A service in words: "Fysioterapi, Fjordvik kommune".
pub(crate) fn service_name(org: &Organisation, unit: Option<UnitId>) -> String {
    match unit.and_then(|id| org.unit(id)) {
        Some(unit) => format!("{}, {}", unit.name, org.name),
        None => org.name.to_string(),
    }
}

/// Every service in the directory: the units, or the workplace where it has none.
pub(crate) fn services(web: &Web) -> Vec<(OrgId, Option<UnitId>, String)> {
    let mut found = Vec::new();
    for org in web.app.orgs() {
        if org.units.is_empty() {
            found.push((org.id, None, service_name(&org, None)));
        }
        for unit in org.open_units() {
            found.push((org.id, Some(unit.id), service_name(&org, Some(unit.id))));
        }
    }
    found
}

/// The recipient that a participant is; none for one who does not use the program.
pub(crate) fn of_participant(p: &Participant) -> Option<Recipient> {
    match &p.who {
        Who::Staff { person, .. } | Who::Private { person } => {
            Some(Recipient::Person { person: *person, name: p.name.clone() })
        }
        Who::Service { org, unit } => {
            let name = match &p.org_name {
                Some(place) if *place != p.name => Line::new(&format!("{}, {place}", p.name)),
                _ => Ok(p.name.clone()),
            };
            Some(Recipient::Service { org: *org, unit: *unit, name: name.ok()? })
        }
        Who::Outside => None,
    }
}

/// Everyone a part can be shared with: those already in the case first.
pub(crate) fn offers(web: &Web, view: &CaseView) -> Vec<Offer> {
    let taking_part =
        view.participants.iter().filter(|p| p.takes_part_on(view.today) && shared_with(view, p).is_none());
    let mut found: Vec<Offer> = taking_part
        .filter_map(|p| Some(Offer::new(of_participant(p)?, "participant", Some(p.role.to_string()))))
        .collect();
    found.extend(view.representatives.iter().filter(|r| needs_sharing(view, r)).map(|r| {
        let recipient = Recipient::Person { person: r.person, name: r.name.clone() };
        Offer::new(recipient, "close", Some(r.relation.to_string()))
    }));
    found.extend(services(web).into_iter().filter_map(|(org, unit, name)| {
        let recipient = Recipient::Service { org, unit, name: Line::new(&name).ok()? };
        Some(Offer::new(recipient, "service", None))
    }));
    let mut kept: Vec<Offer> = Vec::new();
    for offer in found {
        let known = kept.iter().any(|k| same(&k.recipient, &offer.recipient));
        if !known && !coordinates(view, &offer.recipient) {
            kept.push(offer);
        }
    }
    kept
}

/// The offers as choices of one list, without those who have something already: theirs is narrowed or taken back.
pub(crate) fn choices(offers: &[Offer], view: &CaseView, w: Words) -> Vec<Choice> {
    let has = |offer: &&Offer| sharings(view).any(|(_, with)| same(with, &offer.recipient));
    let text = |offer: &Offer| {
        let name = match &offer.about {
            Some(about) => format!("{}, {about}", offer.recipient.name()),
            None => offer.recipient.name().to_string(),
        };
        w.t1(&format!("recipient-{}", offer.group), "name", name)
    };
    let open = offers.iter().filter(|offer| !has(offer));
    open.map(|offer| Choice::new(code(&offer.recipient), text(offer))).collect()
}

/// The same human or service, whatever it was called when it was written down.
pub(crate) fn same(one: &Recipient, other: &Recipient) -> bool {
    code(one) == code(other)
}

/// Standing consents to share, with their recipients.
pub(crate) fn sharings(view: &CaseView) -> impl Iterator<Item = (&Consent, &Recipient)> {
    let standing = view.consents.iter().filter(|c| c.stands_on(view.today));
    standing.filter_map(|c| c.sharing().map(|sharing| (c, &sharing.with)))
}

/// The standing consent that shares something with this participant.
pub(crate) fn shared_with<'a>(view: &'a CaseView, p: &Participant) -> Option<&'a Consent> {
    sharings(view).find(|(_, with)| is_meant(with, &p.who)).map(|(consent, _)| consent)
}

/// The standing consent that shares something with this private person.
pub(crate) fn shared_with_person(view: &CaseView, person: PersonId) -> Option<&Consent> {
    sharings(view).find(|(_, with)| with.is(person, None)).map(|(consent, _)| consent)
}

fn is_meant(with: &Recipient, who: &Who) -> bool {
    let nobody = PersonId::from_uuid(uuid::Uuid::nil());
    match who {
        Who::Staff { person, org, unit } => with.is(*person, Some((*org, *unit))),
        Who::Service { org, unit } => with.is(nobody, Some((*org, *unit))),
        Who::Private { person } => with.is(*person, None),
        Who::Outside => false,
    }
}

/// Someone close who does not speak for the person sees only what is shared.
pub(crate) fn needs_sharing(view: &CaseView, r: &Representative) -> bool {
    let speaks = match r.kind {
        Kind::Parent => law::parents_consent(view.subject.born, view.today),
        Kind::Guardian | Kind::Attorney => true,
        _ => false,
    };
    r.stands_on(view.today) && !speaks
}

fn coordinates(view: &CaseView, recipient: &Recipient) -> bool {
    let seated = |person: PersonId| view.coordinators.iter().any(|a| a.who.person == person);
    matches!(recipient, Recipient::Person { person, .. } if seated(*person))
}

/// Whether the recipient has a part in the case; without one, a consent opens nothing.
pub(crate) fn has_a_part(web: &Web, view: &CaseView, with: &Recipient) -> bool {
    let takes_part = view.participants.iter().any(|p| {
        p.takes_part_on(view.today)
            && (is_meant(with, &p.who) || of_participant(p).is_some_and(|r| same(&r, with)))
    });
    let seated = |who: &Staff| with.is(who.person, Some((who.org, who.unit)));
    let close = view.representatives.iter().any(|r| r.stands_on(view.today) && with.is(r.person, None));
    takes_part || close || view.coordinators.iter().any(|a| seated(&a.who)) || by_duty(web, view, with)
}

/// The coordinating unit, and the ward that reported, have a part by their duty.
fn by_duty(web: &Web, view: &CaseView, with: &Recipient) -> bool {
    let Recipient::Service { org, unit: Some(unit), .. } = with else { return false };
    let kind = web.app.org(*org).and_then(|o| o.unit(*unit).map(|u| u.kind));
    let reported =
        || view.process.iter().flat_map(|p| &p.reports).any(|report| report.from.unit == Some(*unit));
    match kind {
        Some(UnitKind::Coordinating) => *org == view.home,
        Some(UnitKind::Ward) => reported(),
        _ => false,
    }
}
