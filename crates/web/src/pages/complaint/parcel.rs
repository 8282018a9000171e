//! One complaint, followed like a parcel: who has it now, what happens next and by when.

use super::{Complaint, Outcome, Stand, address, tag};
use crate::Web;
use crate::at::At;
use crate::case_frame::CaseFrame;
use crate::failure::{Failure, html};
use crate::frame::{Frame, Link};
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use dinplan_domain::ids::{CaseId, EntryId};
use dinplan_domain::person::Stamp;
use dinplan_domain::policy::Deed;
use dinplan_domain::view::CaseView;

pub(super) type Ids = At<(CaseId, EntryId)>;

/// One stop on the way.
struct Stop {
    heading: String,
    tag: Tag,
    /// Who and when, or when it is to come.
    when: String,
    words: Option<String>,
    /// Label, value.
    facts: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "complaint.html")]
struct ParcelPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    heading: String,
    tag: Tag,
    /// What happens now: heading, words, whether it is late.
    now: (String, String, bool),
    stops: Vec<Stop>,
    /// The one thing to do now.
    action: Option<Link>,
    /// The form that confirms that it came: address, and the name of the sending.
    receive: Option<(String, String)>,
    others: Vec<Link>,
    /// The file: address, and its hash.
    file: Option<(String, String)>,
}

/// The case and one of its complaints, for who may see them.
pub(super) async fn one(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    of: EntryId,
) -> Result<(CaseView, Complaint), Failure> {
    let view = web.app.complaints_in(&visitor.identity, id).await?;
    let found = view.complaints.iter().find(|c| c.id == of).cloned();
    Ok((view, found.ok_or_else(Failure::not_found)?))
}

pub(super) async fn show(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, of)): Ids,
) -> Result<Response, Failure> {
    let (view, complaint) = one(&web, &visitor, id, of).await?;
    let w = visitor.w;
    let here = address(id, &complaint);
    let link = |part: &str, key: &str| Link { href: format!("{here}{part}"), text: w.t(key), here: false };
    let handles = view.may(Deed::Reconsider);
    let action = match &complaint.state {
        Stand::Received(_) if handles => Some(link("/vurder", "complaint-reconsider")),
        Stand::Reconsidered(..) if handles && complaint.runs() => Some(link("/send", "complaint-forward")),
        Stand::Forwarded(..) if handles => Some(link("/avgjort", "complaint-decide")),
        _ => None,
    };
    let receives = handles && complaint.state == Stand::Sent;
    let withdraws = complaint.runs() && (view.speaks_for_person() || handles && complaint.paper);
    let file = complaint.forwarded().map(|f| (format!("{here}/fil"), f.file.hash.clone()));
    html(&ParcelPage {
        frame: visitor.frame(w.t("complaint-title")),
        w,
        heading: w.t(complaint.about.key()),
        tag: tag(complaint.stage(), w),
        now: now(&view, &complaint, w),
        stops: stops(&view, &complaint, w),
        action,
        receive: receives.then(|| (format!("{here}/motta"), web.app.new_id().to_string())),
        others: withdraws.then(|| link("/trekk", "complaint-withdraw")).into_iter().collect(),
        file,
        case: CaseFrame::new(&view, &visitor),
    })
}

/// Who has it, and what comes next.
fn now(view: &CaseView, complaint: &Complaint, w: Words) -> (String, String, bool) {
    let late = complaint.with_the_unit() && complaint.reconsider_by < view.today;
    let (who, what) = match &complaint.state {
        Stand::Sent | Stand::Received(_) => ("complaint-with-unit", "complaint-next-reconsider"),
        Stand::Reconsidered(..) if complaint.runs() => ("complaint-with-unit", "complaint-next-forward"),
        Stand::Reconsidered(..) => ("complaint-over", "complaint-next-changed"),
        Stand::Forwarded(..) => ("complaint-with-state", "complaint-next-decision"),
        Stand::Decided(..) => ("complaint-over", "complaint-next-decided"),
        Stand::Withdrawn { .. } => ("complaint-over", "complaint-next-withdrawn"),
    };
    let by = w.date(complaint.reconsider_by);
    let says = match (late, view.speaks_for_person()) {
        (false, _) => w.t2(what, "date", by, "near", w.near(complaint.reconsider_by, view.today)),
        (true, true) => w.t1("complaint-late-you", "date", by),
        (true, false) => w.t1("complaint-late-unit", "date", by),
    };
    (w.t1(who, "unit", &view.home_name), says, late)
}

/// Every stop, those ahead too.
fn stops(view: &CaseView, complaint: &Complaint, w: Words) -> Vec<Stop> {
    let by = |stamp: &Stamp| format!("{}, {}", shown::by(&stamp.by, w), w.moment(stamp.at, view.today));
    let stop = |key: &str, stamp: Option<&Stamp>| Stop {
        heading: w.t(key),
        tag: if stamp.is_some() {
            Tag::new(w.t("complaint-done"), "success")
        } else {
            Tag::new(w.t("complaint-ahead"), "neutral")
        },
        when: stamp.map_or_else(|| w.t(&format!("{key}-ahead")), by),
        words: None,
        facts: Vec::new(),
    };
    let fact = |key: &str, value: String| (w.t(key), value);
    let mut sent = stop("complaint-stop-sent", Some(&complaint.written));
    sent.words = Some(complaint.words.to_string());
    sent.facts.push(fact("complaint-from", complaint.from.to_string()));
    if complaint.paper {
        sent.facts.push(fact("complaint-received-on", w.date(complaint.received)));
    }
    if let Some(last) = complaint.last_day {
        let key = if complaint.late() { "complaint-is-late" } else { "complaint-in-time" };
        let law = w.t(complaint.about.deadline().key());
        sent.facts.push(fact("complaint-deadline", w.t2(key, "date", w.date(last), "law", law)));
    }
    let mut again = stop("complaint-stop-reconsidered", complaint.reconsidered().map(|re| &re.stamp));
    if let Some(re) = complaint.reconsidered() {
        again.facts.push(fact("complaint-outcome", w.t(re.outcome.key())));
        again.facts.extend(re.outcome.what().map(|what| fact("complaint-what-changes", what.to_string())));
        again.facts.push(fact("complaint-reasons", re.reasons.to_string()));
    }
    let mut all = vec![sent, stop("complaint-stop-received", complaint.receipt()), again];
    let settled = complaint.reconsidered().is_some_and(|re| matches!(re.outcome, Outcome::Changed { .. }));
    if !settled {
        let mut forwarded = stop("complaint-stop-forwarded", complaint.forwarded().map(|f| &f.stamp));
        forwarded.facts.extend(complaint.forwarded().map(|f| fact("complaint-to", f.to.to_string())));
        let mut decided = stop("complaint-stop-decided", complaint.decided().map(|d| &d.stamp));
        if let Some(end) = complaint.decided() {
            decided.facts.push(fact("complaint-ruling", w.t(end.ruling.key())));
            decided.facts.push(fact("complaint-ruling-day", w.date(end.day)));
            decided.words = end.words.as_ref().map(ToString::to_string);
        }
        all.extend([forwarded, decided]);
    }
    if let Some(stamp) = complaint.withdrawn() {
        all.retain(|stop| stop.tag.color == "success");
        all.push(stop("complaint-stop-withdrawn", Some(stamp)));
    }
    all
}
