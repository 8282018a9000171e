//! The part of the random histories about those close to the person, and those who keep the record.

use super::*;
use dinplan_domain::competence::Question as Asked;
use dinplan_domain::mandate::Power;
use dinplan_domain::protection::Protection;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::request;
use dinplan_domain::verdict;

/// Someone close, with a random mandate, period and home.
pub(super) fn close_by_chance(
    t: Try,
    who: Cast,
    kind: representative::Kind,
    today: Date,
) -> NewRepresentative {
    let days = |n: u8| today.checked_add(jiff::Span::new().days(i64::from(n))).unwrap();
    let bits = usize::from(t.a) * 31 + usize::from(t.who) * 7;
    let nth = |i: usize| bits >> (i % 11) & 1 == 1;
    let powers = Power::ALL.iter().enumerate().filter(|(i, _)| nth(*i)).map(|(_, p)| *p).collect();
    let sections = Mandate::whole().sections.into_iter().enumerate();
    let sections = sections.filter(|(i, _)| nth(*i + 3) || t.b > 200).map(|(_, s)| s).collect();
    NewRepresentative {
        relation: marked(Section::Representatives),
        phone: Some(line(PLACE)),
        from: t.a.is_multiple_of(5).then(|| days(t.b % 30)),
        until: (kind.for_a_time() || t.b.is_multiple_of(2)).then(|| days(t.b % 90)),
        mandate: if t.who.is_multiple_of(3) { Mandate::whole() } else { Mandate { powers, sections } },
        apart: t.who.is_multiple_of(2),
        ..close(who, kind)
    }
}

/// What a child of seven or more means, in words that are for those inside.
pub(super) fn heard(t: Try) -> ChildsView {
    ChildsView {
        view: View::ALL[usize::from(t.who) % 4],
        words: Some(prose(INSIDE)),
        why: Some(prose(INSIDE)).filter(|_| !t.b.is_multiple_of(4)),
    }
}

/// Those close, competence, doubts, notes, protection, requests: what the other commands do not touch.
#[expect(clippy::too_many_lines, reason = "one line for each command")]
pub(super) fn keeping(story: &Story, t: Try, n: usize, speaker: Cast) -> (Cast, Command) {
    let case = &story.case;
    let (a, b) = (usize::from(t.a), usize::from(t.b));
    let fresh = entry(0x5000 + n as u128);
    let later = |days: u8| story.today().checked_add(jiff::Span::new().days(i64::from(days))).unwrap();
    let told = |section| prose(&marker(section));
    let consent_id = case.consents.get(b % case.consents.len().max(1)).map_or(to_plan(), |c| c.id);
    let doubted = case.consents.iter().find(|c| c.doubt.as_ref().is_some_and(|d| d.settled.is_none()));
    let note = case.notes.iter().find(|n| n.is_private());
    let some_note = note.map_or(fresh, |n| n.id);
    match t.what % 64 {
        40 | 41 => {
            let who = [Cast::Unit, Cast::Father, Cast::Marte, Cast::Person, Cast::Nina][a % 5];
            (who, Command::DoubtConsent { id: consent_id, why: told(Section::Consents) })
        }
        42 | 43 => {
            let id = doubted.map_or(consent_id, |c| c.id);
            let why = marked(Section::Consents);
            (Cast::Leader, Command::SettleDoubt { id, stands: !t.b.is_multiple_of(3), why })
        }
        44 => (Cast::Father, Command::AgreeToConsent { id: consent_id }),
        45 | 46 => (
            [Cast::Unit, Cast::Nina, Cast::Liv][a % 3],
            Command::AssessCompetence {
                id: fresh,
                question: Asked::ALL[b % 4],
                lacking: !t.a.is_multiple_of(4),
                reasons: told(Section::Consents),
                told: told(Section::Consents),
                until: later(t.b % 90 + 1),
            },
        ),
        47 if case.in_care(story.today()).is_some() => (Cast::Unit, Command::GiveBackCare),
        47 => (
            Cast::Unit,
            Command::TakeOverCare {
                org: home(),
                unit: Cast::Siri.identity().post().and_then(|p| p.unit),
                name: marked(Section::Representatives),
                source: marked(Section::Representatives),
                since: story.today(),
            },
        ),
        48 => {
            let kept = Section::ALL.iter().enumerate().filter(|(i, _)| a >> (i % 8) & 1 == 1);
            (Cast::Person, Command::KeepFromParents { sections: kept.map(|(_, s)| *s).collect() })
        }
        49 => (Cast::Person, Command::WriteNote { id: fresh, seen: 0, text: told(Section::Notes) }),
        // What is to be shared is first written so that others may read it.
        50 => {
            let (seen, text) = (note.map_or(0, |n| n.version), told(Section::Matters));
            (Cast::Person, Command::WriteNote { id: some_note, seen, text })
        }
        51 => match note.filter(|n| !n.text.as_str().contains(&marker(Section::Notes))) {
            Some(found) => {
                (Cast::Person, Command::ShareNote { id: found.id, entry: fresh, question: Question::Now })
            }
            None => (Cast::Person, Command::EndNote { id: some_note }),
        },
        52 => {
            let id = case.emergencies.last().map_or(fresh, |e| e.id);
            let words = marked(Section::Emergencies);
            (
                [Cast::Chief, Cast::Leader][a % 2],
                Command::ReviewEmergency { id, justified: b % 2 == 0, words },
            )
        }
        53 | 54 => ([Cast::Unit, speaker][a % 2], Command::Protect(Protection::ALL[b % 4])),
        55 => {
            let kind = match t.a % 3 {
                0 => request::Kind::Correction,
                1 => request::Kind::Erasure,
                _ => request::Kind::LogLine {
                    seq: u64::from(t.b),
                    name: Cast::Liv.name(),
                    org: None,
                    org_name: Some(line(PLACE)),
                    at: story.now,
                },
            };
            (speaker, Command::Ask { id: fresh, kind, words: told(Section::Requests) })
        }
        56 => {
            let waits = case.requests.iter().find(|r| r.reply.is_none()).map_or(fresh, |r| r.id);
            let words = told(Section::Requests);
            (Cast::Leader, Command::Reply { id: waits, granted: b % 2 == 0, words })
        }
        57 => {
            let reason = Some(marked(Section::Requests)).filter(|_| !t.b.is_multiple_of(3));
            (Cast::Leader, Command::Hold(reason))
        }
        58 | 59 => {
            let (who, kind) = [
                (Cast::Guardian, representative::Kind::Guardian),
                (Cast::Attorney, representative::Kind::Attorney),
                (Cast::Husband, representative::Kind::NextOfKin),
                (Cast::Father, representative::Kind::Parent),
            ][b % 4];
            (Cast::Unit, Command::NameRepresentative(close_by_chance(t, who, kind, story.today())))
        }
        60 => {
            let kind = representative::Kind::ALL[a % 8];
            let who = Cast::ALL[b % Cast::ALL.len()];
            (
                [Cast::Unit, speaker][a % 2],
                Command::NameRepresentative(close_by_chance(t, who, kind, story.today())),
            )
        }
        61 => (Cast::Person, Command::WithdrawConsent { id: consent_id }),
        62 => complaining(t, case, fresh, speaker),
        63 => {
            let faces = verdict::Question::ALL.iter().zip(verdict::Face::ALL);
            let faces = faces.map(|(q, f)| (*q, *f)).collect();
            let said = verdict::Said { faces, words: Some(told(Section::Verdicts)) };
            (speaker, Command::Verdict(verdict::Act::Say { id: fresh, said }))
        }
        _ => (Cast::Outsider, Command::Turn), // and what is no command: see `happens_by_itself`
    }
}

/// A complaint, one step at a time, with the marker of complaints in every text.
fn complaining(t: Try, case: &Case, fresh: EntryId, speaker: Cast) -> (Cast, Command) {
    use dinplan_domain::complaint::{About, Act, File, Outcome, Ruling, State};
    let words = || prose(&marker(Section::Complaints));
    let about = About::ALL[usize::from(t.a) % About::ALL.len()];
    let waits = case.complaints.iter().find(|c| c.runs());
    let (who, act) = match waits.map(|c| (c.id, &c.state)) {
        Some((id, _)) if t.b.is_multiple_of(9) => (speaker, Act::Withdraw { id }),
        Some((id, State::Sent)) => (Cast::Unit, Act::Receive { id }),
        Some((id, State::Received(_))) => {
            let outcome =
                if t.b.is_multiple_of(4) { Outcome::Changed { what: words() } } else { Outcome::Upheld };
            (Cast::Leader, Act::Reconsider { id, outcome, reasons: words() })
        }
        Some((id, State::Reconsidered(..))) => {
            let (made, revision) = (case.opened.at, case.revision);
            let file =
                File { made, revision, log_before: 1, language: Lang::Nb, hash: marker(Section::Complaints) };
            (Cast::Unit, Act::Forward { id, to: marked(Section::Complaints), file })
        }
        Some((id, _)) => {
            let ruling = Ruling::ALL[usize::from(t.b) % 5];
            (Cast::Unit, Act::Decide { id, ruling, day: case.turned, words: Some(words()) })
        }
        None => (speaker, Act::Send { id: fresh, about, words: words(), learned: Some(case.turned) }),
    };
    (who, Command::Complaint(act))
}

/// The calendar's job, and emergency access: asked for by no command.
pub(super) fn happens_by_itself(story: &mut Story, t: Try, n: usize) {
    match t.what % 64 {
        62 => {
            let turned = story.turn();
            let why = turned.clone().err();
            assert!(matches!(why, None | Some(Refusal::NothingTurned | Refusal::CaseClosed)), "{why:?}");
            if why != Some(Refusal::CaseClosed) {
                assert_eq!(story.turn(), Err(Refusal::NothingTurned), "told once");
                assert!(dinplan_domain::turn::next(&story.case).is_none_or(|day| day > story.today()));
            }
        }
        63 => {
            let who = [Cast::Eva, Cast::Chief][usize::from(t.a) % 2];
            let _ = story.opens_emergency(who, entry(0x6000 + n as u128), t.b);
        }
        _ => {}
    }
}
