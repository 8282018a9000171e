//! A decision: written in one small form, it becomes a measure, a goal or a note.

use super::at_point;
use crate::field::{Choice, Field, Form, Kind as Input};
use crate::pages::entry::responsible;
use crate::pages::meetings::at;
use crate::pages::plan::entry_url;
use crate::sent::Sent;
use crate::shown::Tag;
use crate::words::Words;
use dinplan_domain::answers::{Faults, Reader};
use dinplan_domain::ids::{CommandId, EntryId};
use dinplan_domain::meeting::{self, Act, Decision, MeetingView, Minutes, ToDecide, Under};
use dinplan_domain::plan::{Entry, Promise};
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::measures::{self, Measure, MeasureStatus, Responsible};
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::view::CaseView;
use uuid::Uuid;

/// What a decision becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Becomes {
    Measure,
    Goal,
    Note,
}

impl Becomes {
    const ALL: [(Self, &'static str, &'static str); 3] = [
        (Self::Measure, "measure", "meeting-becomes-measure"),
        (Self::Goal, "goal", "meeting-becomes-goal"),
        (Self::Note, "note", "meeting-becomes-note"),
    ];

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known, _)| *known == code).map(|(what, ..)| what)
    }

    fn may(self, view: &CaseView) -> bool {
        let writes = |section| view.plan.is_some() && view.may(Deed::Write(section));
        match self {
            Self::Measure => writes(Section::Measures),
            Self::Goal => writes(Section::Goals),
            Self::Note => true,
        }
    }
}

/// The form under a point.
pub(super) fn form(view: &CaseView, m: &MeetingView, key: &str, w: Words, command: CommandId) -> Form {
    let choices = Becomes::ALL.into_iter().filter(|(what, ..)| what.may(view));
    let choices = choices.map(|(_, code, key)| Choice::new(code, w.t(key))).collect();
    let mut fields = vec![
        Field::new("what", Input::Prose(2), w.t("meeting-decided-what")),
        Field::radio("as", w.t("meeting-decided-as"), choices).in_row(),
    ];
    if Becomes::Measure.may(view) {
        fields
            .push(Field::select("responsible", w.t("meeting-decided-who"), responsible(view, w)).optional());
        fields.push(Field::date("by", w.t("meeting-decided-by")).optional());
        fields.push(Field::tick("said_yes", w.t("meeting-said-yes-tick")).help(w.t("meeting-said-yes-help")));
    }
    Form::new(w, at_point(view.id, m.meeting.id, key), command, w.t("meeting-decide")).fields(fields)
}

/// What was decided, as the form says it. Its ids follow from the sending: sent twice, it is one decision.
pub(super) fn read(view: &CaseView, key: &str, sent: &Sent) -> Result<Act, Faults> {
    let mut r = Reader::new(&sent.answers);
    let becomes = r.choice("as", Becomes::from_code);
    let under: Option<EntryId> = key.parse().ok();
    let goal = under.filter(|id| is_goal(view, *id));
    let entry = EntryId::from_uuid(Uuid::new_v5(&sent.command.uuid(), b"entry"));
    let what = match becomes {
        Some(Becomes::Measure) => measure(&mut r, goal).map(|measure| ToDecide::Measure {
            entry,
            measure: Box::new(measure),
            said_yes: sent.answers.ticked("said_yes"),
        }),
        Some(Becomes::Goal) => r.text("what").map(|title| {
            // Under a main goal it is a step on the way; else a goal of its own.
            let under = goal.filter(|id| is_main_goal(view, *id));
            let (priority, status) = (Priority::Second, GoalStatus::NotBegun);
            ToDecide::Goal { entry, goal: Goal { title, words: None, under, priority, status } }
        }),
        Some(Becomes::Note) | None => r.text("what").map(ToDecide::Note),
    };
    let id = EntryId::from_uuid(sent.command.uuid());
    r.finish(what.map(|what| Act::Decide { id, under, what }))
}

/// Who does what by when: without a name and a day it is a wish.
fn measure(r: &mut Reader<'_>, goal: Option<EntryId>) -> Option<Measure> {
    let what = r.text("what");
    let responsible = r.choice("responsible", Responsible::from_code);
    let by = r.date("by");
    Some(Measure {
        what: what?,
        goal,
        scope: None,
        how: None,
        responsible: responsible?,
        from: None,
        by: Some(by?),
        recurs: None,
        status: MeasureStatus::Planned,
        why_not: None,
        decision: measures::Decision::None,
        answer_by: None,
        obstacle: None,
    })
}

fn entry(view: &CaseView, id: EntryId) -> Option<&Entry> {
    view.plan.as_ref()?.entries.iter().find(|e| e.id == id)
}

fn is_goal(view: &CaseView, id: EntryId) -> bool {
    entry(view, id).is_some_and(|e| e.ended.is_none() && matches!(e.content, Content::Goals(_)))
}

fn is_main_goal(view: &CaseView, id: EntryId) -> bool {
    matches!(entry(view, id).map(|e| &e.content), Some(Content::Goals(goal)) if goal.under.is_none())
}

/// A decision as it reads.
pub(in crate::pages::meetings) struct Decided {
    pub(in crate::pages::meetings) text: String,
    pub(in crate::pages::meetings) about: Option<String>,
    pub(in crate::pages::meetings) tag: Option<Tag>,
    /// Somebody else wrote that the owner said yes; it waits for the owner's own press.
    pub(in crate::pages::meetings) said_yes: bool,
    /// Where it stands in the plan.
    pub(in crate::pages::meetings) href: Option<String>,
    /// Where a note is taken back.
    pub(in crate::pages::meetings) undo: Option<String>,
    /// The reader is its owner and has not answered: where to say yes, and to which version.
    pub(in crate::pages::meetings) yes: Option<(String, u32)>,
}

/// The decisions under a point; of none, those under no point and under points that are struck.
pub(in crate::pages::meetings) fn decided(
    view: &CaseView,
    m: &MeetingView,
    minutes: &Minutes,
    point: Option<EntryId>,
    w: Words,
) -> Vec<Decided> {
    let there = |id: EntryId| m.meeting.agenda.iter().any(|item| item.id() == id);
    let under = |d: &&Decision| match d.under {
        Some(Under::Entry(id) | Under::Point(id)) if there(id) => point == Some(id),
        _ => point.is_none(),
    };
    minutes.decisions.iter().filter(under).filter_map(|d| one(view, m, d, w)).collect()
}

fn one(view: &CaseView, m: &MeetingView, decision: &Decision, w: Words) -> Option<Decided> {
    let runs_now = m.runs && matches!(m.meeting.state, meeting::State::Underway { .. });
    let undo = || at(view.id, m.meeting.id, &format!("/rom/{}/bort", decision.id));
    let nothing = Decided {
        text: String::new(),
        about: None,
        tag: None,
        said_yes: false,
        href: None,
        undo: None,
        yes: None,
    };
    Some(match &decision.what {
        meeting::Decided::Note(words) => {
            Decided { text: words.to_string(), undo: runs_now.then(undo), ..nothing }
        }
        meeting::Decided::Goal { entry: id } => {
            let entry = entry(view, *id)?;
            let tag = Some(Tag::new(w.t("meeting-becomes-goal"), "info"));
            let text = crate::pages::told::title(&entry.content);
            Decided { text, tag, href: Some(entry_url(view.id, *id)), ..nothing }
        }
        meeting::Decided::Measure { entry: id, said_yes } => {
            let entry = entry(view, *id)?;
            let shown = super::measure(view, m, entry, w)?;
            let about = [shown.who, shown.by].into_iter().flatten().collect::<Vec<_>>().join(" · ");
            Decided {
                text: shown.what,
                about: Some(about),
                tag: Some(shown.tag),
                said_yes: *said_yes && matches!(entry.promise, Some(Promise::Asked { .. })),
                href: Some(entry_url(view.id, *id)),
                yes: shown.yes,
                ..nothing
            }
        }
    })
}
