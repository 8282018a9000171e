//! Who speaks, and on what basis: the part that answer, consent and approval share.
//!
//! Who speaks in person is asked nothing: name and basis follow from login and case. Staff who write
//! down what another said or signed choose among those who may speak.

use crate::field::{Choice, Field};
use crate::visitor::Visitor;
use crate::words::Words;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::Reader;
use dinplan_domain::assessment::{Basis, ChildsView, View, Voice};
use dinplan_domain::competence;
use dinplan_domain::law;
use dinplan_domain::representative::{Kind, Representative};
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;

const WHO: &str = "voice";
const NAME: &str = "voice_name";
const JUDGEMENT: &str = "voice_judgement";
const CHILD: &str = "voice_child";
const CHILD_WORDS: &str = "voice_child_words";
const CHILD_WHY: &str = "voice_child_why";

/// The basis on which this reader speaks in person; none for staff.
pub(crate) fn own_basis(view: &CaseView) -> Option<Basis> {
    view.capacities.iter().find_map(|capacity| match capacity {
        Capacity::Person => Some(Basis::Own),
        Capacity::Parent => Some(Basis::Parent),
        Capacity::CareAuthority => Some(Basis::Care),
        Capacity::Guardian => Some(Basis::Guardian),
        Capacity::Attorney => Some(Basis::Attorney),
        _ => None,
    })
}

/// A child under 16 reads all, but the parents answer: pbrl § 4-4. Such a reader is shown no form to speak in.
pub(crate) fn parents_speak(view: &CaseView) -> bool {
    own_basis(view) == Some(Basis::Own) && law::parents_consent(view.subject.born, view.today)
}

/// Others decide for a child who is to be heard first.
fn child_is_heard(view: &CaseView) -> bool {
    own_basis(view) != Some(Basis::Own) && law::child_is_heard(view.subject.born, view.today)
}

/// The child, heard: what the child means, in the child's words, and why it is decided otherwise.
fn childs_fields(w: Words) -> Vec<Field> {
    let views = View::ALL.iter().map(|v| Choice::new(v.code(), w.t(v.key()))).collect();
    vec![
        Field::radio(CHILD, w.t("voice-child"), views).help(w.t("voice-child-help")),
        Field::prose(CHILD_WORDS, w.t("voice-child-words")).optional().help(w.t("voice-child-words-help")),
        Field::prose(CHILD_WHY, w.t("voice-child-why")).optional().help(w.t("voice-child-why-help")),
    ]
}

/// What the child means, in words: for summaries of what others decide.
pub(crate) fn heard(voice: &Voice, w: Words) -> Vec<(String, String)> {
    let Some(child) = &voice.child else { return Vec::new() };
    let words = child.words.as_ref().map(|words| (w.t("voice-child-words"), words.to_string()));
    let why = child.why.as_ref().map(|why| (w.t("voice-child-why"), why.to_string()));
    let means = (w.t("voice-child"), w.t(child.view.key()));
    std::iter::once(means).chain(words).chain(why).collect()
}

/// The fields of a voice: for who speaks in person none, but for a child who is to be heard.
pub(crate) fn fields(view: &CaseView, visitor: &Visitor) -> Vec<Field> {
    let w = visitor.w;
    let heard = if child_is_heard(view) { childs_fields(w) } else { Vec::new() };
    if own_basis(view).is_some() {
        return heard;
    }
    let named = view.sees(Section::Representatives).then(|| w.t("voice-who-help"));
    let mut fields = vec![
        Field::radio(WHO, w.t("voice-who"), choices(view, w)).maybe_help(named),
        Field::line(NAME, w.t("voice-name")).optional().help(w.t("voice-name-help")),
        Field::prose(JUDGEMENT, w.t("voice-judgement")).optional().help(w.t("voice-judgement-help")),
    ];
    fields.extend(heard);
    fields
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
    if let Some(care) = view.care.as_ref().filter(|care| care.stands_on(view.today)) {
        found.push(Choice::new(Basis::Care.code(), care.name.to_string()).about(w.t(Basis::Care.key())));
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
    // Nobody speaks over the head of one who can decide: where that is judged is said here.
    let judged = competence::lacking_anywhere(&view.competence, view.today);
    if !judged
        && view.sees(Section::Consents)
        && let Some(last) = found.last_mut()
    {
        last.about = Some(w.t("competence-missing"));
    }
    found
}

/// Those close to the person, with the basis on which each may speak.
fn known(view: &CaseView) -> Vec<(Basis, &Representative)> {
    let child = law::parents_consent(view.subject.born, view.today);
    // Who comes along for a time speaks for nobody.
    let near = |r: &&Representative| r.stands_on(view.today) && !r.kind.for_a_time();
    let basis = |r: &Representative| match r.kind {
        Kind::Parent if child => Basis::Parent,
        Kind::Guardian => Basis::Guardian,
        Kind::Attorney => Basis::Attorney,
        _ => Basis::NextOfKin,
    };
    let mut found: Vec<_> = view.representatives.iter().filter(near).map(|r| (basis(r), r)).collect();
    found.sort_by_key(|(basis, _)| *basis);
    found
}

/// Reads the voice: of who speaks in person from login and case, of others from the form.
pub(crate) fn read(r: &mut Reader<'_>, view: &CaseView, visitor: &Visitor) -> Option<Voice> {
    if let Some(basis) = own_basis(view) {
        let child = child(r, view)?;
        return Some(Voice { name: visitor.identity.name.clone(), basis, judgement: None, child });
    }
    let (basis, known) = r.choice(WHO, |typed| chosen(typed, view))?;
    let name = match (known, basis) {
        (Some(name), _) => Some(name),
        (None, Basis::Presumed) => r.optional(NAME).or_else(|| Some(visitor.identity.name.clone())),
        (None, _) => r.text(NAME),
    };
    let judgement = if basis.needs_judgement() { Some(r.text(JUDGEMENT)?) } else { None };
    let child = child(r, view)?;
    Some(Voice { name: name?, basis, judgement, child })
}

/// Reads what the child means; nothing where no child is to be heard. None when it was filled in wrongly.
fn child(r: &mut Reader<'_>, view: &CaseView) -> Option<Option<ChildsView>> {
    if !child_is_heard(view) {
        return Some(None);
    }
    let means = r.choice(CHILD, View::from_code);
    let words = r.optional(CHILD_WORDS);
    let weighs = law::childs_view_weighs(view.subject.born, view.today);
    let needs_why = means == Some(View::NotHeard) || means == Some(View::Disagrees) && weighs;
    let why = if needs_why { Some(r.text(CHILD_WHY)?) } else { r.optional(CHILD_WHY) };
    Some(Some(ChildsView { view: means?, words, why }))
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
