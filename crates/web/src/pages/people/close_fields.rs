//! What is asked of someone close, by what they are to the person: mandate, period, source.

use crate::field::{Choice, Field, Kind as Shape};
use crate::words::Words;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::command::NewRepresentative;
use dinplan_domain::ids::PersonId;
use dinplan_domain::law;
use dinplan_domain::mandate::{Mandate, Power};
use dinplan_domain::representative::{Kind, Representative};
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;
use jiff::ToSpan;
use jiff::civil::Date;

/// What was filled in.
pub(super) struct Written {
    relation: Line,
    phone: Option<Line>,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) mandate: Mandate,
    source: Option<Line>,
    apart: bool,
}

impl Written {
    /// Someone with what was filled in.
    pub(super) fn of(self, person: PersonId, name: Line, kind: Kind) -> NewRepresentative {
        let Self { relation, phone, from, until, mandate, source, apart } = self;
        NewRepresentative { person, name, kind, relation, phone, from, until, mandate, source, apart }
    }
}

/// Writes down at work what another said or a document shows.
pub(super) fn registers(view: &CaseView) -> bool {
    [Capacity::Coordinator, Capacity::CoordinatingUnit, Capacity::UnitLeader].iter().any(|c| view.is(*c))
}

/// What this reader may write someone down as. The rule itself is the domain's.
pub(super) fn offered(view: &CaseView) -> Vec<Kind> {
    let (born, today) = (view.subject.born, view.today);
    let (own, staff) = (view.is(Capacity::Person), registers(view));
    let adult = law::consents_alone(born, today);
    let may = |kind: &Kind| match kind {
        Kind::Parent => staff && law::is_child(born, today),
        Kind::Guardian => staff,
        Kind::Attorney | Kind::NextOfKin => adult && (own || staff),
        Kind::Relative | Kind::Helper | Kind::Peer | Kind::Interpreter => true,
    };
    let open = |kind: &Kind| !view.protection.closes_to_those_close() || kind.rests_on_document();
    Kind::ALL.iter().copied().filter(|kind| may(kind) && open(kind)).collect()
}

/// Whether staff must say from where it is known.
fn needs_source(view: &CaseView, kind: Kind) -> bool {
    let known = matches!(kind, Kind::Parent | Kind::Guardian | Kind::Attorney | Kind::NextOfKin);
    known && registers(view)
}

/// The fields that find someone.
pub(super) fn who(w: Words) -> Vec<Field> {
    vec![
        Field::line("name", w.t("close-name")).help(w.t("close-name-help")),
        Field::line("number", w.t("close-number")).help(w.t("close-number-help")),
    ]
}

/// What is asked of one of this kind.
pub(super) fn fields(view: &CaseView, kind: Kind, w: Words) -> Vec<Field> {
    let relation = if kind.for_a_time() { "bring-relation-help" } else { "close-relation-help" };
    let mut fields = vec![
        Field::line("relation", w.t("people-relation")).help(w.t(relation)),
        Field::new("phone", Shape::Line("tel", "off"), w.t("people-phone")).optional(),
    ];
    if kind == Kind::Parent {
        fields.push(Field::tick("apart", w.t("bring-apart")).help(w.t("bring-apart-help")));
    }
    if kind.has_mandate() {
        fields.extend(mandate_fields(w));
        fields.push(Field::date("from", w.t("bring-from")).optional().help(w.t("bring-from-help")));
    }
    let until = Field::date("until", w.t("people-until"));
    fields.push(if kind.for_a_time() {
        until.help(w.t("bring-until-help"))
    } else {
        until.optional().help(w.t("people-until-help"))
    });
    if needs_source(view, kind) {
        fields.push(Field::line("source", w.t("bring-source")).help(w.t("bring-source-help")));
    }
    fields
}

fn mandate_fields(w: Words) -> Vec<Field> {
    let power =
        |p: &Power| Choice::new(p.code(), w.t(p.key())).about(w.t(&format!("reach-{}-about", p.code())));
    let mut powers = Field::checks("powers", w.t("reach-which"), Power::ALL.iter().map(power).collect());
    powers.required = true;
    let reach = ["everything", "some"].map(|code| Choice::new(code, w.t(&format!("reach-of-{code}"))));
    let parts = parts().map(|s| Choice::new(s.code(), w.t(s.key()))).collect();
    vec![
        powers,
        Field::radio("reach", w.t("reach-of"), reach.into()),
        Field::checks("parts", w.t("reach-of-which"), parts).help(w.t("reach-of-which-help")),
    ]
}

/// What a mandate can be limited to: the parts of the plan, and the papers around it.
fn parts() -> impl Iterator<Item = Section> {
    let around = [Section::Process, Section::Consents, Section::Log, Section::Requests];
    Section::SHAREABLE.iter().copied().chain(around)
}

/// What is known of someone, as the form holds it.
pub(super) fn known(close: &Representative) -> Answers {
    let text = |line: &Option<Line>| line.as_ref().map(ToString::to_string).unwrap_or_default();
    let day = |date: Option<Date>| date.map(|d| d.to_string()).unwrap_or_default();
    let whole = close.mandate.sections == Mandate::whole().sections;
    let mut pairs = vec![
        ("relation", close.relation.to_string()),
        ("phone", text(&close.phone)),
        ("apart", if close.apart { "ja".to_owned() } else { String::new() }),
        ("from", day(close.from)),
        ("until", day(close.until)),
        ("source", text(&close.source)),
        ("reach", if whole { "everything" } else { "some" }.to_owned()),
    ];
    pairs.extend(close.mandate.powers.iter().map(|p| ("powers", p.code().to_owned())));
    if !whole {
        pairs.extend(close.mandate.sections.iter().map(|s| ("parts", s.code().to_owned())));
    }
    Answers::from_pairs(pairs)
}

/// Reads what was filled in.
pub(super) fn read(r: &mut Reader<'_>, view: &CaseView, kind: Kind) -> Option<Written> {
    let relation = r.text("relation");
    let phone = r.optional("phone");
    let mandate = if kind.has_mandate() { mandate(r) } else { Some(Mandate::whole()) };
    let from = r.optional_date("from");
    let until = until(r, view, kind);
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        r.fault("until", Fault::WrongOrder);
    }
    let source = if needs_source(view, kind) { Some(r.text("source")?) } else { None };
    let apart = kind == Kind::Parent && r.answers().ticked("apart");
    Some(Written { relation: relation?, phone, from, until, mandate: mandate?, source, apart })
}

/// The last day; for who comes along for a time it must be there, at most a year ahead.
fn until(r: &mut Reader<'_>, view: &CaseView, kind: Kind) -> Option<Date> {
    let until = if kind.for_a_time() { r.date("until") } else { r.optional_date("until") };
    let latest = view.today.checked_add(1.year()).unwrap_or(Date::MAX);
    match until {
        Some(day) if day < view.today => r.fault("until", Fault::InThePast),
        Some(day) if kind.for_a_time() && day > latest => r.fault("until", Fault::TooFarAway),
        _ => {}
    }
    until
}

fn mandate(r: &mut Reader<'_>) -> Option<Mandate> {
    let powers: std::collections::BTreeSet<_> =
        r.answers().list("powers").filter_map(Power::from_code).collect();
    if powers.is_empty() {
        r.fault("powers", Fault::Missing);
    }
    let everything = r.choice("reach", |typed| match typed {
        "everything" => Some(true),
        "some" => Some(false),
        _ => None,
    })?;
    let chosen = r.answers().list("parts").filter_map(Section::from_code);
    let sections: std::collections::BTreeSet<_> = if everything {
        Mandate::whole().sections
    } else {
        chosen.filter(|s| parts().any(|part| part == *s)).collect()
    };
    if sections.is_empty() {
        r.fault("parts", Fault::Missing);
    }
    Some(Mandate { powers, sections })
}
