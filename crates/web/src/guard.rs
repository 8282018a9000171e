//! What stands around every route: size limits, headers, protection against forged forms, compression.

use crate::sent::own_page;
use crate::visitor::LANGUAGE;
use crate::{Web, failure, limit};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use dinplan_domain::person::Lang;
use tower::ServiceBuilder;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;

/// The largest form, in bytes: a long plan entry is some kilobytes.
const LARGEST_FORM: usize = 256 * 1024;

/// No script but our own file, no style but our own file, no third party, no framing.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers of every answer.
static HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

pub(crate) fn around(routes: Router<Web>, web: &Web) -> Router<Web> {
    let layers = ServiceBuilder::new()
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(middleware::from_fn_with_state(web.clone(), headers))
        .layer(middleware::from_fn_with_state(web.clone(), failure::explain))
        .layer(CatchPanicLayer::new())
        .layer(CsrfLayer::new())
        .layer(middleware::from_fn_with_state(web.clone(), limit::guard))
        .layer(middleware::from_fn_with_state(web.clone(), choose_language))
        .layer(DefaultBodyLimit::max(LARGEST_FORM));
    routes.layer(layers)
}

async fn headers(State(web): State<Web>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let answer = response.headers_mut();
    for (name, value) in &HEADERS {
        answer.insert(name, HeaderValue::from_static(value));
    }
    // Pages hold private facts: no cache keeps them. Assets say for themselves.
    answer.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if web.settings.secure_cookies {
        answer.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));
    }
    response
}

/// `?sprak=nn` on any page: remembers the language and shows the same page in it.
async fn choose_language(State(web): State<Web>, request: Request, next: Next) -> Response {
    let pairs: Vec<(String, String)> =
        serde_urlencoded::from_str(request.uri().query().unwrap_or_default()).unwrap_or_default();
    let chosen = pairs.iter().find(|(name, _)| name == LANGUAGE);
    let Some((_, tag)) = chosen.filter(|_| request.method() == Method::GET) else {
        return next.run(request).await;
    };
    let path = request.uri().path().to_owned();
    let others: Vec<_> = pairs.iter().filter(|(name, _)| name != LANGUAGE && name != "gjort").collect();
    let query = serde_urlencoded::to_string(others).unwrap_or_default();
    let to = if query.is_empty() { path } else { format!("{path}?{query}") };
    let mut response = Redirect::to(own_page(&to).unwrap_or("/")).into_response();
    if let Some(lang) = Lang::from_tag(tag) {
        set_cookie(&mut response, &web, LANGUAGE, lang.tag(), Some(365 * 24 * 3600));
    }
    response
}

/// A cookie's name. Over TLS, the prefix keeps other hosts and plain pages from setting it.
pub(crate) fn cookie_name(web: &Web, name: &str) -> String {
    if web.settings.secure_cookies { format!("__Host-{name}") } else { name.to_owned() }
}

/// Sets a cookie; without age it goes with the browser window.
pub(crate) fn set_cookie(response: &mut Response, web: &Web, name: &str, value: &str, seconds: Option<i64>) {
    let secure = if web.settings.secure_cookies { "; Secure" } else { "" };
    let name = cookie_name(web, name);
    let age = seconds.map(|s| format!("; Max-Age={s}")).unwrap_or_default();
    let line = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}");
    if let Ok(value) = HeaderValue::from_str(&line) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}
