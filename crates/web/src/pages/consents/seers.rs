//! Who sees what: everyone with access, in words, from the same table and consents that decide it.

use super::recipients::{
    code, has_a_part, needs_sharing, of_participant, same, shared_with, shared_with_person, sharings,
};
use crate::Web;
use crate::case_frame::url;
use crate::pages::voice;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use dinplan_domain::actor::Capacity;
use dinplan_domain::consent::{Consent, Recipient};
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::participant::Who;
use dinplan_domain::policy::{self, Deed, Rule};
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

/// One with a part in the case, and what is seen.
pub(crate) struct Seer {
    pub(crate) name: String,
    /// Name for lists: of a service without its workplace.
    short: String,
    /// Who that is.
    pub(crate) about: Option<String>,
    /// How much, in two words.
    pub(crate) tag: Tag,
    /// What and why, in a line.
    pub(crate) says: String,
    /// Until when, where it rests on a consent.
    pub(crate) until: Option<String>,
    /// Ends within a month.
    pub(crate) soon: bool,
    /// The consent it rests on.
    pub(crate) href: Option<String>,
    /// What can be done about it: address and text.
    pub(crate) act: Option<(String, String)>,
    sections: Vec<Section>,
    /// Rests on a consent to share or to coordinate.
    on_consent: bool,
}

impl Seer {
    fn new(name: String, about: Option<String>, tag: Tag, says: String) -> Self {
        let short = name.clone();
        let (until, soon, href, act, sections) = (None, false, None, None, Vec::new());
        let on_consent = false;
        Self { name, short, about, tag, says, until, soon, href, act, sections, on_consent }
    }

    /// One who sees the whole plan.
    fn all(name: String, about: Option<String>, says: String, w: Words) -> Self {
        let mut seer = Self::new(name, about, Tag::new(w.t("seer-all"), "brand1"), says);
        seer.sections = Section::SHAREABLE.to_vec();
        seer
    }

    /// The plan is closed to them for now.
    fn close(&mut self, w: Words) {
        self.tag = Tag::new(w.t("seer-closed"), "neutral");
        self.sections = Vec::new();
    }

    /// One who sees what the role gives by itself.
    fn by_role(name: String, capacity: Capacity, says: String, w: Words) -> Self {
        let mut seer = Self::new(name, None, Tag::new(w.t("seer-some"), "info"), says);
        let always = |s: &&Section| policy::rule(capacity, Deed::See(**s)) == Rule::Always;
        seer.sections = Section::ALL.iter().filter(always).copied().collect();
        seer
    }
}

/// Everyone with a part in the case: the person first, those who see nothing last.
pub(crate) fn seers(web: &Web, view: &CaseView, visitor: &Visitor) -> Vec<Seer> {
    let w = visitor.w;
    let mut found = vec![the_person(view, w)];
    let speaking = view.representatives.iter().filter(|r| r.stands_on(view.today) && !needs_sharing(view, r));
    found.extend(speaking.map(|r| {
        let says = w.t(&format!("seer-{}", r.kind.code()));
        Seer::all(r.name.to_string(), Some(r.relation.to_string()), says, w)
    }));
    let coordinators = view.coordinators.iter().filter(|_| view.coordination_consent);
    found.extend(coordinators.map(|a| {
        let place = a.who.unit_name.as_ref().unwrap_or(&a.who.org_name);
        let about = format!("{}, {place}", w.t(a.kind.key()));
        let mut seer = Seer::all(a.who.name.to_string(), Some(about), w.t("seer-coordinator"), w);
        seer.on_consent = true;
        seer
    }));
    found.extend(sharings(view).filter_map(|(c, with)| sharing(web, view, w, c, with)));
    if view.plan.is_some() && !view.plan_consent {
        // Without the consent to the plan nobody else sees it, whatever is shared.
        let others = found.iter_mut().filter(|seer| seer.on_consent);
        others.for_each(|seer| seer.close(w));
    }
    found.extend(by_duty(web, view, w));
    found.extend(blind(view, w));
    found
}

/// For every part of the plan, who sees it besides the person.
pub(crate) fn by_part(seers: &[Seer], w: Words) -> Vec<(Section, String)> {
    let names = |part: &Section| {
        let sees = seers.iter().skip(1).filter(|s| s.sections.contains(part));
        super::list(w, sees.map(|s| s.short.clone()))
    };
    Section::SHAREABLE.iter().map(|part| (*part, names(part))).collect()
}

fn the_person(view: &CaseView, w: Words) -> Seer {
    if view.is(Capacity::Person) {
        Seer::all(w.t("seer-you"), None, w.t("seer-own-plan"), w)
    } else {
        Seer::all(view.subject.name.to_string(), None, w.t("seer-their-plan"), w)
    }
}

fn sharing(web: &Web, view: &CaseView, w: Words, consent: &Consent, with: &Recipient) -> Option<Seer> {
    let sections: Vec<Section> = consent.sharing()?.sections.iter().copied().collect();
    let parts = |wanted: bool| {
        let all = Section::SHAREABLE.iter().filter(|s| sections.contains(s) == wanted);
        all.map(|s| w.t(s.key())).collect::<Vec<_>>().join(" · ")
    };
    let most = sections.len() * 2 > Section::SHAREABLE.len();
    let (tag, says) = if most && sections.len() < Section::SHAREABLE.len() {
        ("seer-most", w.t1("seer-all-but", "parts", parts(false)))
    } else {
        ("seer-some", parts(true))
    };
    let mut seer = Seer::new(with.name().to_string(), about(view, with), Tag::new(w.t(tag), "info"), says);
    seer.on_consent = true;
    seer.sections = sections;
    seer.short = short(web, with);
    let days = consent.until.map(|until| time::days_between(view.today, until));
    seer.soon = days.is_some_and(|days| days <= 30);
    seer.until = Some(match days.filter(|_| seer.soon) {
        Some(days) => w.count("seer-soon", days),
        None => until(w, consent),
    });
    seer.href = Some(url(view.id, &format!("/samtykke/{}", consent.id)));
    if !has_a_part(web, view, with) {
        seer.tag = Tag::new(w.t("seer-not-yet"), "warning");
        let page = url(view.id, &format!("/folk/deltaker/ny?hvem={}", code(with)));
        seer.act = view.may(Deed::Write(Section::Participants)).then(|| (page, w.t("seer-bring-in")));
        seer.about = Some(w.t("seer-no-part"));
    }
    Some(seer)
}

/// A service's own name, without its workplace.
fn short(web: &Web, with: &Recipient) -> String {
    let unit = match with {
        Recipient::Service { org, unit: Some(unit), .. } => {
            web.app.org(*org).and_then(|o| o.unit(*unit).map(|u| u.name.to_string()))
        }
        _ => None,
    };
    unit.unwrap_or_else(|| with.name().to_string())
}

/// What the recipient is in the case.
fn about(view: &CaseView, with: &Recipient) -> Option<String> {
    let close = view.representatives.iter().find(|r| with.is(r.person, None)).map(|r| r.relation.to_string());
    let meant = |p: &&dinplan_domain::participant::Participant| {
        p.ended.is_none() && of_participant(p).is_some_and(|r| same(&r, with))
    };
    let participant = || {
        view.participants.iter().find(meant).map(|p| match (&p.who, &p.org_name) {
            (Who::Staff { .. }, Some(place)) => format!("{}, {place}", p.role),
            _ => p.role.to_string(),
        })
    };
    close.or_else(participant)
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
    let mut found = vec![Seer::by_role(unit_name, Capacity::CoordinatingUnit, w.t("seer-unit"), w)];
    let ward = |r: &dinplan_domain::report::Report| {
        let org = web.app.org(r.from.org?)?;
        let unit = org.unit(r.from.unit?).filter(|u| u.kind == UnitKind::Ward)?;
        Some(format!("{}, {}", unit.name, org.name))
    };
    let mut wards: Vec<_> = view.process.iter().flat_map(|p| &p.reports).filter_map(ward).collect();
    wards.sort();
    wards.dedup();
    found.extend(wards.into_iter().map(|name| Seer::by_role(name, Capacity::Ward, w.t("seer-ward"), w)));
    found
}

/// Those who take part or stand close, and see nothing of the plan.
fn blind(view: &CaseView, w: Words) -> Vec<Seer> {
    let may = view.may(Deed::Consent) && view.end.is_none() && !voice::parents_speak(view);
    let seer = |name: String, about: String, code: Option<String>| {
        let tag = Tag::new(w.t("seer-nothing"), "neutral");
        let mut seer = Seer::new(name, Some(about), tag, w.t("seer-knows-coordinator"));
        let link = |code: String| url(view.id, &format!("/samtykke/deling/ny?med={code}"));
        seer.act = code.filter(|_| may).map(|code| (link(code), w.t("seer-share")));
        seer
    };
    let seated = |who: &Who| matches!(who, Who::Staff { person, .. } if view.coordinators.iter().any(|a| a.who.person == *person));
    let close = view.representatives.iter().filter(|r| needs_sharing(view, r));
    let close = close.filter(|r| shared_with_person(view, r.person).is_none());
    let close =
        close.map(|r| seer(r.name.to_string(), r.relation.to_string(), Some(format!("person:{}", r.person))));
    let team = view.participants.iter().filter(|p| p.takes_part_on(view.today) && !seated(&p.who));
    let team = team.filter(|p| shared_with(view, p).is_none()).map(|p| {
        let mut blind = seer(p.name.to_string(), p.role.to_string(), of_participant(p).map(|r| code(&r)));
        if p.who == Who::Outside {
            blind.says = w.t("people-outside");
        }
        blind
    });
    close.chain(team).collect()
}
