//! Who is here: session, language, and where they came from.

use crate::acting::CHOICE;
use crate::failure::Failure;
use crate::flash::Flash;
use crate::frame::{Frame, Who};
use crate::words::Words;
use crate::{Web, frame};
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use dinplan_app::{Session, Token};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::PersonId;
use dinplan_domain::person::Lang;
use dinplan_domain::time;
use jiff::civil::Date;

/// The cookie that names the session.
pub(crate) const SESSION: &str = "dinplan";
/// The cookie that remembers the language.
pub(crate) const LANGUAGE: &str = "sprak";

/// Anyone, logged in or not.
#[derive(Clone, Debug)]
pub(crate) struct Guest {
    pub(crate) w: Words,
    pub(crate) path: String,
    /// The whole address asked for, to come back to.
    pub(crate) here: String,
    pub(crate) flash: Option<Flash>,
    pub(crate) token: Option<Token>,
    pub(crate) identity: Option<Identity>,
    /// Was logged in until the session expired.
    pub(crate) expired: Option<PersonId>,
    pub(crate) today: Date,
    pub(crate) demo: bool,
    /// There are others to do something for, or other workplaces.
    pub(crate) switch: bool,
}

/// Someone who is logged in.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    pub(crate) guest: Guest,
    pub(crate) identity: Identity,
    pub(crate) w: Words,
    pub(crate) today: Date,
}

impl Guest {
    /// The frame of a page with this title.
    pub(crate) fn frame(&self, title: String) -> Frame {
        Frame {
            w: self.w,
            title,
            demo: self.demo,
            path: self.path.clone(),
            flash: self.flash.clone(),
            who: self.identity.as_ref().map(|identity| Who::of(identity, self.switch, self.w)),
            nav: self.identity.as_ref().map(|i| frame::main_nav(i, &self.path, self.w)).unwrap_or_default(),
        }
    }
}

impl Visitor {
    /// The frame of a page with this title.
    pub(crate) fn frame(&self, title: String) -> Frame {
        self.guest.frame(title)
    }
}

impl FromRequestParts<Web> for Guest {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Failure> {
        let uri = OriginalUri::from_request_parts(parts, web).await.map_or_else(|_| Uri::default(), |o| o.0);
        let w = Words::of(language(&parts.headers));
        let token = cookie(&parts.headers, SESSION).and_then(Token::from_cookie);
        let session = match &token {
            Some(token) => web.app.session(token).await.map_err(Failure::from)?,
            None => None,
        };
        let (identity, expired) = match session {
            Some(Session::Live(identity)) => (Some(identity), None),
            Some(Session::Expired(person)) => (None, Some(person)),
            None => (None, None),
        };
        Ok(Self {
            w,
            path: uri.path().to_owned(),
            here: uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string),
            flash: Flash::from_query(uri.query().unwrap_or_default()),
            token,
            identity,
            expired,
            today: time::day(web.app.now()),
            demo: web.settings.personas.is_some(),
            switch: cookie(&parts.headers, CHOICE).is_some(),
        })
    }
}

/// Not logged in: to the login page, and back here afterwards.
pub(crate) enum Away {
    Login(String, bool),
    Failure(Failure),
}

impl IntoResponse for Away {
    fn into_response(self) -> Response {
        match self {
            Self::Login(back, expired) => to_login(&back, expired),
            Self::Failure(failure) => failure.into_response(),
        }
    }
}

/// The way to the login page, with the way back.
pub(crate) fn to_login(back: &str, expired: bool) -> Response {
    let query = serde_urlencoded::to_string([("til", back), ("ut", if expired { "1" } else { "" })]);
    Redirect::to(&format!("/logg-inn?{}", query.unwrap_or_default())).into_response()
}

impl FromRequestParts<Web> for Visitor {
    type Rejection = Away;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Away> {
        let guest = Guest::from_request_parts(parts, web).await.map_err(Away::Failure)?;
        match guest.identity.clone() {
            Some(identity) => Ok(Self { w: guest.w, today: guest.today, identity, guest }),
            None => Err(Away::Login(guest.here, guest.expired.is_some())),
        }
    }
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// The chosen language, else the first that browser and Dinplan share, else bokmål.
pub(crate) fn language(headers: &HeaderMap) -> Lang {
    if let Some(chosen) = cookie(headers, LANGUAGE).and_then(Lang::from_tag) {
        return chosen;
    }
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    wanted
        .split(',')
        .filter_map(|part| part.split([';', '-']).next())
        .find_map(|tag| match tag.trim() {
            "no" => Some(Lang::Nb),
            tag => Lang::from_tag(tag),
        })
        .unwrap_or_default()
}
