//! The person's own story of the case, ahead and past, on one page: short sentences, small changes folded.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::pages::{history, told};
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::event::{EntryChange, Event, Recorded};
use dinplan_domain::ids::{CaseId, EntryId};
use dinplan_domain::plan::{Entry, Promise};
use dinplan_domain::sections::Content;
use dinplan_domain::sections::goals::GoalStatus;
use dinplan_domain::sections::measures::MeasureStatus;
use dinplan_domain::view::CaseView;
use dinplan_domain::{law, time};
use jiff::civil::Date;
use std::collections::BTreeSet;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/tidslinje", get(timeline))
}

/// One thing on the line.
struct Point {
    day: Date,
    when: String,
    what: String,
    who: Option<String>,
    /// It is past its day.
    late: bool,
}

/// A month of it.
struct Month {
    heading: String,
    points: Vec<Point>,
    /// How much small was left out.
    folded: Option<String>,
}

#[derive(Template)]
#[template(path = "timeline.html")]
struct TimelinePage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    ahead: Vec<Month>,
    past: Vec<Month>,
    history: Option<String>,
}

async fn timeline(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let (view, events) = web.app.history(&visitor.identity, id, None).await?;
    let w = visitor.w;
    let sees_history = view.sees(dinplan_domain::sections::Section::Period);
    html(&TimelinePage {
        frame: visitor.frame(w.t("timeline-title")),
        w,
        ahead: by_month(ahead(&view, w), &[], w),
        past: past(&view, &events, w),
        history: sees_history.then(|| url(id, "/historikk")),
        case: CaseFrame::new(&view, &visitor),
    })
}

/// What has happened, newest first.
fn past(view: &CaseView, events: &[Recorded], w: Words) -> Vec<Month> {
    let (mut points, mut small) = (Vec::new(), Vec::new());
    let mut known = BTreeSet::new();
    for recorded in events.iter().rev() {
        let day = time::day(recorded.at);
        match sentence(view, recorded, &mut known, w) {
            Some(what) => points.push(Point {
                day,
                when: w.short_date(day),
                what,
                who: Some(shown::by(&recorded.by, w)),
                late: false,
            }),
            None => small.push(day),
        }
    }
    let born = view.subject.born;
    let birthdays = law::birthdays(born).into_iter().filter(|_| view.inside());
    let opened = events.last().map_or(view.today, |r| time::day(r.at));
    points.extend(
        birthdays
            .filter(|(_, day)| opened < *day && *day <= view.today)
            .map(|(age, day)| birthday(age, day, w)),
    );
    points.sort_by_key(|point| point.day);
    points.reverse();
    by_month(points, &small, w)
}

fn birthday(age: u8, day: Date, w: Words) -> Point {
    let what = w.t1("timeline-birthday", "age", age);
    Point { day, when: w.short_date(day), what, who: None, late: false }
}

/// One short sentence for what matters in the story; nothing for what only keeps the plan in order.
fn sentence(
    view: &CaseView,
    recorded: &Recorded,
    known: &mut BTreeSet<(EntryId, &'static str)>,
    w: Words,
) -> Option<String> {
    match &recorded.event {
        Event::EntrySet { entry, change, .. } => {
            let key = milestone(entry, *change)?;
            let first = known.insert((entry.id, key));
            first.then(|| w.t1(key, "title", told::title(&entry.content)))
        }
        Event::ComplaintSet(complaint) => {
            Some(format!("{}: {}", w.t(recorded.event.key()), w.t(complaint.about.key())))
        }
        Event::Opened { .. }
        | Event::ReportJoined(_)
        | Event::Assessed(_)
        | Event::Offered(_)
        | Event::Answered(_)
        | Event::AppointmentSet(_)
        | Event::PlanBegun { .. }
        | Event::Approved(_)
        | Event::Evaluated(_)
        | Event::Paused { .. }
        | Event::Resumed
        | Event::Ended(_)
        | Event::Reopened { .. }
        | Event::CareSet(_)
        | Event::EmergencySet(_)
        | Event::MeetingSet { change: dinplan_domain::meeting::Change::Closed, .. } => {
            Some(history::in_words(view, recorded, w))
        }
        Event::VerdictGiven(opinion) if opinion.said.is_some() => Some(w.t(recorded.event.key())),
        _ => None,
    }
}

/// What of an entry belongs in the story: a new goal, a goal reached, a promise given, a measure done.
fn milestone(entry: &Entry, change: EntryChange) -> Option<&'static str> {
    let written = matches!(change, EntryChange::Written | EntryChange::Restored);
    match &entry.content {
        Content::Goals(goal) if written && goal.status == GoalStatus::Reached => {
            Some("timeline-goal-reached")
        }
        Content::Goals(_) if written && entry.version == 1 => Some("timeline-goal"),
        Content::Measures(measure) if written && measure.status == MeasureStatus::Done => {
            Some("timeline-measure-done")
        }
        Content::Measures(_) if change == EntryChange::Promised => match entry.promise {
            Some(Promise::Accepted { .. }) => Some("timeline-promised"),
            _ => None,
        },
        _ => None,
    }
}

/// What lies ahead, and what should have been, soonest first.
fn ahead(view: &CaseView, w: Words) -> Vec<Point> {
    let today = view.today;
    let mut points = Vec::new();
    let mut add = |day: Date, what: String, who: Option<String>, late: bool| {
        let when = if late { w.t1("timeline-late", "date", w.date(day)) } else { w.short_date(day) };
        points.push(Point { day, when, what, who, late });
    };
    if view.end.is_some() {
        return points;
    }
    if let Some(plan) = &view.plan {
        for (entry, measure) in
            plan.entries.iter().filter(|e| e.ended.is_none()).filter_map(|e| Some((e, e.measure()?)))
        {
            let Some(day) = measure.by.filter(|_| measure.is_open()) else { continue };
            let who = shown::responsible(view, measure.responsible);
            add(day, w.t1("timeline-measure", "title", told::title(&entry.content)), who, day < today);
        }
        if let Some(term) = plan.state.as_ref().and_then(dinplan_domain::plan::PlanState::term) {
            let evaluated = plan.evaluations.iter().any(|e| e.term == term);
            if !evaluated {
                add(term.revision, w.t("timeline-revision"), None, term.revision < today);
            }
            add(term.to, w.t("timeline-term-ends"), None, false);
        }
    }
    for seen in view.meetings.iter().filter(|m| m.meeting.is_ahead()) {
        if let Some(time) = seen.meeting.time() {
            add(time::day(time.start()), w.t(seen.meeting.kind.key()), None, false);
        }
    }
    for consent in view.consents.iter().filter(|c| c.withdrawn.is_none()) {
        if let Some(until) = consent.until.filter(|until| *until >= today) {
            add(until, w.t("timeline-consent-ends"), None, false);
        }
    }
    for complaint in view.complaints.iter().filter(|c| c.with_the_unit()) {
        add(complaint.reconsider_by, w.t("timeline-complaint"), None, complaint.reconsider_by < today);
    }
    points.retain(|point| point.late || point.day >= today);
    if view.inside() {
        points.extend(
            law::birthdays(view.subject.born)
                .into_iter()
                .filter(|(_, day)| *day > today)
                .map(|(age, day)| birthday(age, day, w)),
        );
    }
    points.sort_by_key(|point| point.day);
    points
}

/// Under a heading for each month, in the order given.
fn by_month(points: Vec<Point>, small: &[Date], w: Words) -> Vec<Month> {
    let same = |a: Date, b: Date| (a.year(), a.month()) == (b.year(), b.month());
    let mut months: Vec<Month> = Vec::new();
    for point in points {
        match months.last_mut().filter(|m| m.points.last().is_some_and(|p| same(p.day, point.day))) {
            Some(month) => month.points.push(point),
            None => {
                let n = small.iter().filter(|day| same(**day, point.day)).count();
                let folded = (n > 0).then(|| w.count("timeline-folded", n));
                months.push(Month { heading: w.month(point.day), points: vec![point], folded });
            }
        }
    }
    months
}
