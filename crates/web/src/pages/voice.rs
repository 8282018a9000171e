//! Who speaks, and on what basis: the part that answer, consent and approval share.
//!
//! Who speaks in person is asked nothing: name and basis follow from login and case. Staff who write
//! down what another said or signed choose among those who may speak.

use crate::field::{Choice, Field};
use crate::visitor::Visitor;
use crate::words::Words;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::Reader;
use dinplan_domain::assessment::{Basis, Voice};
use dinplan_domain::law;
use dinplan_domain::representative::{Kind, Representative};
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;

const WHO: &str = "voice";
const NAME: &str = "voice_name";
const JUDGEMENT: &str = "voice_judgement";

/// The basis on which this reader speaks in person; none for staff.
pub(crate) fn own_basis(view: &CaseView) -> Option<Basis> {
    view.capacities.iter().find_map(|capacity| match capacity {
        Capacity::Person => Some(Basis::Own),
        Capacity::Parent => Some(Basis::Parent),
        Capacity::Guardian => Some(Basis::Guardian),
        _ => None,
    })
}

/// A child under 16 reads all, but the parents answer: pbrl § 4-4. Such a reader is shown no form to speak in.
pub(crate) fn parents_speak(view: &CaseView) -> bool {
    own_basis(view) == Some(Basis::Own) && law::parents_consent(view.subject.born, view.today)
}

/// The fields of a voice: none for who speaks in person.
pub(crate) fn fields(view: &CaseView, visitor: &Visitor) -> Vec<Field> {
    if own_basis(view).is_some() {
        return Vec::new();
    }
    let w = visitor.w;
    let named = view.sees(Section::Representatives).then(|| w.t("voice-who-help"));
    vec![
        Field::radio(WHO, w.t("voice-who"), choices(view, w)).maybe_help(named),
        Field::line(NAME, w.t("voice-name")).optional().help(w.t("voice-name-help")),
        Field::prose(JUDGEMENT, w.t("voice-judgement")).optional().help(w.t("voice-judgement-help")),
    ]
}

/// Those who may speak, as far as the one who asks knows them.
fn choices(view: &CaseView, w: Words) -> Vec<Choice> {
    let adult = law::consents_alone(view.subject.born, view.today);
    let mut found = Vec::new();
    if adult {
        let name = view.subject.name.to_string();
        found.push(Choice::new(Basis::Own.code(), name).about(w.t(Basis::Own.key())));
    }
    for (basis, representative) in known(view) {
        let value = format!("{}:{}", basis.code(), representative.person);
        found.push(Choice::new(value, representative.name.to_string()).about(w.t(basis.key())));
    }
    let named = view.sees(Section::Representatives);
    let unnamed = [
        (Basis::Parent, !adult && !named),
        (Basis::Guardian, !named),
        (Basis::NextOfKin, true),
        (Basis::Presumed, true),
    ];
    for (basis, _) in unnamed.iter().filter(|(_, offered)| *offered) {
        found.push(Choice::new(basis.code(), w.t(&format!("voice-{}", basis.code()))));
    }
    found
}

/// Those close to the person, with the basis on which each may speak.
fn known(view: &CaseView) -> Vec<(Basis, &Representative)> {
    let child = law::parents_consent(view.subject.born, view.today);
    let basis = |r: &Representative| match r.kind {
        Kind::Parent if child => Basis::Parent,
        Kind::Guardian => Basis::Guardian,
        Kind::Parent | Kind::Relative => Basis::NextOfKin,
    };
    let mut found: Vec<_> =
        view.representatives.iter().filter(|r| r.stands_on(view.today)).map(|r| (basis(r), r)).collect();
    found.sort_by_key(|(basis, _)| *basis);
    found
}

/// Reads the voice: of who speaks in person from login and case, of others from the form.
pub(crate) fn read(r: &mut Reader<'_>, view: &CaseView, visitor: &Visitor) -> Option<Voice> {
    if let Some(basis) = own_basis(view) {
        return Some(Voice { name: visitor.identity.name.clone(), basis, judgement: None });
    }
    let (basis, known) = r.choice(WHO, |typed| chosen(typed, view))?;
    let name = match (known, basis) {
        (Some(name), _) => Some(name),
        (None, Basis::Presumed) => r.optional(NAME).or_else(|| Some(visitor.identity.name.clone())),
        (None, _) => r.text(NAME),
    };
    let judgement = if basis.needs_judgement() { Some(r.text(JUDGEMENT)?) } else { None };
    Some(Voice { name: name?, basis, judgement })
}

/// The basis, and the name when it follows from the choice.
fn chosen(typed: &str, view: &CaseView) -> Option<(Basis, Option<Line>)> {
    let Some((code, person)) = typed.split_once(':') else {
        let basis = Basis::from_code(typed)?;
        return Some((basis, (basis == Basis::Own).then(|| view.subject.name.clone())));
    };
    let basis = Basis::from_code(code)?;
    let (_, meant) = known(view).into_iter().find(|(b, r)| *b == basis && r.person.to_string() == person)?;
    Some((basis, Some(meant.name.clone())))
}
