//! The copies: templates filled with other people, written by many hands at once.

use super::cast::{Cast, Pools};
use super::places::{Places, line};
use super::story::Kind;
use super::templates::{Template, reader};
use super::{Faces, Facts, Living};
use crate::fault::{Fault, Res};
use dinplan_app::{App, Line, Look, What};
use dinplan_domain::actor::Capacity;
use dinplan_domain::ids::{CommandId, Revision};
use dinplan_domain::sections::Section;
use dinplan_store::{AccessLine, CaseIndex, CaseWrite, Member};
use jiff::{SignedDuration, ToSpan};
use std::str::FromStr;
use std::sync::Arc;
use tokio::task::JoinSet;

/// How many write at once.
const HANDS: usize = 64;
/// How often each case was looked at before.
const LOOKS: usize = 5;

/// What was written.
pub(super) struct Copied {
    pub(super) faces: Faces,
    pub(super) living: Vec<Living>,
    pub(super) facts: Facts,
}

/// What one hand wrote.
#[derive(Default)]
struct Tally {
    living: Vec<(usize, Living)>,
    faces: Option<(usize, Faces)>,
    facts: Facts,
    documents: usize,
    living_documents: usize,
}

/// Writes this many cases.
pub(super) async fn all(
    app: &App,
    templates: Arc<Vec<Template>>,
    places: Arc<Places>,
    pools: Arc<Pools>,
    cases: usize,
) -> Res<Copied> {
    let mut hands = JoinSet::new();
    for hand in 0..HANDS.min(cases) {
        let (app, templates, places, pools) = (app.clone(), templates.clone(), places.clone(), pools.clone());
        hands.spawn(async move {
            let mut tally = Tally::default();
            for number in (hand..cases).step_by(HANDS) {
                one(&app, &templates, &places, &pools, number, &mut tally).await?;
            }
            Ok::<_, Fault>(tally)
        });
    }
    let mut tallies = Vec::new();
    while let Some(done) = hands.join_next().await {
        tallies.push(done??);
    }
    summed(tallies)
}

fn summed(tallies: Vec<Tally>) -> Res<Copied> {
    let mut facts = Facts { documents: [usize::MAX, 0, 0], ..Facts::default() };
    let (mut living, mut faces, mut documents, mut of_living) = (Vec::new(), None, 0, 0);
    for tally in tallies {
        let [least, _, most] = tally.facts.documents;
        facts.cases += tally.facts.cases;
        facts.events += tally.facts.events;
        facts.members += tally.facts.members;
        facts.documents = [facts.documents[0].min(least), 0, facts.documents[2].max(most)];
        documents += tally.documents;
        of_living += tally.living_documents;
        living.extend(tally.living);
        faces = faces.into_iter().chain(tally.faces).min_by_key(|(number, _)| *number);
    }
    living.sort_by_key(|(number, _)| *number);
    facts.documents[1] = documents / facts.cases.max(1);
    facts.living_document = of_living / living.len().max(1);
    let (_, faces) = faces.ok_or("no living case among so few")?;
    Ok(Copied { faces, living: living.into_iter().map(|(_, living)| living).collect(), facts })
}

async fn one(
    app: &App,
    templates: &[Template],
    places: &Places,
    pools: &Pools,
    number: usize,
    tally: &mut Tally,
) -> Res<()> {
    let kind = Kind::of(number);
    let template =
        templates.iter().find(|template| template.kind == kind).ok_or("a template of each kind")?;
    let cast = pools.cast(app, places, number)?;
    // The templates have the first numbers.
    app.put_account(&cast.subject.lives(number)?).await?;
    let write = write(app, template, &cast, number)?;
    tally.count(&write);
    let line = write.line.clone();
    app.ledger().append(write).await?;
    for _ in 0..LOOKS {
        app.ledger().log(line.clone()).await?;
    }
    if kind.lives() {
        let living = Living { case: cast.case, subject: cast.subject.id, coordinator: cast.coordinator.id };
        tally.living.push((number, living));
        if tally.faces.is_none() && cast.town == places.large.org.id && kind == Kind::Living {
            let (unit, town) = (cast.worker.id, cast.town);
            let faces = Faces { living, unit, town, provider: cast.physio.id, service: cast.carer.id };
            tally.faces = Some((number, faces));
        }
    }
    Ok(())
}

impl Tally {
    fn count(&mut self, write: &CaseWrite) {
        let size = write.document.len();
        let [least, _, most] = self.facts.documents;
        let least = if self.facts.cases == 0 { size } else { least.min(size) };
        self.facts.documents = [least, 0, most.max(size)];
        self.facts.cases += 1;
        self.facts.events += write.events.len();
        self.facts.members += write.index.members.len();
        self.documents += size;
        if write.index.shelf == dinplan_domain::desk::Shelf::Living.code() {
            self.living_documents += size;
        }
    }
}

/// The copy as one write. Dates in the columns are spread over half a year, as lists sort by them.
fn write(app: &App, template: &Template, cast: &Cast, number: usize) -> Res<CaseWrite> {
    let words = cast.words();
    let days = i64::try_from(number % 180)?;
    let since = template.row.since.checked_sub(SignedDuration::from_hours(days * 24 + days % 23))?;
    let due = template.row.due.map(|due| due.checked_add((days - 30).days())).transpose()?;
    let line = Line {
        name: reader(cast)?,
        capacity: Some(Capacity::Coordinator),
        title: Some(line("ergoterapeut og koordinator")?),
        org_name: Some(line(&cast.town_name)?),
        what: What::Saw { look: Look::Plan, sections: Section::SHAREABLE.to_vec() },
        basis: None,
    };
    Ok(CaseWrite {
        case: cast.case,
        expected: Revision::default(),
        command: CommandId::from_uuid(app.new_id()),
        at: template.row.changed,
        events: template.events.iter().map(|event| event.print(&words)).collect(),
        document: template.document.print(&words),
        index: CaseIndex {
            org: cast.town,
            subject: cast.subject.id,
            open: template.row.open,
            shelf: template.row.shelf.clone(),
            since,
            due,
            turns: None,
            members: template
                .members
                .iter()
                .map(|member| moved(member, template, &words))
                .collect::<Res<_>>()?,
            card: template.card.print(&words),
        },
        line: AccessLine {
            at: app.now(),
            case: Some(cast.case),
            org: Some(cast.town),
            actor: Some(cast.coordinator.id),
            content: serde_json::to_vec(&line)?,
        },
        notices: Vec::new(),
        outbox: Vec::new(),
        spent_draft: None,
    })
}

/// The member with the copy's ids.
fn moved(member: &Member, template: &Template, words: &[String]) -> Res<Member> {
    Ok(Member {
        person: member.person.map(|id| other(&id.uuid().to_string(), template, words)).transpose()?,
        org: member.org.map(|id| other(&id.uuid().to_string(), template, words)).transpose()?,
        unit: member.unit.map(|id| other(&id.uuid().to_string(), template, words)).transpose()?,
        role: member.role.clone(),
    })
}

fn other<T: FromStr>(id: &str, template: &Template, words: &[String]) -> Res<T> {
    let place = template.words.iter().position(|word| word == id);
    let id = place.and_then(|at| words.get(at)).map_or(id, String::as_str);
    id.parse().map_err(|_| "an id that is none".into())
}
