//! What went wrong, told in the reader's language, with what was typed still there.

use crate::Web;
use crate::case_frame::url;
use crate::field::Kept;
use crate::frame::Frame;
use crate::pages::competence;
use crate::sent::own_page;
use crate::visitor::language;
use crate::words::Words;
use askama::Template;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use dinplan_app::Trouble;
use dinplan_domain::law::Provision;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use std::sync::Arc;

/// A page that could not be made, or a form that could not be done.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    trouble: Arc<Trouble>,
    /// What was typed, so that nothing is lost.
    kept: Option<Kept>,
}

impl Failure {
    /// There is no such page.
    pub(crate) fn not_found() -> Self {
        Trouble::NotFound.into()
    }

    /// Too much in too short a time.
    pub(crate) fn wait(seconds: u32) -> Self {
        Trouble::Wait(seconds).into()
    }

    /// A rule stands in the way.
    pub(crate) fn refused(refusal: Refusal) -> Self {
        Trouble::Refused(refusal).into()
    }

    /// With what was typed.
    pub(crate) fn keeping(trouble: Trouble, kept: Kept) -> Self {
        Self { trouble: Arc::new(trouble), kept: Some(kept) }
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self { trouble: Arc::new(trouble), kept: None }
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        tracing::error!(%error, "a page could not be written");
        Trouble::Unreadable("page").into()
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = status(&self.trouble).into_response();
        if let Trouble::Wait(seconds) = *self.trouble {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(self);
        response
    }
}

fn status(trouble: &Trouble) -> StatusCode {
    match trouble {
        Trouble::NotFound => StatusCode::NOT_FOUND,
        Trouble::Refused(Refusal::NotYours(_)) => StatusCode::FORBIDDEN,
        Trouble::Refused(_) | Trouble::Conflict(_) => StatusCode::CONFLICT,
        Trouble::Number(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Trouble::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Trouble::Wait(_) => StatusCode::TOO_MANY_REQUESTS,
        Trouble::Busy | Trouble::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        Trouble::Unreadable(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The page that explains.
#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    frame: Frame,
    w: Words,
    heading: String,
    says: String,
    to_do: Option<String>,
    law: Option<(String, String)>,
    /// Where it can be mended: address and text.
    mend: Option<(String, String)>,
    kept: Option<Kept>,
    /// Trying again may help.
    again: bool,
}

/// Turns every failure into a page. The page of a case that is not there and of one that may not
/// be known is the same.
pub(crate) async fn explain(State(web): State<Web>, request: Request, next: Next) -> Response {
    let w = Words::of(language(&web, request.headers()));
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let failure = response.extensions().get::<Failure>().cloned();
    let bare = failure.is_none()
        && (response.status().is_client_error() || response.status().is_server_error())
        && response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_none_or(|t| !t.as_bytes().starts_with(b"text/html"));
    let (failure, code) = match failure {
        Some(failure) => (failure, response.status()),
        None if bare && response.status() == StatusCode::NOT_FOUND => {
            (Failure::not_found(), StatusCode::NOT_FOUND)
        }
        None if bare => return plain(&web, w, &path, response.status()),
        None => return response,
    };
    log(&failure.trouble);
    let page = page(&web, w, &path, &failure);
    let wait = response.headers().get(header::RETRY_AFTER).cloned();
    match page.render() {
        Ok(html) => (code, wait.map(|wait| [(header::RETRY_AFTER, wait)]), Html(html)).into_response(),
        Err(_) => response,
    }
}

/// Log lines for operators: what kind of fault, never about whom.
fn log(trouble: &Trouble) {
    match trouble {
        Trouble::Store(error) => tracing::error!(%error, "the store could not do what was asked"),
        Trouble::Unreadable(what) => tracing::error!(what, "a stored document cannot be read"),
        Trouble::Busy => tracing::warn!("a case was changed by too many at once"),
        _ => {}
    }
}

fn frame(web: &Web, w: Words, path: &str, title: String) -> Frame {
    let demo = web.settings.personas.is_some();
    // A page that is not there can have any address, also one that leads elsewhere when linked to.
    let path = own_page(path).unwrap_or("/");
    Frame {
        w,
        title,
        demo,
        path: path.to_owned(),
        flash: None,
        who: None,
        nav: Vec::new(),
        clock: None,
        here: String::new(),
    }
}

fn page(web: &Web, w: Words, path: &str, failure: &Failure) -> FailurePage {
    let (heading, says, to_do, law) = match failure.trouble.as_ref() {
        Trouble::NotFound => (w.t("failure-not-found"), w.t("failure-not-found-says"), None, None),
        Trouble::Refused(refusal) => {
            let deed = match refusal {
                Refusal::NotYours(deed) => deed_to(w, *deed),
                _ => String::new(),
            };
            (
                w.t("failure-refused"),
                w.t1(refusal.key(), "deed", deed),
                w.maybe(&format!("{}-do", refusal.key())),
                refusal.provision().map(|p| law(w, p)),
            )
        }
        Trouble::Conflict(_) => (w.t("failure-refused"), w.t("refused-entry-changed"), None, None),
        Trouble::Number(_) => (w.t("failure-refused"), w.t("failure-number"), None, None),
        Trouble::TooLarge => (w.t("failure-refused"), w.t("failure-too-large"), None, None),
        Trouble::Wait(seconds) => {
            let says = w.count("failure-wait-says", seconds.div_ceil(60));
            (w.t("failure-wait"), says, None, None)
        }
        Trouble::Busy => (w.t("failure-busy"), w.t("failure-busy-says"), None, None),
        Trouble::Store(_) | Trouble::Unreadable(_) => {
            (w.t("failure-store"), w.t("failure-store-says"), None, None)
        }
    };
    FailurePage {
        frame: frame(web, w, path, heading.clone()),
        w,
        heading,
        says,
        to_do,
        law,
        mend: mend(path, &failure.trouble, w),
        kept: failure.kept.clone(),
        again: matches!(*failure.trouble, Trouble::Busy | Trouble::Store(_)),
    }
}

/// Where what stands in the way can be mended, in the case that the address names.
fn mend(path: &str, trouble: &Trouble, w: Words) -> Option<(String, String)> {
    let case = path.strip_prefix("/sak/")?.split('/').next()?.parse().ok()?;
    let missing = matches!(trouble, Trouble::Refused(Refusal::CompetenceNotAssessed));
    missing.then(|| (url(case, competence::PAGE), w.t("competence-title")))
}

/// What was tried, as in "you cannot …".
fn deed_to(w: Words, deed: Deed) -> String {
    let key = format!("{}-to", deed.key());
    match deed {
        Deed::See(section) | Deed::Write(section) => {
            let name = w.t(&format!("{}-the", section.key()));
            w.t2(&key, "section", &name, "sections", &name)
        }
        _ => w.t(&key),
    }
}

/// The provision and what it says.
fn law(w: Words, provision: Provision) -> (String, String) {
    (w.t(provision.key()), w.t(&format!("{}-says", provision.key())))
}

/// For what never reached a handler: a form too large, a method that is not there, a request from elsewhere.
fn plain(web: &Web, w: Words, path: &str, code: StatusCode) -> Response {
    let says = match code {
        StatusCode::PAYLOAD_TOO_LARGE => w.t("failure-too-large"),
        StatusCode::FORBIDDEN => w.t("failure-elsewhere"),
        _ => w.t("failure-not-understood"),
    };
    let heading = w.t("failure-refused");
    let page = FailurePage {
        frame: frame(web, w, path, heading.clone()),
        w,
        heading,
        says,
        to_do: None,
        law: None,
        mend: None,
        kept: None,
        again: false,
    };
    match page.render() {
        Ok(html) => (code, Html(html)).into_response(),
        Err(_) => code.into_response(),
    }
}

/// A rendered page.
pub(crate) fn html(page: &impl Template) -> Result<Response, Failure> {
    Ok(Html(page.render()?).into_response())
}

/// A rendered form with faults: 422, so that browsers and tests can tell.
pub(crate) fn again(page: &impl Template) -> Result<Response, Failure> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response())
}

/// A rendered form that a rule stands in the way of: 409, with everything still typed.
pub(crate) fn hindered(page: &impl Template) -> Result<Response, Failure> {
    Ok((StatusCode::CONFLICT, Html(page.render()?)).into_response())
}

/// After a form was done: to a page that says so. A reload sends nothing twice.
pub(crate) fn done(to: &str, what: &str) -> Response {
    let (path, anchor) = to.split_once('#').map_or((to, String::new()), |(p, a)| (p, format!("#{a}")));
    let join = if path.contains('?') { '&' } else { '?' };
    axum::response::Redirect::to(&format!("{path}{join}gjort={what}{anchor}")).into_response()
}
