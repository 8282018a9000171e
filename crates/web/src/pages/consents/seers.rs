//! Who sees what, until when and on which ground: everyone who can open the case, asked of the policy itself.

use super::recipients::{code, service_code, service_name, sharings};
use crate::Web;
use crate::case_frame::url;
use crate::pages::voice;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use dinplan_app::Reading;
use dinplan_domain::actor::Capacity;
use dinplan_domain::consent::{Consent, Recipient};
use dinplan_domain::ids::{ConsentId, PersonId};
use dinplan_domain::law;
use dinplan_domain::participant::Who;
use dinplan_domain::policy::{Basis, Deed, Reason, Verdict};
use dinplan_domain::readers::Circle;
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

/// Warned of this many days before the end.
pub(crate) const SOON: i32 = 30;

/// One who can open the case.
pub(crate) struct Seer {
    pub(crate) name: String,
    /// Who that is.
    pub(crate) about: Option<String>,
    /// How much, in two words.
    pub(crate) tag: Tag,
    /// What, in a line.
    pub(crate) says: String,
    /// On which ground, and until when.
    pub(crate) ground: String,
    pub(crate) until: Option<String>,
    /// Ends within a month.
    pub(crate) soon: bool,
    /// Those at the workplace who do not see it.
    pub(crate) except: Option<String>,
    /// The consent it rests on.
    pub(crate) href: Option<String>,
    /// The plan as they see it.
    pub(crate) as_them: Option<String>,
    /// What can be done about it: address and text.
    pub(crate) act: Option<(String, String)>,
}

/// One of the two circles.
pub(crate) struct Shown {
    pub(crate) title: String,
    /// Said when nobody is in it.
    pub(crate) empty: String,
    pub(crate) seers: Vec<Seer>,
}

struct Grid<'a> {
    web: &'a Web,
    view: &'a CaseView,
    visitor: &'a Visitor,
    w: Words,
}

/// Everyone who can open the case, in the two circles: who sees most stands first.
pub(crate) fn circles(web: &Web, view: &CaseView, visitor: &Visitor, readers: &[Reading]) -> [Shown; 2] {
    let grid = Grid { web, view, visitor, w: visitor.w };
    let mut ordered: Vec<&Reading> = each_once(view, readers).collect();
    ordered.sort_by_key(|r| std::cmp::Reverse(parts(r).len()));
    let own = view.is(Capacity::Person);
    let people = if own { "circle-own-people" } else { "circle-own-people-the" };
    let titles = [
        (Circle::Helpers, "circle-helpers", "circle-helpers-empty"),
        (Circle::OwnPeople, people, "circle-own-people-empty"),
    ];
    titles.map(|(circle, title, empty)| {
        let here = ordered.iter().filter(|r| r.circle == circle);
        let mut seers: Vec<Seer> = here.map(|r| grid.seer(r, readers)).collect();
        seers.extend(grid.idle(readers, circle));
        Shown { title: grid.w.t(title), empty: grid.w.t(empty), seers }
    })
}

/// For every part of the plan, who sees it besides the person.
pub(crate) fn by_part(
    web: &Web,
    view: &CaseView,
    visitor: &Visitor,
    readers: &[Reading],
) -> Vec<(Section, String)> {
    let w = visitor.w;
    let names = |part: &Section| {
        let sees = each_once(view, readers).filter(|r| r.sees(*part) && !is_self(r, visitor));
        super::list(w, sees.map(|r| name(web, view, r, w)))
    };
    Section::SHAREABLE.iter().map(|part| (*part, names(part))).collect()
}

/// Those who take part by name and see just what their service sees are counted with it.
pub(crate) fn each_once<'a>(view: &'a CaseView, readers: &'a [Reading]) -> impl Iterator<Item = &'a Reading> {
    let with_service = move |r: &&Reading| readers.iter().any(|service| speaks_for(view, service, r));
    readers.iter().filter(move |r| !with_service(r))
}

/// The employee sees exactly what the whole service sees, by the same consent.
fn speaks_for(view: &CaseView, service: &Reading, employee: &Reading) -> bool {
    let by = |r| consent_of(view, r).map(|c| c.id);
    let there = service.person.is_none() && employee.person.is_some() && service.at == employee.at;
    there && by(service).is_some() && by(service) == by(employee) && parts(service) == parts(employee)
}

/// The consent by which a reader sees something.
fn consent_of<'a>(view: &'a CaseView, reading: &Reading) -> Option<&'a Consent> {
    let of = |verdict: &Verdict| match verdict {
        Verdict::Granted(_, Basis::Shared(id) | Basis::Coordinator(id)) => Some(*id),
        _ => None,
    };
    let shared: Option<ConsentId> = reading.sections.values().find_map(of);
    view.consents.iter().find(|c| Some(c.id) == shared)
}

/// The parts of the plan that a reader sees.
fn parts(reading: &Reading) -> Vec<Section> {
    Section::SHAREABLE.iter().copied().filter(|s| reading.sees(*s)).collect()
}

/// The reader is the one who looks at the page.
pub(crate) fn is_self(reading: &Reading, visitor: &Visitor) -> bool {
    let private = visitor.identity.post().is_none();
    reading.person == Some(visitor.identity.person) && reading.at.is_none() == private
}

/// What a reader is called: a service by its own name, without its workplace.
pub(crate) fn name(web: &Web, view: &CaseView, reading: &Reading, w: Words) -> String {
    let unit = || match reading.at? {
        (org, Some(unit)) => web.app.org(org)?.unit(unit).map(|u| u.name.to_string()),
        (org, None) if org == view.home && reading.is(Capacity::CoordinatingUnit) => {
            web.app.org(org)?.coordinating_unit().map(|u| u.name.to_string())
        }
        (org, None) => web.app.org(org).map(|o| o.name.to_string()),
    };
    match reading.person {
        Some(_) => Some(reading.name.to_string()),
        None => unit(),
    }
    .unwrap_or_else(|| {
        if reading.name.as_str().is_empty() { w.t("log-unknown") } else { reading.name.to_string() }
    })
}

/// The address of the case as a reader sees it, for who speaks for the person.
pub(crate) fn see_as_url(view: &CaseView, reading: &Reading) -> Option<String> {
    view.speaks_for_person().then(|| url(view.id, &format!("/slik/{}", reading.key)))
}

impl Grid<'_> {
    fn seer(&self, reading: &Reading, readers: &[Reading]) -> Seer {
        let (view, w) = (self.view, self.w);
        let seen = parts(reading);
        let consent = consent_of(view, reading);
        let frozen = reading.sections.values().any(|v| *v == Verdict::Withheld(Reason::PlanConsentGone));
        let (tag, color) = match seen.len() {
            0 if frozen => ("seer-closed", "neutral"),
            0 => ("seer-nothing", "neutral"),
            n if n == Section::SHAREABLE.len() => ("seer-all", "brand1"),
            n if n * 2 > Section::SHAREABLE.len() => ("seer-most", "info"),
            _ => ("seer-some", "info"),
        };
        let own = is_self(reading, self.visitor);
        let members = readers.iter().filter(|r| speaks_for(view, reading, r));
        let members: Vec<String> = members
            .map(|r| {
                [Some(r.name.to_string()), self.role(r)].into_iter().flatten().collect::<Vec<_>>().join(", ")
            })
            .collect();
        let name = name(self.web, view, reading, w);
        let end = self.end(reading, consent);
        let days = end.map(|day| time::days_between(view.today, day));
        let soon = days.is_some_and(|days| (0..=SOON).contains(&days));
        let until = match (end, days) {
            (Some(_), Some(days)) if soon => Some(w.count("seer-soon", days)),
            (Some(day), _) => Some(w.t1("consent-until", "date", w.date(day))),
            (None, _) => consent.map(|_| w.t("consent-until-withdrawn")),
        };
        Seer {
            about: Some(members.join(" · "))
                .filter(|who| !who.is_empty())
                .or_else(|| self.about(reading).filter(|about| *about != name)),
            name: if own { w.t1("seer-self", "name", name) } else { name },
            tag: Tag::new(w.t(tag), color),
            says: self.says(reading, &seen),
            ground: w.t(ground(reading)),
            until,
            soon,
            except: consent.filter(|_| reading.person.is_none()).and_then(|c| self.except(c)),
            href: consent.map(|c| url(view.id, &format!("/samtykke/{}", c.id))),
            as_them: see_as_url(view, reading).filter(|_| !own),
            act: self.act(reading, &seen),
        }
    }

    fn says(&self, reading: &Reading, seen: &[Section]) -> String {
        let w = self.w;
        if seen.is_empty() {
            return w.t(match reading {
                r if r.is(Capacity::Ward) => "seer-ward",
                r if r.is(Capacity::Reviewer) => "seer-reviewer",
                _ => "seer-knows-coordinator",
            });
        }
        if reading.is(Capacity::CoordinatingUnit) && reading.person.is_none() {
            return w.t("seer-unit");
        }
        let words = |wanted: bool| {
            let all = Section::SHAREABLE.iter().filter(|s| seen.contains(s) == wanted);
            all.map(|s| w.t(s.key())).collect::<Vec<_>>().join(" · ")
        };
        match seen.len() {
            n if n == Section::SHAREABLE.len() => w.t("seer-whole-plan"),
            n if n * 2 > Section::SHAREABLE.len() => w.t1("seer-all-but", "parts", words(false)),
            _ => words(true),
        }
    }

    /// The last day, where one is known.
    fn end(&self, reading: &Reading, consent: Option<&Consent>) -> Option<Date> {
        let view = self.view;
        let close = view.representatives.iter().find(|r| Some(r.person) == reading.person);
        let born = view.subject.born;
        let sixteen = law::birthdays(born).into_iter().find(|(age, _)| *age == 16).map(|(_, day)| day);
        let until_sixteen =
            || sixteen.filter(|_| reading.is(Capacity::Parent)).and_then(|d| d.yesterday().ok());
        let participant = view.participants.iter().find(|p| p.ended.is_none() && self.meant(reading, &p.who));
        let ends = [
            consent.and_then(|c| c.until),
            close.and_then(|r| r.until),
            until_sixteen(),
            participant.and_then(|p| p.until),
        ];
        ends.into_iter().flatten().min()
    }

    fn meant(&self, reading: &Reading, who: &Who) -> bool {
        match (who, reading.at) {
            (Who::Staff { person, org, .. }, Some((at, _))) => Some(*person) == reading.person && *org == at,
            (Who::Service { org, unit }, Some(at)) => reading.person.is_none() && (*org, *unit) == at,
            (Who::Private { person }, None) => Some(*person) == reading.person,
            _ => false,
        }
    }

    fn about(&self, reading: &Reading) -> Option<String> {
        let (view, w) = (self.view, self.w);
        let seat =
            view.coordinators.iter().find(|a| Some(a.who.person) == reading.person && reading.at.is_some());
        if let Some(a) = seat {
            let place = a.who.unit_name.as_ref().unwrap_or(&a.who.org_name);
            return Some(format!("{}, {place}", w.t(a.kind.key())));
        }
        let close =
            view.representatives.iter().find(|r| Some(r.person) == reading.person && reading.at.is_none());
        let participant = view.participants.iter().find(|p| p.ended.is_none() && self.meant(reading, &p.who));
        let place = || {
            let (org, unit) = reading.at?;
            let org = self.web.app.org(org)?;
            Some(match reading.person {
                Some(_) => service_name(&org, unit),
                None => org.name.to_string(),
            })
        };
        let role = participant.map(|p| match (&p.who, &p.org_name) {
            (Who::Staff { .. } | Who::Service { .. }, Some(place)) => format!("{}, {place}", p.role),
            _ => p.role.to_string(),
        });
        close.map(|r| r.relation.to_string()).or(role).or_else(place)
    }

    /// What someone who takes part by name does for the person.
    fn role(&self, reading: &Reading) -> Option<String> {
        let mut team = self.view.participants.iter().filter(|p| p.ended.is_none());
        team.find(|p| self.meant(reading, &p.who)).map(|p| p.role.to_string())
    }

    fn except(&self, consent: &Consent) -> Option<String> {
        let shut_out = &consent.sharing()?.except;
        let names = super::list(self.w, shut_out.iter().map(|e| e.name.to_string()));
        (!names.is_empty()).then(|| self.w.t1("seer-except", "names", names))
    }

    /// Something can be shared with those who see nothing yet.
    fn act(&self, reading: &Reading, seen: &[Section]) -> Option<(String, String)> {
        let by_duty = [Capacity::Ward, Capacity::CoordinatingUnit, Capacity::Coordinator, Capacity::Reviewer];
        if !seen.is_empty() || !self.may_share() || by_duty.into_iter().any(|c| reading.is(c)) {
            return None;
        }
        let code = match (reading.person, reading.at) {
            (Some(person), _) => format!("person:{person}"),
            (None, Some((org, unit))) => service_code(org, unit),
            (None, None) => return None,
        };
        let page = url(self.view.id, &format!("/samtykke/deling/ny?med={code}"));
        Some((page, self.w.t("seer-share")))
    }

    fn may_share(&self) -> bool {
        self.view.may(Deed::Consent) && self.view.end.is_none() && !voice::parents_speak(self.view)
    }

    /// Consents that open nothing: whoever they are for has no part in the case any more.
    fn idle(&self, readers: &[Reading], circle: Circle) -> Vec<Seer> {
        let (view, w) = (self.view, self.w);
        let private = |with: &Recipient| {
            let close = |person: PersonId| view.representatives.iter().any(|r| r.person == person);
            matches!(with, Recipient::Person { person, .. } if close(*person))
        };
        let opens = |with: &Recipient| {
            readers.iter().any(|r| with.is(r.person.unwrap_or(PersonId::from_uuid(uuid::Uuid::nil())), r.at))
        };
        let idle =
            sharings(view).filter(|(_, with)| !opens(with) && private(with) == (circle == Circle::OwnPeople));
        idle.map(|(consent, with)| {
            let page = url(view.id, &format!("/folk/deltaker/ny?hvem={}", code(with)));
            Seer {
                name: with.name().to_string(),
                about: Some(w.t("seer-no-part")),
                tag: Tag::new(w.t("seer-not-yet"), "warning"),
                says: w.t("seer-opens-nothing"),
                ground: w.t("circle-because-shared"),
                until: Some(until(w, consent)),
                soon: false,
                except: None,
                href: Some(url(view.id, &format!("/samtykke/{}", consent.id))),
                as_them: None,
                act: view.may(Deed::Write(Section::Participants)).then(|| (page, w.t("seer-bring-in"))),
            }
        })
        .collect()
    }
}

/// The ground in a word: a consent first, since that is what can be taken back.
fn ground(reading: &Reading) -> &'static str {
    let bases = reading.sections.values().filter_map(|verdict| match verdict {
        Verdict::Granted(_, basis) => Some(*basis),
        Verdict::Withheld(_) => None,
    });
    let found: Vec<Basis> = bases.collect();
    let consent = found.iter().find(|b| matches!(b, Basis::Shared(_) | Basis::Coordinator(_)));
    match consent.or_else(|| found.first()) {
        Some(Basis::Shared(_)) => "circle-because-shared",
        Some(Basis::Coordinator(_)) => "circle-because-coordinator",
        Some(Basis::ParentalResponsibility) => "circle-because-parent",
        Some(Basis::CareTakenOver) => "circle-because-care",
        Some(Basis::Guardianship) => "circle-because-guardian",
        Some(Basis::PowerOfAttorney) => "circle-because-attorney",
        Some(Basis::NextOfKin) => "circle-because-next-of-kin",
        Some(Basis::UnitDuty) => "circle-because-unit",
        Some(Basis::WardDuty) => "circle-because-ward",
        Some(Basis::Emergency) => "circle-because-emergency",
        Some(Basis::Review) => "circle-because-review",
        _ => "circle-because-takes-part",
    }
}

/// "Til og med 3. mars 2027", or until it is taken back.
pub(crate) fn until(w: Words, consent: &Consent) -> String {
    match consent.until {
        Some(day) => w.t1("consent-until", "date", w.date(day)),
        None => w.t("consent-until-withdrawn"),
    }
}
