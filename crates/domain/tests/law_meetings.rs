//! Meetings: who calls and who answers, what is seen of them, and that the plan is the minutes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken story is a failed test")]

mod common;

use common::meetings::*;
use common::*;
use dinplan_domain::command::Command;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::ids::EntryId;
use dinplan_domain::meeting::{
    Act, Answer, Decided, Guest, Item, Kind, Meeting, MeetingView, Outcome, State, Time, VideoLink, When,
};
use dinplan_domain::notice::{self, Addressee};
use dinplan_domain::plan::Promise;
use dinplan_domain::policy::Deed;
use dinplan_domain::protection::Protection;
use dinplan_domain::readers::readers;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind as Close;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::talk::{About, Party};
use dinplan_domain::time;
use jiff::civil::date;

const NINA: fn() -> Guest = || Guest::Participant(Cast::Nina.part());

fn meeting(story: &Story) -> &Meeting {
    story.case.meetings.iter().find(|m| m.id == the_meeting()).unwrap()
}

fn seen_by(story: &Story, who: Cast) -> Option<MeetingView> {
    story.view(who).meetings.into_iter().find(|m| m.meeting.id == the_meeting())
}

fn told(story: &Story, recorded: &Recorded) -> Vec<(Addressee, &'static str)> {
    let mut told: Vec<_> = notice::of(&story.case, recorded).into_iter().map(|n| (n.to, n.says)).collect();
    told.sort_unstable();
    told
}

fn last_told(story: &Story) -> Vec<(Addressee, &'static str)> {
    told(story, story.told.last().unwrap())
}

fn agenda(story: &Story) -> Vec<EntryId> {
    meeting(story).agenda.iter().map(Item::id).collect()
}

fn promise(story: &Story, id: EntryId) -> Promise {
    story.case.entry(id).unwrap().promise.clone().unwrap()
}

fn moved_to(day: jiff::civil::Date) -> Act {
    Act::Set { time: at_one(day), place: None, video: None }
}

#[test]
fn the_person_and_whoever_calls_are_always_called() {
    let story = Story::living_plan().meeting_called();
    let called: Vec<_> = meeting(&story).people.iter().map(|c| c.who).collect();
    let husband = Guest::Close(Cast::Husband.id());
    assert_eq!(called, [Guest::Person, Guest::Coordinator, husband, NINA()]);
    // Not even a new list of guests leaves the person out.
    let story = story.when(Cast::Marte, act(Act::Invite([NINA()].into())));
    assert!(meeting(&story).called(Guest::Person).is_some());
    assert!(seen_by(&story, Cast::Husband).is_none(), "who is called no more sees it no more");
}

#[test]
fn who_is_called_sees_the_meeting_and_others_do_not_know_of_it() {
    let story =
        Story::living_plan().joined_by(Cast::Omar).represented_by(Cast::Peer, Close::Peer).meeting_called();
    for who in [Cast::Person, Cast::Marte, Cast::Nina, Cast::Husband] {
        assert!(seen_by(&story, who).is_some(), "{who:?}");
    }
    for who in [Cast::Omar, Cast::Peer, Cast::Unit, Cast::Liv, Cast::Outsider] {
        assert!(seen_by(&story, who).is_none(), "{who:?}");
        assert!(
            !story.all_seen_by(&who.identity()).contains("Rådhuset"),
            "{who:?} reads of it in the history"
        );
        let answer = act(Act::Answer { answer: Answer::Yes, words: None });
        let refusal = story.clone().refusal(who, answer);
        assert!(matches!(refusal, Refusal::EntryGone(_) | Refusal::NoPart), "{who:?}: {refusal:?}");
    }
    let runs = |who| seen_by(&story, who).unwrap().runs;
    assert!(runs(Cast::Person) && runs(Cast::Marte) && !runs(Cast::Nina) && !runs(Cast::Husband));
}

#[test]
fn coordinator_person_and_ward_call_and_the_ward_only_before_discharge() {
    let when = || When::At(at_one(date(2026, 12, 2)));
    let group = || call(Kind::Group, when(), &[]);
    let story = Story::living_plan().joined_by(Cast::Nina);
    for who in [Cast::Person, Cast::Marte] {
        let _ = story.clone().when(who, group());
    }
    for who in [Cast::Nina, Cast::Unit] {
        let not_theirs = Refusal::NotYours(Deed::Write(Section::Meetings));
        let _ = story.clone().expect_refusal(who, group(), not_theirs);
    }
    let not_theirs = Refusal::NotYours(Deed::Write(Section::Meetings));
    let story = story
        .expect_refusal(Cast::Liv, group(), not_theirs.clone())
        .when(Cast::Liv, call(Kind::Discharge, when(), &[NINA()]));
    assert!(
        meeting(&story).called(Guest::Unit).is_some(),
        "the municipality is called to the discharge meeting"
    );
    assert!(seen_by(&story, Cast::Liv).unwrap().runs && seen_by(&story, Cast::Unit).is_some());
    // A ward runs its own meeting and no other.
    let story = Story::living_plan().meeting_called();
    let _ = story.expect_refusal(Cast::Liv, act(Act::Begin), Refusal::EntryGone(the_meeting()));
}

#[test]
fn of_the_times_that_are_proposed_each_says_which_suit_and_that_is_their_answer() {
    let (a, b) = (at_one(date(2026, 12, 2)), at_one(date(2026, 12, 3)));
    let story = Story::living_plan()
        .joined_by(Cast::Nina)
        .when(Cast::Marte, call(Kind::Group, When::OneOf(vec![b, a]), &[NINA()]))
        .when(Cast::Nina, act(Act::Suits(vec![a])))
        .when(Cast::Person, act(Act::Suits(vec![b])))
        .expect_refusal(Cast::Nina, act(Act::Suits(vec![at_one(date(2026, 12, 9))])), Refusal::MeetingMovedOn)
        .when(Cast::Marte, act(moved_to(date(2026, 12, 2))));
    let answer = |who| meeting(&story).called(who).unwrap().reply.as_ref().map(|r| r.answer);
    assert_eq!(answer(NINA()), Some(Answer::Yes));
    assert_eq!(answer(Guest::Person), None, "this time was not among those that suit");
    assert_eq!(meeting(&story).changes, 0, "chosen, not moved");
    // A new time is a new question.
    let story = story.when(Cast::Marte, act(moved_to(date(2026, 12, 8))));
    assert!(meeting(&story).people.iter().all(|c| c.reply.is_none()));
    assert_eq!(meeting(&story).changes, 1);
}

#[test]
fn nobody_is_called_to_a_time_that_has_passed_or_that_no_clock_shows() {
    let past = When::At(at_one(date(2026, 11, 20)));
    let _ = Story::living_plan().expect_refusal(
        Cast::Marte,
        call(Kind::Group, past, &[]),
        Refusal::MeetingInThePast,
    );
    let clock = |y, m, d, h, min| time::moment(date(y, m, d).at(h, min, 0, 0));
    assert_eq!(clock(2027, 3, 28, 2, 30), None, "the hour that is skipped");
    let twice = clock(2026, 10, 25, 2, 30).unwrap();
    assert_eq!(twice.to_string(), "2026-10-25T00:30:00Z", "the first of the two");
    assert_eq!(clock(2026, 7, 1, 13, 0).unwrap().to_string(), "2026-07-01T11:00:00Z");
    let (start, end) = (clock(2026, 12, 2, 13, 0).unwrap(), clock(2026, 12, 2, 12, 0).unwrap());
    assert!(Time::new(start, end).is_none() && Time::new(start, start).is_none());
}

#[test]
fn a_video_link_is_https_and_one_line() {
    assert!(VideoLink::new("https://join.nhn.no/3045?pin=12").is_some());
    for odd in [
        "http://join.nhn.no",
        "https://",
        "https://a b.no",
        "javascript:alert(1)",
        "https://a.no/\"><x",
        "https://me@evil.no",
    ] {
        assert!(VideoLink::new(odd).is_none(), "{odd}");
    }
}

#[test]
fn the_agenda_is_made_from_the_plan_and_the_persons_words_come_first() {
    let story = Story::living_plan().meeting_called();
    assert_eq!(agenda(&story), [entry(2)], "the goal; its measure is spoken of under it");
    let story = story
        .when(Cast::Husband, brings_up(0xA11, None, "Ferien"))
        .when(Cast::Person, brings_up(0xA10, None, "Bussen"))
        .when(Cast::Person, brings_up(0xA12, Some(entry(3)), "Turen"));
    assert_eq!(agenda(&story), [entry(0xA10), entry(2), entry(0xA11)]);
    let story = story
        .when(Cast::Marte, act(Act::Strike(entry(2))))
        .when(Cast::Marte, act(Act::Move { item: entry(0xA11), up: true }))
        .when(Cast::Marte, act(Act::Add { item: entry(0xA40), words: line("Neste møte") }))
        .when(Cast::Marte, act(Act::Gather))
        .when(Cast::Person, act(Act::TakeBack(entry(0xA10))));
    assert_eq!(agenda(&story), [entry(0xA11), entry(0xA40), entry(2)]);
    let gone = Refusal::EntryGone(entry(0xA11));
    let _ = story.expect_refusal(Cast::Person, act(Act::TakeBack(entry(0xA11))), gone);
}

#[test]
fn a_declined_promise_without_a_goal_comes_on_the_agenda() {
    let goal_less = measure("Avlastning", Responsible::Participant(Cast::Omar.part()));
    let story = Story::living_plan()
        .joined_by(Cast::Omar)
        .when(Cast::Marte, write(entry(0x77), 0, dinplan_domain::sections::Content::Measures(goal_less)))
        .meeting_called();
    assert_eq!(agenda(&story), [entry(2), entry(0x77)]);
}

#[test]
fn a_question_that_waits_comes_on_the_agenda_for_those_in_the_thread() {
    let nina = Party::Participant(Cast::Nina.part());
    let asks = Command::Talk(dinplan_domain::talk::Act::Begin {
        id: entry(0x300),
        title: line("HEMMELIG-SPORSMAL"),
        about: About::Plan,
        with: vec![nina],
        words: prose("Når?"),
        asks: Some((nina, None)),
    });
    let story = Story::living_plan().joined_by(Cast::Nina).when(Cast::Marte, asks).meeting_called();
    assert_eq!(agenda(&story), [entry(2), entry(0x300)]);
    let points = |who| seen_by(&story, who).unwrap().meeting.agenda.len();
    assert_eq!((points(Cast::Person), points(Cast::Nina), points(Cast::Husband)), (2, 1, 0));
    // What is said under it stays with those who are in the thread.
    let story = story
        .at(date(2026, 12, 2), 13, 5)
        .when(Cast::Marte, act(Act::Begin))
        .when(Cast::Marte, note(0xA21, Some(entry(0x300)), "HEMMELIG-SVAR"))
        .when(Cast::Marte, act(Act::Close));
    let reads = |who: Cast| story.all_seen_by(&who.identity()).contains("HEMMELIG");
    assert!(reads(Cast::Person) && reads(Cast::Nina) && !reads(Cast::Husband));
}

#[test]
fn what_is_tied_to_the_plan_is_seen_by_those_who_see_that_part() {
    let told = |story: Story| {
        story
            .when(Cast::Person, brings_up(0xA10, Some(entry(3)), "HEMMELIG-TUR"))
            .when(Cast::Husband, brings_up(0xA11, None, "Ferien"))
            .at(date(2026, 12, 2), 13, 5)
            .when(Cast::Marte, act(Act::Begin))
            .when(
                Cast::Marte,
                decides(0xA20, Some(entry(2)), "HEMMELIG-REKKVERK", Responsible::Person, false),
            )
            .when(Cast::Marte, note(0xA21, Some(entry(2)), "HEMMELIG-NOTAT"))
            .when(Cast::Marte, note(0xA22, Some(entry(0xA11)), "Ferie i uke 28"))
            .when(Cast::Marte, act(Act::Close))
    };
    let story = told(Story::living_plan().meeting_called());
    for who in [Cast::Nina, Cast::Husband] {
        let text = story.all_seen_by(&who.identity());
        assert!(text.contains("Ferie i uke 28") && !text.contains("HEMMELIG"), "{who:?}: {text}");
        let shown = seen_by(&story, who).unwrap().meeting;
        assert_eq!(shown.agenda.iter().map(Item::id).collect::<Vec<_>>(), [entry(0xA11)]);
    }
    let shared = Story::living_plan().shared_with(Cast::Nina, &[Section::Goals, Section::Measures]);
    let story = told(shared.meeting_called());
    assert!(story.all_seen_by(&Cast::Nina.identity()).contains("HEMMELIG-NOTAT"));
    // And through Nina's eyes no more than Nina sees.
    let nina = readers(&story.case, story.now).into_iter().find(|r| r.name == Cast::Nina.name()).unwrap();
    let through = nina.through(&story.actor(Cast::Person), &story.case, story.now);
    assert!(format!("{:?}", through.view.meetings).contains("HEMMELIG-NOTAT"));
    // Nobody ties a word to what they do not see.
    let blind = Story::living_plan().meeting_called();
    let _ = blind.expect_refusal(Cast::Nina, brings_up(0xA15, Some(entry(2)), "?"), Refusal::PointsNowhere);
}

#[test]
fn a_decision_is_an_entry_of_the_plan_and_counts_when_its_owner_accepts() {
    let nina = Responsible::Participant(Cast::Nina.part());
    let story = Story::living_plan()
        .shared_with(Cast::Nina, &[Section::Goals, Section::Measures])
        .meeting_begun()
        .when(Cast::Marte, decides(0xA20, Some(entry(2)), "Trening", nina, true))
        .when(
            Cast::Marte,
            decides(0xA21, Some(entry(2)), "Søke hjelpemidler", Responsible::Coordinator, true),
        );
    assert!(
        matches!(promise(&story, entry(0xB20)), Promise::Asked { .. }),
        "the writer's word is no acceptance"
    );
    assert!(matches!(promise(&story, entry(0xB21)), Promise::Accepted { .. }), "the writer is the owner");
    let decided: Vec<_> =
        meeting(&story).minutes().unwrap().decisions.iter().map(|d| d.what.clone()).collect();
    let measure = |n, said_yes| Decided::Measure { entry: entry(n), said_yes };
    assert_eq!(decided, [measure(0xB20, true), measure(0xB21, false)]);
    let story = story.accepts(Cast::Nina, entry(0xB20));
    assert!(matches!(promise(&story, entry(0xB20)), Promise::Accepted { .. }));
    assert_eq!(story.case.entry(entry(0xB20)).unwrap().measure().unwrap().goal, Some(entry(2)));
}

#[test]
fn a_ward_writes_no_measure_that_is_not_shared_with_it() {
    let when = When::At(at_one(date(2026, 12, 2)));
    let story = Story::living_plan()
        .when(Cast::Liv, call(Kind::Discharge, when, &[]))
        .when(Cast::Liv, act(Act::Begin));
    let refused = Refusal::NotYours(Deed::Write(Section::Measures));
    let _ = story
        .expect_refusal(
            Cast::Liv,
            decides(0xA20, None, "Hjemmesykepleie", Responsible::Coordinator, false),
            refused,
        )
        .when(Cast::Liv, note(0xA21, None, "Reiser hjem torsdag"));
}

#[test]
fn a_meeting_goes_one_way() {
    let over = || Refusal::MeetingMovedOn;
    let story = Story::living_plan().met();
    assert!(matches!(meeting(&story).state, State::Held { approved: Some(_), .. }));
    let _ = story
        .expect_refusal(Cast::Marte, act(Act::Begin), over())
        .expect_refusal(Cast::Marte, note(0xA29, None, "etterpå"), over())
        .expect_refusal(Cast::Marte, act(moved_to(date(2027, 1, 5))), over())
        .expect_refusal(Cast::Marte, act(Act::CallOff(line("nei"))), over())
        .expect_refusal(Cast::Nina, brings_up(0xA18, None, "sent"), over())
        .expect_refusal(Cast::Nina, act(Act::Correct { id: entry(0xA31), words: prose("x") }), over());
    let off = Story::living_plan().meeting_called().when(Cast::Marte, act(Act::CallOff(line("Sykdom"))));
    assert_eq!(meeting(&off).changes, 1);
    let _ = off.expect_refusal(Cast::Marte, act(Act::Begin), over());
}

#[test]
fn minutes_are_not_approved_over_an_open_correction() {
    let correct = |n| act(Act::Correct { id: entry(n), words: prose("Det var uke 29") });
    let no = Outcome::Declined(line("Vi sa uke 28"));
    let settle = || act(Act::Settle { id: entry(0xA30), outcome: no.clone() });
    let story = Story::living_plan()
        .meeting_begun()
        .when(Cast::Marte, act(Act::Close))
        .when(Cast::Husband, correct(0xA30))
        .expect_refusal(Cast::Person, act(Act::Approve), Refusal::CorrectionWaits)
        .expect_refusal(Cast::Nina, settle(), Refusal::NotYours(Deed::Write(Section::Meetings)))
        .when(Cast::Marte, settle())
        .expect_refusal(Cast::Marte, settle(), Refusal::AlreadyAnswered)
        .when(Cast::Person, act(Act::Approve));
    assert!(matches!(meeting(&story).state, State::Held { approved: Some(_), .. }));
}

#[test]
fn everyone_called_hears_of_call_move_end_and_minutes_but_not_who_did_it() {
    let story = Story::living_plan().meeting_called();
    let at_work = Addressee::AtWork(Cast::Nina.id());
    let private = |who: Cast| Addressee::Private(who.id());
    let all = |says| vec![(private(Cast::Person), says), (private(Cast::Husband), says), (at_work, says)];
    let same = |story: &Story, says| {
        let mut expected = all(says);
        expected.sort_unstable();
        assert_eq!(last_told(story), expected);
    };
    same(&story, "notice-meeting-called");
    let story = story.when(Cast::Marte, act(moved_to(date(2026, 12, 8))));
    same(&story, "notice-meeting-moved");
    same(&story.clone().when(Cast::Marte, act(Act::CallOff(line("x")))), "notice-meeting-called-off");
    let story = story.when(Cast::Nina, act(Act::Answer { answer: Answer::No, words: None }));
    assert_eq!(last_told(&story), [(Addressee::AtWork(Cast::Marte.id()), "notice-meeting-declined")]);
    let story = story.when(Cast::Marte, act(Act::Begin)).when(Cast::Marte, act(Act::Close));
    same(&story, "notice-meeting-minutes");
}

#[test]
fn those_called_are_reminded_once_two_days_before_and_never_of_what_is_called_off() {
    let mut story = Story::living_plan()
        .meeting_called()
        .when(Cast::Nina, act(Act::Answer { answer: Answer::No, words: None }))
        .at(date(2026, 11, 29), 23, 0);
    assert_eq!(story.turn(), Err(Refusal::NothingTurned));
    story = story.at(date(2026, 11, 30), 6, 0);
    story.turn().unwrap();
    let near = "notice-meeting-near";
    let mut expected = vec![
        (Addressee::Private(Cast::Person.id()), near),
        (Addressee::Private(Cast::Husband.id()), near),
        (Addressee::AtWork(Cast::Marte.id()), near),
    ];
    expected.sort_unstable();
    assert_eq!(last_told(&story), expected, "not the one who said no");
    assert_eq!(story.turn(), Err(Refusal::NothingTurned), "once");
    // Moved: reminded of the new day. Moved to tomorrow: nobody needs it.
    let mut story = story.when(Cast::Marte, act(moved_to(date(2026, 12, 9)))).at(date(2026, 12, 7), 6, 0);
    story.turn().unwrap();
    let mut story = story.when(Cast::Marte, act(moved_to(date(2026, 12, 8)))).at(date(2026, 12, 8), 6, 0);
    assert_eq!(story.turn(), Err(Refusal::NothingTurned));
    let off = Story::living_plan().meeting_called().when(Cast::Marte, act(Act::CallOff(line("Sykdom"))));
    assert_eq!(off.at(date(2026, 11, 30), 6, 0).turn(), Err(Refusal::NothingTurned));
}

#[test]
fn who_has_left_hears_no_more_of_it() {
    let story = Story::living_plan()
        .meeting_called()
        .when(Cast::Marte, Command::EndParticipant { id: Cast::Nina.part() })
        .when(Cast::Marte, act(moved_to(date(2026, 12, 8))));
    assert!(last_told(&story).iter().all(|(to, _)| *to != Addressee::AtWork(Cast::Nina.id())));
    assert!(seen_by(&story, Cast::Nina).is_none());
}

#[test]
fn where_a_protected_person_meets_is_not_told() {
    let story =
        Story::living_plan().meeting_called().when(Cast::Person, Command::Protect(Protection::Confidential));
    let text = story.all_seen_by(&Cast::Husband.identity());
    assert!(seen_by(&story, Cast::Husband).is_some() && !text.contains("Rådhuset"), "{text}");
    assert!(story.all_seen_by(&Cast::Nina.identity()).contains("Rådhuset"), "a service may know");
    // Under strict protection those close are not even called.
    let strict = Story::living_plan()
        .represented_by(Cast::Husband, Close::Relative)
        .when(Cast::Person, Command::Protect(Protection::Strict));
    let guests = [Guest::Close(Cast::Husband.id())];
    let command = call(Kind::Group, When::At(at_one(date(2026, 12, 2))), &guests);
    let _ = strict.expect_refusal(Cast::Marte, command, Refusal::AddressProtected);
}

#[test]
fn a_parent_answers_as_themselves_and_follows_the_childs_meetings() {
    let story = Story::of_child(date(2015, 5, 5));
    let when = When::At(at_one(date(2026, 12, 2)));
    let story = story.when(Cast::Mother, call(Kind::Other, when, &[]));
    let mother = seen_by(&story, Cast::Mother).unwrap();
    assert_eq!(mother.seat, Some(Guest::Close(Cast::Mother.id())));
    assert!(mother.runs && meeting(&story).called(Guest::Person).is_some());
}

#[test]
fn a_guardian_comes_to_what_they_are_called_to_and_follows_the_rest_by_mandate() {
    use dinplan_domain::command::Command;
    use dinplan_domain::mandate::Power;
    let narrow = |sections: &[Section]| Command::NameRepresentative(guardian(&[Power::See], sections));
    let when = || When::At(at_one(date(2026, 12, 2)));
    let with = |sections: &[Section], guests: &[Guest]| {
        let story = Story::living_plan().when(Cast::Unit, narrow(sections));
        story.when(Cast::Marte, call(Kind::Group, when(), guests))
    };
    let called = [Guest::Close(Cast::Guardian.id())];
    assert!(seen_by(&with(&[Section::Goals], &[]), Cast::Guardian).is_none());
    assert!(seen_by(&with(&[Section::Meetings], &[]), Cast::Guardian).is_some());
    let answer = act(Act::Answer { answer: Answer::Yes, words: None });
    let _ = with(&[Section::Goals], &called).when(Cast::Guardian, answer);
}

#[test]
fn the_whole_story_of_a_meeting_replays_to_the_same_case() {
    let story = Story::living_plan().met();
    assert_eq!(story.replayed(), story.case);
    let changes = story.told.iter().filter(|r| matches!(r.event, Event::MeetingSet { .. })).count();
    assert_eq!(changes, 13);
}
