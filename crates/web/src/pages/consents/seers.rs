//! Who sees what: everyone with access, in words, from the same table and consents that decide it.

use super::recipients::{self, has_a_part, needs_sharing, shared_with, shared_with_person, sharings};
use crate::Web;
use crate::case_frame::url;
use crate::visitor::Visitor;
use crate::words::Words;
use dinplan_domain::actor::Capacity;
use dinplan_domain::consent::{Consent, Recipient, Sharing};
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::participant::Who;
use dinplan_domain::policy::{self, Deed, Rule};
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

/// One who sees something.
pub(crate) struct Seer {
    pub(crate) name: String,
    /// Who that is.
    pub(crate) about: Option<String>,
    /// Sees the whole plan.
    pub(crate) all: bool,
    /// The parts that are seen, when not all.
    pub(crate) parts: Vec<Section>,
    /// Why.
    pub(crate) why: String,
    /// What the consent says, when it rests on one.
    pub(crate) shared: Option<Shared>,
}

/// The terms of a consent to share.
pub(crate) struct Shared {
    pub(crate) purpose: String,
    pub(crate) excluded: Option<String>,
    pub(crate) until: String,
    /// Ends within a month.
    pub(crate) soon: Option<String>,
    pub(crate) given: String,
    pub(crate) withdraw: Option<String>,
    pub(crate) narrow: Option<String>,
    /// Has no part in the case yet, so that the consent opens nothing.
    pub(crate) no_part: bool,
    /// Where the part can be given.
    pub(crate) bring_in: Option<String>,
}

/// One who has a part in the case and sees nothing of the plan.
pub(crate) struct Blind {
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) share: Option<String>,
}

impl Seer {
    fn role(name: String, about: Option<String>, why: String) -> Self {
        Self { name, about, all: false, parts: Vec::new(), why, shared: None }
    }

    fn seeing_all(mut self) -> Self {
        self.all = true;
        self
    }

    /// With the parts that the role gives by itself.
    fn by_role(mut self, capacity: Capacity) -> Self {
        let always = |s: &&Section| policy::rule(capacity, Deed::See(**s)) == Rule::Always;
        self.parts = Section::ALL.iter().filter(always).copied().collect();
        self
    }

    /// Whether this part is seen.
    pub(crate) fn sees(&self, part: Section) -> bool {
        self.all || self.parts.contains(&part)
    }
}

/// Everyone who sees something, the person first.
pub(crate) fn seers(web: &Web, view: &CaseView, visitor: &Visitor) -> Vec<Seer> {
    let w = visitor.w;
    let mut found = vec![the_person(view, w)];
    let speaking = view.representatives.iter().filter(|r| r.stands_on(view.today) && !needs_sharing(view, r));
    found.extend(speaking.map(|r| {
        let why = w.t(&format!("seer-{}", r.kind.code()));
        Seer::role(r.name.to_string(), Some(r.relation.to_string()), why).seeing_all()
    }));
    let coordinators = view.coordinators.iter().filter(|_| view.coordination_consent);
    found.extend(coordinators.map(|a| {
        let place = a.who.unit_name.as_ref().unwrap_or(&a.who.org_name);
        let about = format!("{}, {place}", w.t(a.kind.key()));
        Seer::role(a.who.name.to_string(), Some(about), w.t("seer-coordinator")).seeing_all()
    }));
    found.extend(sharings(view).filter_map(|(c, with)| sharing_seer(web, view, w, c, with)));
    found.extend(by_duty(web, view, w));
    found
}

fn the_person(view: &CaseView, w: Words) -> Seer {
    let own = view.is(Capacity::Person);
    let name = if own { w.t("seer-you") } else { view.subject.name.to_string() };
    let why = if own { w.t("seer-own-plan") } else { w.t("seer-their-plan") };
    Seer::role(name, None, why).seeing_all()
}

fn sharing_seer(web: &Web, view: &CaseView, w: Words, c: &Consent, with: &Recipient) -> Option<Seer> {
    let sharing = c.sharing()?;
    let why = w.t("seer-shared");
    let mut seer = Seer::role(with.name().to_string(), about(view, with), why);
    seer.parts = sharing.sections.iter().copied().collect();
    seer.shared = Some(terms(web, view, w, c, sharing));
    Some(seer)
}

/// What the recipient is in the case.
fn about(view: &CaseView, with: &Recipient) -> Option<String> {
    let close = view.representatives.iter().find(|r| with.is(r.person, None)).map(|r| r.relation.to_string());
    let participant = || {
        let found = view.participants.iter().filter(|p| p.ended.is_none());
        found
            .filter(|p| recipients::of_participant(p).is_some_and(|r| recipients::same(&r, with)))
            .map(|p| match (&p.who, &p.org_name) {
                (Who::Staff { .. }, Some(place)) => format!("{}, {place}", p.role),
                _ => p.role.to_string(),
            })
            .next()
    };
    close.or_else(participant)
}

fn terms(web: &Web, view: &CaseView, w: Words, consent: &Consent, sharing: &Sharing) -> Shared {
    let page = |part: &str| url(view.id, &format!("/samtykke/{}/{part}", consent.id));
    let may = view.may(Deed::Withdraw);
    let has_part = has_a_part(web, view, &sharing.with);
    let bring_in = !has_part && view.may(Deed::Write(Section::Participants));
    let days = consent.until.map(|until| time::days_between(view.today, until));
    Shared {
        purpose: sharing.purpose.to_string(),
        excluded: sharing.excluded.as_ref().map(ToString::to_string),
        until: until(w, consent),
        soon: days.filter(|days| *days <= 30).map(|days| w.count("seer-soon", days)),
        given: super::given(w, consent),
        withdraw: may.then(|| page("trekk")),
        narrow: (may && sharing.sections.len() > 1).then(|| page("begrens")),
        no_part: !has_part,
        bring_in: bring_in.then(|| {
            url(view.id, &format!("/folk/deltaker/ny?hvem={}", recipients::code(&sharing.with)))
        }),
    }
}

/// "Til og med 3. mars 2027", or until it is taken back.
pub(crate) fn until(w: Words, consent: &Consent) -> String {
    match consent.until {
        Some(day) => w.t1("consent-until", "date", w.date(day)),
        None => w.t("consent-until-withdrawn"),
    }
}

/// Those whose duty gives them a part: the coordinating unit, and the wards that reported.
fn by_duty(web: &Web, view: &CaseView, w: Words) -> Vec<Seer> {
    let unit = web.app.org(view.home).and_then(|o| o.coordinating_unit().map(|u| u.name.clone()));
    let unit_name = match unit {
        Some(unit) => format!("{unit}, {}", view.home_name),
        None => view.home_name.to_string(),
    };
    let mut found =
        vec![Seer::role(unit_name, None, w.t("seer-unit")).by_role(Capacity::CoordinatingUnit)];
    let mut wards: Vec<_> = view.process.iter().flat_map(|p| &p.reports).filter_map(|r| {
        let org = web.app.org(r.from.org?)?;
        let unit = org.unit(r.from.unit?).filter(|u| u.kind == UnitKind::Ward)?;
        Some(format!("{}, {}", unit.name, org.name))
    }).collect();
    wards.sort();
    wards.dedup();
    found.extend(
        wards.into_iter().map(|name| Seer::role(name, None, w.t("seer-ward")).by_role(Capacity::Ward)),
    );
    found
}

/// Those who take part or stand close, and see nothing of the plan.
pub(crate) fn blind(view: &CaseView) -> Vec<Blind> {
    let link = |code: String| {
        let href = url(view.id, &format!("/samtykke/deling/ny?med={code}"));
        Some(href).filter(|_| view.may(Deed::Consent) && view.end.is_none())
    };
    let seated = |who: &Who| matches!(who, Who::Staff { person, .. } if view.coordinators.iter().any(|a| a.who.person == *person));
    let close = view.representatives.iter().filter(|r| needs_sharing(view, r));
    let close = close.filter(|r| shared_with_person(view, r.person).is_none()).map(|r| Blind {
        name: r.name.to_string(),
        about: r.relation.to_string(),
        share: link(format!("person:{}", r.person)),
    });
    let team = view.participants.iter().filter(|p| p.takes_part_on(view.today) && !seated(&p.who));
    let team = team.filter(|p| shared_with(view, p).is_none()).map(|p| Blind {
        name: p.name.to_string(),
        about: p.role.to_string(),
        share: recipients::of_participant(p).and_then(|r| link(recipients::code(&r))),
    });
    close.chain(team).collect()
}
