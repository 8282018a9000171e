//! Who is here: session, language, and where they came from.

use crate::acting::CHOICE;
use crate::failure::Failure;
use crate::flash::Flash;
use crate::frame::{Clock, Frame, Who};
use crate::guard::cookie_name;
use crate::words::Words;
use crate::{Web, frame};
use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use dinplan_app::{Live, Session, Token};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::PersonId;
use dinplan_domain::person::Lang;
use dinplan_domain::time;
use jiff::Timestamp;
use jiff::civil::Date;

/// The cookie that names the session.
pub(crate) const SESSION: &str = "dinplan";
/// The cookie that remembers the language.
pub(crate) const LANGUAGE: &str = "sprak";
/// The cookie that ties a login under way to this browser.
pub(crate) const STEP: &str = "steg";

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
    /// The session, when logged in.
    pub(crate) live: Option<Box<Live>>,
    /// Logged in at work, and has not chosen where.
    pub(crate) undecided: bool,
    /// The secret of a login under way.
    pub(crate) step: Option<String>,
    /// Browser and system, in a few words.
    pub(crate) agent: String,
    pub(crate) now: Timestamp,
    /// Was logged in until the session expired.
    pub(crate) expired: Option<PersonId>,
    pub(crate) today: Date,
    pub(crate) demo: bool,
    /// There are others to do something for, or other workplaces.
    pub(crate) switch: bool,
    /// How many notices wait to be read.
    pub(crate) unread: u64,
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
            clock: self.live.as_ref().map(|live| Clock::of(live, self.now, self.w)),
            here: self.here.clone(),
            nav: self
                .identity
                .as_ref()
                .map(|i| frame::main_nav(i, &self.path, self.unread, self.w))
                .unwrap_or_default(),
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
        let w = Words::of(language(web, &parts.headers));
        let token = cookie(&parts.headers, &cookie_name(web, SESSION)).and_then(Token::from_cookie);
        let step = cookie(&parts.headers, &cookie_name(web, STEP)).map(str::to_owned);
        let session = match &token {
            Some(token) => web.app.session(token).await.map_err(Failure::from)?,
            None => None,
        };
        let undecided = matches!(session, Some(Session::Undecided(_)));
        let (live, expired) = match session {
            Some(Session::Live(live)) => (Some(live), None),
            Some(Session::Expired(person)) => (None, Some(person)),
            Some(Session::Undecided(_)) | None => (None, None),
        };
        let now = web.app.now();
        // Only a page that is shown tells it.
        let unread = match &live {
            Some(live) if parts.method == Method::GET => web.app.unread(&live.identity).await?,
            _ => 0,
        };
        Ok(Self {
            unread,
            w,
            path: uri.path().to_owned(),
            here: uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string),
            flash: Flash::from_query(uri.query().unwrap_or_default()),
            token,
            identity: live.as_ref().map(|live| live.identity.clone()),
            live,
            undecided,
            step,
            agent: agent(&parts.headers),
            now,
            expired,
            today: time::day(now),
            demo: web.settings.personas.is_some(),
            switch: cookie(&parts.headers, CHOICE).is_some(),
        })
    }
}

/// Not logged in: to the login page, and back here afterwards.
pub(crate) enum Away {
    Login(String, bool),
    /// To choose a workplace first.
    Choose(String),
    Failure(Failure),
}

impl IntoResponse for Away {
    fn into_response(self) -> Response {
        match self {
            Self::Login(back, expired) => to_login(&back, expired),
            Self::Choose(back) => to_choose(&back),
            Self::Failure(failure) => failure.into_response(),
        }
    }
}

/// The way to the login page, with the way back.
pub(crate) fn to_login(back: &str, expired: bool) -> Response {
    let query = serde_urlencoded::to_string([("til", back), ("ut", if expired { "1" } else { "" })]);
    Redirect::to(&format!("/logg-inn?{}", query.unwrap_or_default())).into_response()
}

/// The way to the choice of workplace, with the way back.
pub(crate) fn to_choose(back: &str) -> Response {
    let query = serde_urlencoded::to_string([("til", back)]).unwrap_or_default();
    Redirect::to(&format!("/logg-inn/arbeidssted?{query}")).into_response()
}

impl FromRequestParts<Web> for Visitor {
    type Rejection = Away;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Away> {
        let guest = Guest::from_request_parts(parts, web).await.map_err(Away::Failure)?;
        match guest.identity.clone() {
            Some(identity) => Ok(Self { w: guest.w, today: guest.today, identity, guest }),
            None if guest.undecided => Err(Away::Choose(guest.here)),
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
pub(crate) fn language(web: &Web, headers: &HeaderMap) -> Lang {
    if let Some(chosen) = cookie(headers, &cookie_name(web, LANGUAGE)).and_then(Lang::from_tag) {
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

/// Browser and system, in a few words for the person's own list: "Firefox, Windows".
fn agent(headers: &HeaderMap) -> String {
    let text = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // The first that fits: most browsers also name others.
    let browsers = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("Chrome/", "Chrome"),
        ("CriOS", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let systems = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Macintosh", "Mac"),
        ("CrOS", "Chromebook"),
        ("Linux", "Linux"),
    ];
    let named = |list: &[(&str, &'static str)]| {
        list.iter().find(|(sign, _)| text.contains(sign)).map(|(_, name)| *name)
    };
    let both: Vec<_> = named(&browsers).into_iter().chain(named(&systems)).collect();
    both.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_told_in_a_few_words() {
        let told = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, text.parse().unwrap());
            agent(&headers)
        };
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
        assert_eq!(told(edge), "Edge, Windows");
        assert_eq!(
            told("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1"),
            "Safari, iPhone"
        );
        assert_eq!(told("curl/8"), "");
    }
}
