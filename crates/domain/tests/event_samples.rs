//! Rows are never rewritten: what was stored once must be read for ever. One sample of each event, and
//! of each section's entry, as it was first stored. UPDATE_GOLDEN=1 adds samples that are missing and
//! never touches one that is there; a new format gets a new file beside the old.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken sample is a failed test")]

mod common;

use common::*;
use dinplan_domain::assessment::{Basis, ChildsView, Choice, View, Voice};
use dinplan_domain::case::EndReason;
use dinplan_domain::command::{Command, NewRepresentative, PromiseAnswer};
use dinplan_domain::competence::Question;
use dinplan_domain::complaint;
use dinplan_domain::consent::{Excepted, Form, Scope, Sharing};
use dinplan_domain::coordinator;
use dinplan_domain::deadlines::Deadlines;
use dinplan_domain::deputy;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{GoalAnswer, PlanForm};
use dinplan_domain::protection::Protection;
use dinplan_domain::representative::Kind;
use dinplan_domain::request;
use dinplan_domain::sections::admission::Admission;
use dinplan_domain::sections::background::Background;
use dinplan_domain::sections::contacts::Contact;
use dinplan_domain::sections::contributions::Contribution;
use dinplan_domain::sections::cooperation::{Cooperation, Weight};
use dinplan_domain::sections::family::FamilyNeed;
use dinplan_domain::sections::illness::Thoughts;
use dinplan_domain::sections::measures::{Decision, Measure, MeasureStatus, Obstacle, Responsible};
use dinplan_domain::sections::other_plans::{OtherPlan, PlanKind};
use dinplan_domain::sections::situation::{Situation, Topic};
use dinplan_domain::sections::{Content, Letter, Section};
use dinplan_domain::talk;
use jiff::civil::date;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The file of an event. Exhaustive: a new variant does not compile until it has one.
fn file(event: &Event) -> String {
    let name = match event {
        Event::Opened { .. } => "opened",
        Event::ReportJoined(_) => "report_joined",
        Event::Assessed(_) => "assessed",
        Event::Informed(_) => "informed",
        Event::Offered(_) => "offered",
        Event::Answered(_) => "answered",
        Event::ConsentSet(_) => "consent_set",
        Event::RepresentativeSet(_) => "representative_set",
        Event::CoordinatorWished(_) => "coordinator_wished",
        Event::AppointmentSet(_) => "appointment_set",
        Event::ParticipantSet(_) => "participant_set",
        Event::PlanBegun { .. } => "plan_begun",
        Event::PlanFormSet(_) => "plan_form_set",
        Event::PlanLanguageSet(_) => "plan_language_set",
        Event::EntrySet { entry, .. } => return format!("entry_set.{}", entry.content.section().code()),
        Event::Confirmed { .. } => "confirmed",
        Event::Ordered { .. } => "ordered",
        Event::Marked { .. } => "marked",
        Event::TermSet(_) => "term_set",
        Event::Approved(_) => "approved",
        Event::Evaluated(_) => "evaluated",
        Event::Paused { .. } => "paused",
        Event::Resumed => "resumed",
        Event::ConsentRenewed(_) => "consent_renewed",
        Event::Ended(_) => "ended",
        Event::Reopened { .. } => "reopened",
        Event::CareSet(_) => "care_set",
        Event::CompetenceSet(_) => "competence_set",
        Event::KeptFromParents(_) => "kept_from_parents",
        Event::NoteSet(_) => "note_set",
        Event::EmergencySet(_) => "emergency_set",
        Event::ProtectionSet(_) => "protection_set",
        Event::RequestSet(_) => "request_set",
        Event::HoldSet(_) => "hold_set",
        Event::Turned { .. } => "turned",
        Event::DeadlinesSet(_) => "deadlines_set",
        Event::MeetingSet { .. } => "meeting_set",
        Event::ComplaintSet(_) => "complaint_set",
        Event::VerdictGiven(_) => "verdict_given",
        Event::ScaleSet(_) => "scale_set",
        Event::TalkSet(talk::Set::Thread(_)) => "talk_set.thread",
        Event::TalkSet(talk::Set::Said { .. }) => "talk_set.said",
        Event::TalkSet(talk::Set::Seen { .. }) => "talk_set.seen",
        Event::TalkSet(talk::Set::Suggestion(_)) => "talk_set.suggestion",
        Event::TalkSet(talk::Set::Task(_)) => "talk_set.task",
        Event::DeputySet(deputy::Set::Deputy(_)) => "deputy_set.deputy",
        Event::DeputySet(deputy::Set::Words(_)) => "deputy_set.words",
        Event::InterimReplySet(_) => "interim_reply_set",
        Event::TimeSpent(_) => "time_spent",
    };
    name.to_owned()
}

const PLAIN_EVENTS: usize = 48;

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/samples/events"))
}

/// One entry of each section, with every field filled.
fn contents() -> Vec<Content> {
    vec![
        matters("Å få sove i egen seng"),
        Content::Situation(Situation { topic: Topic::Needs, words: prose("Hjelp om morgenen") }),
        Content::Background(Background {
            language: line("nordsamisk"),
            interpreter: Some(line("ja, nordsamisk")),
            culture: Some(prose("Reindrift")),
            ways: Some(prose("Korte setninger")),
        }),
        goal("Gå til butikken", Some(entry(2))),
        Content::Measures(Measure {
            what: line("Trening"),
            goal: Some(entry(2)),
            scope: Some(line("to timer")),
            how: Some(prose("På senteret")),
            responsible: Responsible::Participant(Cast::Nina.part()),
            from: Some(date(2026, 12, 1)),
            by: Some(date(2027, 3, 1)),
            recurs: Some(line("hver tirsdag")),
            status: MeasureStatus::NotHappening,
            obstacle: Some(Obstacle::Absent),
            why_not: Some(line("ferie")),
            answer_by: Some(date(2026, 12, 1)),
            decision: Decision::Appealed,
        }),
        Content::Contributions(Contribution { who: line("Arne"), what: prose("Kjører") }),
        Content::Cooperation(Cooperation { with: line("NAV"), weight: Weight::Needed, about: prose("Bil") }),
        Content::Family(FamilyNeed {
            who: line("Arne"),
            need: prose("Avlastning"),
            help: Some(prose("En helg i måneden")),
        }),
        Content::OtherPlans(OtherPlan {
            kind: PlanKind::Treatment,
            title: line("Behandlingsplan"),
            keeper: line("Nordlia sykehus"),
            place: Some(line("DIPS")),
            next: Some(date(2027, 2, 1)),
        }),
        Content::Contacts(Contact {
            name: line("Legevakta"),
            role: Some(line("hele døgnet")),
            phone: line("116 117"),
            when: Some(line("ved smerter")),
        }),
        Content::Admission(Admission {
            agreement: prose("Åpen retur"),
            ward: Some(line("Lindrende")),
            phone: Some(line("99 11 22 33")),
            agreed_with: Some(line("dr. Haugen")),
        }),
        Content::Illness(Thoughts { words: prose("Jeg vil vite alt") }),
    ]
}

/// Stories in which everything happens.
fn told() -> Vec<Recorded> {
    let judged = voice(Cast::Husband, Basis::NextOfKin, Some("Kan ikke forstå spørsmålet"));
    let mut story = Story::reported();
    let again = report(Cast::Liv, "Skal hjem", story.now);
    story = story
        .when(Cast::Liv, Command::Report(again))
        .when(Cast::Unit, interim(0x90, date(2027, 1, 8)))
        .assessed_met()
        .informed()
        .offered()
        .found_lacking(Question::Plan)
        .when(Cast::Unit, Command::Answer { choice: Choice::PlanAndCoordinator, voice: judged.clone() })
        .consented_to_plan()
        .consented_to_coordination()
        .when(
            Cast::Person,
            Command::WishCoordinator { words: prose("Kjell"), person: Some(Cast::Kjell.id()) },
        )
        .represented_by(Cast::Husband, Kind::Relative)
        .when(
            Cast::Unit,
            Command::Appoint {
                id: appointment(1),
                kind: coordinator::Kind::Municipal,
                who: Cast::Marte.candidate(),
                wish_not_followed: Some(line("permisjon")),
            },
        )
        .quick_start()
        .joined_by(Cast::Nina);
    for (n, content) in contents().into_iter().enumerate() {
        story = story.when(Cast::Person, write(entry(0x200 + n as u128), 0, content));
    }
    story = story
        .when(
            Cast::Marte,
            Command::AnswerGoal {
                id: entry(0x203),
                answer: GoalAnswer::MustBeAdjusted,
                reason: Some(line("Først med følge")),
            },
        )
        .shared_with(Cast::Nina, &[Section::Measures])
        .when(
            Cast::Nina,
            Command::Promise { id: entry(0x204), seen: 1, answer: PromiseAnswer::Decline(line("kapasitet")) },
        )
        .when(Cast::Person, Command::Confirm { id: entry(0x203) })
        .when(Cast::Person, Command::ConfirmAll { section: Section::Goals, seen: vec![(entry(0x203), 1)] })
        .when(Cast::Person, Command::Move { id: entry(0x203), up: true })
        .when(Cast::Person, Command::Mark { letter: Letter::I, reason: Some(line("Ingen")) })
        .when(Cast::Person, Command::SetForm(PlanForm::Palliative))
        .when(Cast::Person, Command::SetLanguage(Lang::Se))
        .with_term(term())
        .met();
    let hash = story.case.content_hash().unwrap();
    story = story
        .when(Cast::Marte, Command::Approve { hash, voice: judged, form: Form::Paper })
        .when(Cast::Marte, evaluation())
        .when(Cast::Marte, spend(0x91, date(2026, 11, 22), 45))
        .when(Cast::Person, Command::Pause { reason: line("ferie") })
        .when(Cast::Person, Command::Resume)
        .when(Cast::Person, Command::EndEntry { id: entry(0x200), seen: 1, reason: line("ferdig") })
        .withdraws(Cast::Nina.share())
        .withdraws(to_plan())
        .when(Cast::Person, consenting(consent(5), Scope::MakePlan))
        .when(Cast::Person, Command::End { reason: EndReason::Moved, note: Some(line("til Uti")) })
        .when(Cast::Unit, Command::Reopen { reason: line("flyttet hjem") });
    let further = told_of_a_complaint().into_iter().chain(told_in_talk());
    story.told.into_iter().chain(told_of_a_child()).chain(further).collect()
}

/// A fourth story: a complaint to its end, then taken back; what the person says; a goal with steps.
fn told_of_a_complaint() -> Vec<Recorded> {
    let id = entry(0x90);
    let file = complaint::File {
        made: "2026-11-23T08:00:00Z".parse().unwrap(),
        revision: dinplan_domain::ids::Revision(12),
        log_before: 40,
        language: Lang::Nb,
        hash: "ab".repeat(32),
    };
    let outcome = complaint::Outcome::Partly { what: prose("Ny vurdering") };
    let act = |act| Command::Complaint(act);
    let steps = [Some(line("Sitter inne")), None, Some(line("Til døra")), Some(line("Til butikken")), None];
    Story::living_plan()
        .when(Cast::Person, complain(id))
        .when(Cast::Unit, act(complaint::Act::Receive { id }))
        .when(Cast::Unit, act(complaint::Act::Reconsider { id, outcome, reasons: prose("Fordi") }))
        .when(Cast::Unit, act(complaint::Act::Forward { id, to: line("Statsforvalteren"), file }))
        .when(
            Cast::Unit,
            act(complaint::Act::Decide {
                id,
                ruling: complaint::Ruling::SentBack,
                day: date(2026, 11, 22),
                words: Some(prose("Saken må behandles på nytt")),
            }),
        )
        .when(Cast::Person, say(0x91))
        .when(Cast::Person, Command::Scale { goal: entry(2), steps })
        .told
}

/// A fifth: of those who talk, and of a deputy.
fn told_in_talk() -> Vec<Recorded> {
    let story = Story::living_plan().joined_by(Cast::Nina).represented_by(Cast::Husband, Kind::Relative);
    let story = story.shared_with(Cast::Husband, &[Section::Goals]);
    let story =
        scenes::talk_acts().into_iter().fold(story, |story, (who, act)| story.when(who, Command::Talk(act)));
    scenes::deputy_acts()
        .into_iter()
        .fold(story, |story, (who, act)| story.when(who, Command::Deputise(act)))
        .told
}

/// A third story: of a child, and of those who keep the record.
fn told_of_a_child() -> Vec<Recorded> {
    let asks = |n, kind| Command::Ask { id: entry(n), kind, words: prose("Hvorfor?") };
    let replies = |n| Command::Reply { id: entry(n), granted: true, words: prose("Vakt den kvelden.") };
    let looked = "2026-11-20T18:00:00Z".parse().unwrap();
    let line_of_log = request::Kind::LogLine {
        seq: 41,
        name: Cast::Liv.name(),
        org: Some(hospital()),
        org_name: Some(line("Nordlia sykehus")),
        at: looked,
    };
    let father = NewRepresentative {
        phone: Some(line("90 90 90 90")),
        from: Some(date(2026, 12, 1)),
        until: Some(date(2030, 1, 1)),
        apart: true,
        ..close(Cast::Father, Kind::Parent)
    };
    let shared = Scope::Share(Sharing {
        with: Cast::Nina.recipient(),
        sections: [Section::Measures].into(),
        excluded: Some(prose("Skilsmissen")),
        purpose: line("trening"),
        used: Some(line("leses på forhånd")),
        except: vec![Excepted { person: Cast::Marte.id(), name: Cast::Marte.name() }],
    });
    let words = ChildsView { view: View::Disagrees, words: Some(prose("Nei")), why: Some(prose("Trengs")) };
    let voice = Voice { child: Some(words), ..voice(Cast::Mother, Basis::Parent, None) };
    let mut story = Story::of_child(date(2011, 1, 5))
        .when(Cast::Unit, Command::NameRepresentative(father))
        .when(
            Cast::Unit,
            Command::TakeOverCare {
                org: home(),
                unit: Cast::Siri.identity().post().and_then(|p| p.unit),
                name: line("Lia barneverntjeneste"),
                source: line("vedtak 12/26"),
                since: date(2026, 11, 1),
            },
        )
        .when(Cast::Unit, Command::GiveBackCare)
        .when(
            Cast::Mother,
            Command::Consent { id: consent(3), scope: shared, voice, form: Form::Electronic, until: None },
        )
        .on(date(2026, 12, 2))
        .when(Cast::Father, Command::AgreeToConsent { id: consent(3) })
        .when(Cast::Father, Command::DoubtConsent { id: consent(3), why: prose("For mye") })
        .when(Cast::Unit, Command::SettleDoubt { id: consent(3), stands: true, why: line("Trengs") })
        .when(Cast::Person, Command::KeepFromParents { sections: [Section::Illness].into() })
        .when(Cast::Person, Command::WriteNote { id: entry(0x70), seen: 0, text: prose("Bare mitt") })
        .when(Cast::Person, Command::EndNote { id: entry(0x70) })
        .when(Cast::Unit, Command::Protect(Protection::Strict))
        .when(Cast::Person, asks(0x60, request::Kind::Correction))
        .when(Cast::Person, asks(0x61, request::Kind::Erasure))
        .when(Cast::Person, asks(0x62, line_of_log))
        .when(Cast::Unit, replies(0x62))
        .when(Cast::Leader, Command::Hold(Some(line("Klagesak"))));
    story.opens_emergency(Cast::Eva, entry(0x80), 4).unwrap();
    let review = Command::ReviewEmergency { id: entry(0x80), justified: true, words: line("Nødvendig") };
    story = story.when(Cast::Chief, review).on(date(2027, 1, 6));
    story.turn().unwrap();
    story.told
}

/// The last of each kind: the one with most in it.
fn samples() -> BTreeMap<String, Recorded> {
    let mut told = told();
    // Recorded by the app beside a command, when the municipality has changed its deadlines.
    let last = told.last().cloned();
    told.extend(last.map(|last| Recorded { event: Event::DeadlinesSet(Deadlines::default()), ..last }));
    told.into_iter().map(|recorded| (file(&recorded.event), recorded)).collect()
}

#[test]
fn what_was_stored_once_is_read_for_ever() {
    let samples = samples();
    assert_eq!(samples.len(), PLAIN_EVENTS + Content::SECTIONS.len(), "{:?}", samples.keys());
    for (name, recorded) in &samples {
        let path = folder().join(format!("{name}.json"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() && !path.exists() {
            std::fs::write(&path, serde_json::to_string_pretty(recorded).unwrap() + "\n").unwrap();
        }
        assert!(path.exists(), "no stored sample of {name}: run with UPDATE_GOLDEN=1 once");
    }
    let mut read = 0;
    for found in std::fs::read_dir(folder()).unwrap() {
        let path = found.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let recorded: Recorded =
            serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with(&file(&recorded.event)), "{name} holds another event");
        read += 1;
    }
    assert!(read >= samples.len());
}

#[test]
fn what_is_stored_now_reads_back_the_same() {
    for recorded in told() {
        let text = serde_json::to_string(&recorded).unwrap();
        assert_eq!(serde_json::from_str::<Recorded>(&text).unwrap(), recorded);
    }
}

/// What was stored before mandates, doubts and children's views were known means what it meant then.
#[test]
fn what_was_stored_before_the_new_fields_reads_with_their_old_meaning() {
    let stored = |name: &str| -> Event {
        let text = std::fs::read_to_string(folder().join(name)).unwrap();
        serde_json::from_str::<Recorded>(&text).unwrap().event
    };
    let Event::ConsentSet(consent) = stored("consent_set.json") else { panic!() };
    assert!(consent.agreed.is_empty() && consent.doubt.is_none() && consent.voice.child.is_none());
    let Event::RepresentativeSet(close) = stored("representative_set.json") else { panic!() };
    assert_eq!(close.mandate, dinplan_domain::mandate::Mandate::whole());
    assert!(close.from.is_none() && close.source.is_none() && !close.apart);
    // A case that was stored whole, before this.
    let case = Story::living_plan().case;
    let mut stored = serde_json::to_value(&case).unwrap();
    let fields = stored.as_object_mut().unwrap();
    for new in ["care", "competence", "kept_from_parents", "notes", "requests", "emergencies", "protection"] {
        fields.remove(new).unwrap();
    }
    for new in ["hold", "meetings", "talk", "deputies", "handover"] {
        fields.remove(new).unwrap_or_default();
    }
    assert_eq!(serde_json::from_value::<dinplan_domain::case::Case>(stored).unwrap(), case);
}

/// Every stored sample can be applied: what is old must also be understood.
#[test]
fn old_events_are_applied_to_a_case() {
    let mut case = Story::living_plan().case;
    for found in std::fs::read_dir(folder()).unwrap() {
        let text = std::fs::read_to_string(found.unwrap().path()).unwrap();
        case = dinplan_domain::evolve::evolve(case, &serde_json::from_str(&text).unwrap());
    }
    assert!(case.plan.is_some());
}

#[path = "common/scenes.rs"]
mod scenes;
