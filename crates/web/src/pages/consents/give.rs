//! A consent: explained, filled in, read in words, and only then given.

use super::list;
use super::recipients::{self, Offer};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::pages::voice;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Done, Look};
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::assessment::{Basis, Voice};
use dinplan_domain::command::{Command, NewParticipant};
use dinplan_domain::consent::{self, Recipient, Scope, Sharing};
use dinplan_domain::ids::{CaseId, CommandId, ConsentId, EntryId};
use dinplan_domain::organisation::OrgKind;
use dinplan_domain::participant::{Ground, Who};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeSet;

/// More names than this are not shut out at once: then it is another service that is wanted.
const MOST_SHUT_OUT: usize = 10;

/// What is consented to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Plan,
    Coordination,
    Share,
    PassOn,
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::Plan, Self::Coordination, Self::Share, Self::PassOn];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Coordination => "coordination",
            Self::Share => "share",
            Self::PassOn => "pass-on",
        }
    }

    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Plan => "/samtykke/plan",
            Self::Coordination => "/samtykke/koordinering",
            Self::Share => "/samtykke/deling/ny",
            Self::PassOn => "/samtykke/videresending",
        }
    }
}

pub(super) fn routes() -> Router<Web> {
    Kind::ALL.into_iter().fold(Router::new(), |router, kind| {
        let show = move |web: State<Web>, visitor: Visitor, at: At<CaseId>, wanted: Query<Wanted>| {
            show(web, visitor, at, wanted, kind)
        };
        let take = move |web: State<Web>, at: At<CaseId>, sent: Sent| take(web, at, sent, kind);
        router.route(&format!("/sak/{{id}}{}", kind.path()), get(show).post(take))
    })
}

/// With whom to share, when one came from a link that says so.
#[derive(Deserialize, Default)]
struct Wanted {
    #[serde(default)]
    med: String,
}

#[derive(Template)]
#[template(path = "consent_give.html")]
struct GivePage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    lead: String,
    /// Staff explain before they write down.
    staff: bool,
    /// Question and answer.
    explained: Vec<(String, String)>,
    form: Option<Form>,
    /// The same to be signed on paper.
    paper: String,
    /// Why there is nothing to fill in.
    instead: Option<String>,
    back: String,
}

#[derive(Template)]
#[template(path = "consent_summary.html")]
struct SummaryPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// The consent, in words.
    words: String,
    parts: Vec<Section>,
    tail: Vec<String>,
    excluded: Option<String>,
    /// Who gives it and how, when staff write it down.
    facts: Vec<(String, String)>,
    /// What else happens.
    also: Option<String>,
    hidden: Vec<(String, String)>,
    action: String,
    submit: String,
    back: String,
}

/// What was filled in.
struct Given {
    scope: Scope,
    voice: Voice,
    form: consent::Form,
    until: Option<Date>,
}

async fn show(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(wanted): Query<Wanted>,
    kind: Kind,
) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    if let Some(instead) = instead(&view, kind) {
        return html(&page(&view, &visitor, kind, None, Some(visitor.w.t(instead))));
    }
    let form = form(&web, &view, &visitor, kind);
    let form = if form.fields.is_empty() {
        form
    } else if wanted.med.is_empty() {
        form.resumed(&web, &visitor, &usual(visitor.w, None)).await?
    } else {
        form.filled(&usual(visitor.w, Some(wanted.med))).draft()
    };
    html(&page(&view, &visitor, kind, Some(form), None))
}

/// What is usual stands there already, to be changed.
fn usual(w: Words, with: Option<String>) -> Answers {
    let with = with.map(|with| ("with", with));
    Answers::from_pairs(with.into_iter().chain([("used", w.t("consent-used-usual"))]))
}

/// Who is shut out, found by the names that were typed; a fault in words for what was not understood.
async fn shut_out(
    web: &Web,
    visitor: &Visitor,
    view: &CaseView,
    given: &mut Given,
    typed: &str,
) -> Result<Option<String>, Failure> {
    let w = visitor.w;
    let names = typed.split(['\n', ',', ';']).map(str::trim).filter(|name| !name.is_empty());
    let names: Vec<Line> = names.filter_map(|name| Line::new(name).ok()).collect();
    let Scope::Share(sharing) = &mut given.scope else { return Ok(None) };
    if names.is_empty() {
        return Ok(None);
    }
    let Recipient::Service { org, unit, .. } = &sharing.with else {
        return Ok(Some(w.t("except-only-services")));
    };
    if names.len() > MOST_SHUT_OUT {
        return Ok(Some(w.t("except-too-many")));
    }
    let (found, unknown) = web.app.shut_out(&visitor.identity, view.id, (*org, *unit), &names).await?;
    sharing.except = found;
    let unknown = list(w, unknown.iter().map(ToString::to_string));
    Ok((!unknown.is_empty()).then(|| w.t2("except-unknown", "names", unknown, "with", sharing.with.name())))
}

async fn take(
    State(web): State<Web>,
    At(id): At<CaseId>,
    sent: Sent,
    kind: Kind,
) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    let view = allowed(&web, visitor, id).await?;
    let offers = recipients::offers(&web, &view);
    let filled = || {
        let form = form(&web, &view, visitor, kind).filled(&sent.answers);
        if form.fields.is_empty() { form } else { form.draft() }
    };
    let mut r = Reader::new(&sent.answers);
    let given = read(&mut r, &web, &view, visitor, kind, &offers);
    let mut given = r.finish(given);
    if let Ok(given) = &mut given
        && let Some(says) = shut_out(&web, visitor, &view, given, sent.answers.get("except")).await?
    {
        let form = filled().saying("except", Some(says));
        return again(&page(&view, visitor, kind, Some(form), None));
    }
    match (given, sent.answers.get("step")) {
        (Err(faults), _) => again(&page(&view, visitor, kind, Some(filled().faulty(&faults)), None)),
        (Ok(given), "give") => give(&web, &sent, &view, given).await,
        (Ok(_), "change") => html(&page(&view, visitor, kind, Some(filled()), None)),
        (Ok(given), _) => html(&summary(&web, &view, &sent, kind, &given)),
    }
}

/// The case, for who may consent or write a consent down.
async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Consents).await?;
    if view.may(Deed::Consent) { Ok(view) } else { Err(Failure::refused(Refusal::NotYours(Deed::Consent))) }
}

/// Why there is nothing to fill in now: the key that says so.
fn instead(view: &CaseView, kind: Kind) -> Option<&'static str> {
    let stands = match kind {
        Kind::Plan => view.plan_consent,
        Kind::Coordination => view.coordination_consent,
        Kind::Share | Kind::PassOn => false,
    };
    if view.end.is_some() {
        Some("refused-case-closed")
    } else if voice::parents_speak(view) {
        Some("consent-parents-decide")
    } else {
        stands.then_some("consent-stands-already")
    }
}

fn page(
    view: &CaseView,
    visitor: &Visitor,
    kind: Kind,
    form: Option<Form>,
    instead: Option<String>,
) -> GivePage {
    let w = visitor.w;
    let code = kind.code();
    GivePage {
        frame: visitor.frame(w.t(&format!("consent-{code}-page"))),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t(&format!("consent-{code}-lead")),
        staff: voice::own_basis(view).is_none(),
        explained: explained(view, kind, w),
        paper: url(view.id, &format!("/samtykke/skjema/{code}")),
        form,
        instead,
        back: back(view),
    }
}

/// Question and answer: what it means, and what follows of yes, of no and of less.
pub(super) fn explained(view: &CaseView, kind: Kind, w: Words) -> Vec<(String, String)> {
    let code = kind.code();
    let explain = |question: &&str| {
        let says = w.maybe(&format!("consent-{code}-{question}")).map(|_| {
            w.with(&format!("consent-{code}-{question}"), &[("municipality", view.home_name.to_string())])
        });
        Some((w.t(&format!("consent-q-{question}")), says?))
    };
    ["means", "who", "use", "no", "limit", "withdraw", "leave-out"].iter().filter_map(explain).collect()
}

/// The page of consents, or the case for who does not see them.
fn back(view: &CaseView) -> String {
    url(view.id, if view.sees(Section::Consents) { "/samtykke" } else { "" })
}

fn form(web: &Web, view: &CaseView, visitor: &Visitor, kind: Kind) -> Form {
    let w = visitor.w;
    let mut fields = match kind {
        Kind::Plan | Kind::Coordination => Vec::new(),
        Kind::Share => share_fields(&recipients::offers(web, view), view, w),
        Kind::PassOn => vec![
            Field::select("to", w.t("consent-to"), organisations(web, view)),
            Field::date("until", w.t("consent-last-day")).optional().help(w.t("consent-last-day-help")),
        ],
    };
    let mut said = voice::fields(view, visitor);
    if !said.is_empty() {
        let how = [consent::Form::Paper, consent::Form::Spoken];
        let how = how.map(|form| Choice::new(form.code(), w.t(form.key())));
        fields.push(Field::heading(w.t("consent-who-says")));
        fields.append(&mut said);
        fields.push(Field::radio("given", w.t("consent-how"), how.into()));
    }
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, kind.path()), command, w.t("consent-continue"))
        .fields(fields)
        .cancel(back(view))
}

fn share_fields(offers: &[Offer], view: &CaseView, w: Words) -> Vec<Field> {
    let parts = Section::SHAREABLE.iter().map(|s| Choice::new(s.code(), w.t(s.key()))).collect();
    let mut parts = Field::checks("parts", w.t("consent-parts"), parts).help(w.t("consent-parts-help"));
    parts.required = true;
    vec![
        Field::select("with", w.t("consent-with"), recipients::choices(offers, view, w))
            .help(w.t("consent-with-help")),
        parts,
        Field::prose("excluded", w.t("consent-excluded")).optional().help(w.t("consent-excluded-help")),
        Field::prose("except", w.t("consent-except")).optional().help(w.t("consent-except-help")),
        Field::line("purpose", w.t("consent-purpose")).help(w.t("consent-purpose-help")),
        Field::line("used", w.t("consent-used")).help(w.t("consent-used-help")),
        Field::date("until", w.t("consent-last-day")).optional().help(w.t("consent-last-day-help")),
    ]
}

/// Municipalities and hospitals: information is passed on between these.
fn organisations(web: &Web, view: &CaseView) -> Vec<Choice> {
    let passes = |kind| matches!(kind, OrgKind::Municipality | OrgKind::Hospital);
    let standing = || view.consents.iter().filter(|c| c.stands_on(view.today));
    let has = |org| standing().any(|c| matches!(&c.scope, Scope::PassOn { to, .. } if *to == org));
    let orgs = web.app.orgs().into_iter().filter(|o| passes(o.kind) && !has(o.id));
    orgs.map(|o| Choice::new(o.id.to_string(), o.name.to_string())).collect()
}

fn read(
    r: &mut Reader<'_>,
    web: &Web,
    view: &CaseView,
    visitor: &Visitor,
    kind: Kind,
    offers: &[Offer],
) -> Option<Given> {
    let scope = match kind {
        Kind::Plan => Some(Scope::MakePlan),
        Kind::Coordination => Some(Scope::Coordinate),
        Kind::Share => sharing(r, offers).map(Scope::Share),
        Kind::PassOn => {
            let org = r.choice("to", |typed| web.app.org(typed.parse().ok()?));
            org.map(|org| Scope::PassOn { to: org.id, name: org.name.clone() })
        }
    };
    let until = r.optional_date("until");
    if until.is_some_and(|day| day < view.today) {
        r.fault("until", Fault::InThePast);
    }
    let voice = voice::read(r, view, visitor);
    let form = match voice::own_basis(view) {
        Some(_) => Some(consent::Form::Electronic),
        None => r.choice("given", consent::Form::from_code).filter(|f| *f != consent::Form::Electronic),
    };
    Some(Given { scope: scope?, voice: voice?, form: form?, until })
}

fn sharing(r: &mut Reader<'_>, offers: &[Offer]) -> Option<Sharing> {
    let with = r.choice("with", |typed| {
        offers.iter().map(|o| &o.recipient).find(|recipient| recipients::code(recipient) == typed).cloned()
    });
    let typed = r.answers().list("parts").filter_map(Section::from_code);
    let sections: BTreeSet<Section> = typed.filter(|s| Section::SHAREABLE.contains(s)).collect();
    if sections.is_empty() {
        r.fault("parts", Fault::Missing);
    }
    let excluded = r.optional("excluded");
    let purpose = r.text("purpose");
    let used = r.text("used");
    Some(Sharing {
        with: with?,
        sections,
        excluded,
        purpose: purpose?,
        used: Some(used?),
        except: Vec::new(),
    })
}

/// The consent, word for word, before it is given.
fn summary(web: &Web, view: &CaseView, sent: &Sent, kind: Kind, given: &Given) -> SummaryPage {
    let w = sent.visitor.w;
    let whose = if given.voice.basis == Basis::Own { "own" } else { "for" };
    let key = format!("consent-{}-words-{whose}", kind.code());
    let name = ("name", view.subject.name.to_string());
    let own_hand = given.form == consent::Form::Electronic;
    let until = given.until.map(|day| w.t1("consent-words-until", "date", w.date(day)));
    let mut page = SummaryPage {
        frame: sent.visitor.frame(w.t("consent-summary")),
        w,
        case: CaseFrame::new(view, &sent.visitor),
        words: w.with(&key, std::slice::from_ref(&name)),
        parts: Vec::new(),
        tail: Vec::new(),
        excluded: None,
        facts: if own_hand { voice::heard(&given.voice, w) } else { said_by(given, w) },
        also: None,
        hidden: hidden(&sent.answers),
        action: url(view.id, kind.path()),
        submit: w.t(if own_hand { "consent-give" } else { "consent-store" }),
        back: back(view),
    };
    match &given.scope {
        Scope::MakePlan | Scope::Coordinate => {}
        Scope::PassOn { name: to, .. } => page.words = w.with(&key, &[name, ("to", to.to_string())]),
        Scope::Share(sharing) => {
            page.words = w.with(&key, &[name, ("with", sharing.with.name().to_string())]);
            page.parts = sharing.sections.iter().copied().collect();
            page.tail.push(w.t1("consent-words-purpose", "purpose", &sharing.purpose));
            page.tail.extend(sharing.used.iter().map(|used| w.t1("consent-words-used", "used", used)));
            let except = list(w, sharing.except.iter().map(|e| e.name.to_string()));
            page.tail.extend((!except.is_empty()).then(|| w.t1("consent-words-except", "names", except)));
            page.excluded = sharing.excluded.as_ref().map(ToString::to_string);
            page.also = brings_in(web, view, &sharing.with)
                .then(|| w.t1("consent-also-takes-part", "with", sharing.with.name()));
        }
    }
    page.tail.extend(until);
    page.tail.push(w.t("consent-words-withdraw"));
    page
}

fn said_by(given: &Given, w: Words) -> Vec<(String, String)> {
    let basis = w.t(&format!("consent-basis-{}", given.voice.basis.code()));
    let mut facts = vec![
        (w.t("consent-given-by"), format!("{}, {basis}", given.voice.name)),
        (w.t("consent-how"), w.t(given.form.key())),
    ];
    facts.extend(voice::heard(&given.voice, w));
    facts.extend(given.voice.judgement.as_ref().map(|j| (w.t("consent-judgement"), j.to_string())));
    facts
}

/// What was filled in, carried to the next page.
fn hidden(answers: &Answers) -> Vec<(String, String)> {
    let pairs = answers.pairs().filter(|(name, value)| *name != "step" && !value.is_empty());
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

async fn give(web: &Web, sent: &Sent, view: &CaseView, given: Given) -> Result<Response, Failure> {
    let command = Command::Consent {
        id: ConsentId::from_uuid(sent.command.uuid()),
        scope: given.scope.clone(),
        voice: given.voice,
        form: given.form,
        until: given.until,
    };
    let was = sent.execute(web, view.id, &command).await?;
    if let (Done::Now, Scope::Share(sharing)) = (was, &given.scope)
        && brings_in(web, view, &sharing.with)
    {
        bring_in(web, sent, view, sharing).await;
    }
    Ok(done(&back(view), "consented"))
}

/// A service that has no part in the case sees nothing, so it is also written down as taking part.
fn brings_in(web: &Web, view: &CaseView, with: &Recipient) -> bool {
    matches!(with, Recipient::Service { .. })
        && view.may(Deed::Write(Section::Participants))
        && !recipients::has_a_part(web, view, with)
}

/// Fails quietly: the consent is given, and the page of consents shows who still lacks a part.
async fn bring_in(web: &Web, sent: &Sent, view: &CaseView, sharing: &Sharing) {
    let Recipient::Service { org, unit, name } = &sharing.with else { return };
    let Some(place) = web.app.org(*org) else { return };
    let unit_name = unit.and_then(|unit| place.unit(unit)).map(|u| (u.name.clone(), u.phone.clone()));
    let (short, phone) = unit_name.unwrap_or_else(|| (name.clone(), None));
    let command = Command::NameParticipant(NewParticipant {
        id: EntryId::from_uuid(web.app.new_id()),
        who: Who::Service { org: *org, unit: *unit },
        name: short,
        role: sharing.purpose.clone(),
        org_name: Some(place.name.clone()),
        phone: phone.or_else(|| place.phone.clone()),
        ground: Ground::DutyToTakePart,
        until: None,
    });
    let named = CommandId::from_uuid(web.app.new_id());
    if let Err(error) = web.app.execute(&sent.visitor.identity, view.id, &command, named, None).await {
        tracing::warn!(%error, "a consent was given, and its recipient could not be written down");
    }
}
