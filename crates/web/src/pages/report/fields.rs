//! The fields of a report: as few as the one who reports can do with.

use super::Stance;
use crate::field::{Choice, Field};
use crate::visitor::Visitor;
use crate::words::Words;
use dinplan_app::{NewReport, NewSubject};
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::ids::OrgId;
use dinplan_domain::law;
use dinplan_domain::number::{NationalId, NumberFault, Population};
use dinplan_domain::organisation::Organisation;
use dinplan_domain::report::{Channel, ReporterKind, Service, Wish};
use dinplan_domain::text::Line;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The field of the identity number: its faults have words of their own.
pub(super) const NUMBER: &str = "number";

/// Nobody reported here is older.
const OLDEST: i16 = 120;

type Homes = [Arc<Organisation>];

pub(super) fn fields(stance: Stance, w: Words, homes: &Homes) -> Vec<Field> {
    let mut all = Vec::new();
    if stance == Stance::Unit {
        all.extend(how_it_came(w));
    }
    if stance != Stance::Myself {
        all.extend(whom(w));
    }
    let own =
        |key: &str| w.t(&format!("{key}-{}", if stance == Stance::Myself { "myself" } else { "other" }));
    all.push(Field::select("home", own("report-home"), choices_of_homes(homes)));
    if stance != Stance::Myself {
        all.push(Field::heading(w.t("report-the-need")));
    }
    all.push(Field::prose("need", own("report-need")).help(own("report-need-help")));
    let services = Service::ALL.iter().map(|s| Choice::new(s.code(), w.t(s.key()))).collect();
    all.push(Field::checks("services", own("report-services"), services));
    all.push(Field::radio("wish", own("report-wish"), wishes(stance, w)));
    if stance != Stance::Myself {
        let help = w.maybe(&format!("report-agrees-help-{}", stance.code()));
        all.push(Field::tick("agrees", w.t("report-agrees")).maybe_help(help));
    }
    if matches!(stance, Stance::Myself | Stance::Close) {
        let phone = Field::line("own_phone", w.t("report-own-phone")).optional();
        all.push(phone.help(w.t("report-own-phone-help")));
    }
    all
}

/// How it came in, and from whom: for the unit.
fn how_it_came(w: Words) -> Vec<Field> {
    let channel = |c: Channel| Choice::new(c.code(), w.t(c.key()));
    let channels = [Channel::Phone, Channel::Letter, Channel::Meeting].map(channel).to_vec();
    let kinds = ReporterKind::ALL.iter().map(|k| Choice::new(k.code(), w.t(k.key()))).collect();
    vec![
        Field::heading(w.t("report-how")),
        Field::radio("channel", w.t("report-channel"), channels),
        Field::date("received", w.t("report-received")).help(w.t("report-received-help")),
        Field::radio("kind", w.t("report-kind"), kinds),
        Field::line("reporter", w.t("report-reporter")).optional().help(w.t("report-reporter-help")),
        Field::line("own_phone", w.t("report-reporter-phone")).optional(),
    ]
}

/// Whom it is about.
fn whom(w: Words) -> Vec<Field> {
    vec![
        Field::heading(w.t("report-whom")),
        Field::line("name", w.t("report-name")),
        Field::date("born", w.t("report-born")),
        Field::line(NUMBER, w.t("report-number")).optional().help(w.t("report-number-help")),
        Field::line("phone", w.t("report-phone")).optional(),
    ]
}

fn choices_of_homes(homes: &Homes) -> Vec<Choice> {
    homes.iter().map(|home| Choice::new(home.id.to_string(), home.name.to_string())).collect()
}

/// Whoever reports for oneself has not been asked, and need not say no.
fn wishes(stance: Stance, w: Words) -> Vec<Choice> {
    let choice = |wish: &Wish| Choice::new(wish.code(), w.t(wish.key()));
    if stance != Stance::Myself {
        return Wish::ALL.iter().map(choice).collect();
    }
    [Wish::PlanAndCoordinator, Wish::CoordinatorOnly, Wish::Unknown]
        .map(|wish| Choice::new(wish.code(), w.t(&format!("{}-i", wish.key()))))
        .to_vec()
}

/// What is filled in beforehand.
pub(super) fn initial(stance: Stance, visitor: &Visitor, homes: &Homes) -> Answers {
    let mut answers = Answers::default();
    let workplace = visitor.identity.post().map(|post| post.org);
    let home = match homes {
        [only] => Some(only.id),
        _ => homes.iter().map(|home| home.id).find(|id| Some(*id) == workplace),
    };
    if let Some(home) = home {
        answers.set("home", home.to_string());
    }
    if stance == Stance::Unit {
        answers.set("received", visitor.today.to_string());
    }
    answers
}

/// Reads the report.
pub(super) fn read(
    mut r: Reader<'_>,
    stance: Stance,
    visitor: &Visitor,
    population: Population,
    homes: &Homes,
) -> Result<NewReport, Faults> {
    let came = came(&mut r, stance, visitor.today);
    let subject = subject(&mut r, stance, visitor.today, population);
    let home = r.choice("home", |typed| home(typed, homes));
    let need = r.text("need");
    let services = services(&mut r);
    let wish = r.choice("wish", Wish::from_code);
    let agrees = r.answers().ticked("agrees");
    let phone = r.optional("own_phone");
    let new = (|| {
        let came = came?;
        let subject = subject?;
        let by_person = came.kind == ReporterKind::Person;
        let on_behalf_of = came.on_behalf_of.or_else(|| match &subject {
            NewSubject::Other { name, .. } if stance == Stance::Unit => Some(name.clone()),
            _ => None,
        });
        Some(NewReport {
            subject,
            home: home?,
            kind: came.kind,
            on_behalf_of,
            phone,
            channel: came.channel,
            received: came.received,
            need: need?,
            services,
            wish: wish?,
            person_agrees: agrees || by_person,
        })
    })();
    r.finish(new)
}

/// How it came in.
struct Came {
    channel: Channel,
    received: Date,
    kind: ReporterKind,
    on_behalf_of: Option<Line>,
}

fn came(r: &mut Reader<'_>, stance: Stance, today: Date) -> Option<Came> {
    let kind = match stance {
        Stance::Myself => ReporterKind::Person,
        Stance::Close => ReporterKind::Relative,
        Stance::Work => ReporterKind::Professional,
        Stance::Unit => return came_to_unit(r, today),
    };
    Some(Came { channel: Channel::Online, received: today, kind, on_behalf_of: None })
}

fn came_to_unit(r: &mut Reader<'_>, today: Date) -> Option<Came> {
    let spoken = |typed: &str| Channel::from_code(typed).filter(|c| *c != Channel::Online);
    let channel = r.choice("channel", spoken);
    let received = r.date("received");
    if received.is_some_and(|day| day > today) {
        r.fault("received", Fault::InTheFuture);
    }
    let kind = r.choice("kind", ReporterKind::from_code);
    // Whoever reports for oneself is named below.
    let on_behalf_of = match kind {
        Some(ReporterKind::Person) | None => None,
        Some(_) => Some(r.text("reporter")?),
    };
    Some(Came { channel: channel?, received: received?, kind: kind?, on_behalf_of })
}

fn subject(r: &mut Reader<'_>, stance: Stance, today: Date, population: Population) -> Option<NewSubject> {
    if stance == Stance::Myself {
        return Some(NewSubject::Myself);
    }
    let name = r.text("name");
    let born = r.date("born");
    if let Some(born) = born {
        if born > today {
            r.fault("born", Fault::InTheFuture);
        } else if law::age(born, today) > OLDEST {
            r.fault("born", Fault::TooFarAway);
        }
    }
    let number = match number(r.answers(), population) {
        Some(Err(_)) => {
            r.fault(NUMBER, Fault::NotANumber);
            None
        }
        Some(Ok(number)) => Some(number),
        None => None,
    };
    let phone = r.optional("phone");
    Some(NewSubject::Other { name: name?, born: born?, number, phone })
}

fn number(answers: &Answers, population: Population) -> Option<Result<NationalId, NumberFault>> {
    let typed = answers.get(NUMBER).trim();
    (!typed.is_empty()).then(|| NationalId::parse(typed, population))
}

/// What is wrong with the identity number, in words that help.
pub(super) fn number_fault(answers: &Answers, population: Population, w: Words) -> Option<String> {
    let fault = number(answers, population)?.err()?;
    Some(w.t(match fault {
        NumberFault::NotElevenDigits => "number-not-eleven-digits",
        NumberFault::ImpossibleDate => "number-impossible-date",
        NumberFault::CheckDigit => "number-check-digit",
        NumberFault::Synthetic => "number-synthetic",
        NumberFault::NotSynthetic => "number-not-synthetic",
    }))
}

fn home(typed: &str, homes: &Homes) -> Option<OrgId> {
    let id = typed.parse().ok()?;
    homes.iter().map(|home| home.id).find(|known| *known == id)
}

fn services(r: &mut Reader<'_>) -> BTreeSet<Service> {
    let mut found = BTreeSet::new();
    for typed in r.answers().list("services") {
        match Service::from_code(typed) {
            Some(service) => {
                found.insert(service);
            }
            None => r.fault("services", Fault::NotAChoice),
        }
    }
    found
}
