//! How much one visitor may do in a while: tries at logging in, codes, look-ups and forms.
//!
//! A bucket for each visitor and kind of act fills by itself and is emptied by acts. Kept in memory:
//! a new start of the program is kind to everyone.

use crate::Web;
use crate::failure::Failure;
use crate::guard::cookie_name;
use crate::visitor::{SESSION, cookie};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};

/// As many visitors are remembered at most; then the fullest buckets are forgotten.
const MOST: usize = 50_000;

/// A kind of act with its bounds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Act {
    /// Logging in, by any means.
    Login,
    /// A code from a letter.
    Code,
    /// A form that looks somebody up by number.
    LookUp,
    /// Any form.
    Post,
}

impl Act {
    /// What a request is. Many people share the address of a workplace; one who guesses needs far more.
    fn of(request: &Request) -> Option<Self> {
        let path = request.uri().path();
        let post = request.method() == Method::POST;
        match path {
            "/invitasjon" if post => Some(Self::Code),
            "/meld" if post => Some(Self::LookUp),
            "/logg-inn/hold" | "/utkast" => None,
            _ if post && path.starts_with("/sak/") && path.contains("/folk/") => Some(Self::LookUp),
            _ if path.starts_with("/logg-inn/med/") => Some(Self::Login),
            _ if post && path.starts_with("/logg-inn") => Some(Self::Login),
            _ if post => Some(Self::Post),
            _ => None,
        }
    }

    /// How many at once, and how many seconds until one more.
    const fn bounds(self, by: By) -> (f64, f64) {
        match (self, by) {
            (Self::Login, _) => (60.0, 2.0),
            (Self::Code, _) => (10.0, 60.0),
            (Self::LookUp, _) => (60.0, 10.0),
            (Self::Post, By::Session(_)) => (240.0, 0.5),
            // A whole municipality may come from one address.
            (Self::Post, By::Address(_)) => (2400.0, 0.05),
        }
    }
}

/// Who acts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum By {
    /// From this address; of the long ones, the part that is one household's.
    Address(IpAddr),
    /// With this session. The secret is hashed: no list of secrets lies in memory.
    Session(u64),
}

#[derive(Clone, Copy)]
struct Bucket {
    left: f64,
    at: Timestamp,
}

/// All buckets.
#[derive(Default)]
pub(crate) struct Limits {
    buckets: Mutex<HashMap<(Act, By), Bucket>>,
}

impl Limits {
    /// Takes one out; else how many seconds to wait.
    fn take(&self, act: Act, by: By, now: Timestamp) -> Result<(), u32> {
        let (most, each) = act.bounds(by);
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= MOST {
            buckets.retain(|(act, by), bucket| {
                let bounds = act.bounds(*by);
                filled(*bucket, bounds, now) < bounds.0 - 1.0
            });
            if buckets.len() >= MOST {
                buckets.clear();
            }
        }
        let bucket = buckets.entry((act, by)).or_insert(Bucket { left: most, at: now });
        let left = filled(*bucket, (most, each), now);
        if left < 1.0 {
            *bucket = Bucket { left, at: now };
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "some minutes at most"
            )]
            return Err(((1.0 - left) * each).ceil().max(1.0) as u32);
        }
        *bucket = Bucket { left: left - 1.0, at: now };
        Ok(())
    }
}

fn filled(bucket: Bucket, (most, each): (f64, f64), now: Timestamp) -> f64 {
    let passed = now.duration_since(bucket.at).as_secs_f64().max(0.0);
    (bucket.left + passed / each).min(most)
}

/// Lets a request through, or says how long to wait.
pub(crate) async fn guard(State(web): State<Web>, request: Request, next: Next) -> Response {
    if web.settings.limited
        && let Some(act) = Act::of(&request)
    {
        let now = web.app.now();
        for by in who(&web, &request) {
            if let Err(seconds) = web.limits.take(act, by, now) {
                tracing::warn!(?act, "a visitor was asked to wait");
                return Failure::wait(seconds).into_response();
            }
        }
    }
    next.run(request).await
}

fn who(web: &Web, request: &Request) -> Vec<By> {
    let headers = request.headers();
    let session = cookie(headers, &cookie_name(web, SESSION)).map(|secret| {
        let mut hasher = DefaultHasher::new();
        secret.hash(&mut hasher);
        By::Session(hasher.finish())
    });
    let named = web.settings.proxy_header.as_deref().and_then(|name| named(headers, name));
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let address = named.or(peer).map(|ip| By::Address(household(ip)));
    address.into_iter().chain(session).collect()
}

/// The address our proxy names: the last in the list, which the proxy itself wrote.
fn named(headers: &HeaderMap, name: &str) -> Option<IpAddr> {
    let value = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    value.rsplit(',').next()?.trim().parse().ok()
}

fn household(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V4(ip) => IpAddr::V4(ip),
        IpAddr::V6(ip) => {
            let [a, b, c, d, ..] = ip.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    fn address(text: &str) -> By {
        By::Address(household(text.parse().unwrap()))
    }

    #[test]
    fn a_bucket_empties_and_fills() {
        let limits = Limits::default();
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        let me = address("192.0.2.1");
        for _ in 0..10 {
            assert_eq!(limits.take(Act::Code, me, now), Ok(()));
        }
        assert_eq!(limits.take(Act::Code, me, now), Err(60));
        assert_eq!(limits.take(Act::Code, address("192.0.2.2"), now), Ok(()), "another is not held up");
        assert_eq!(limits.take(Act::Post, me, now), Ok(()), "nor another kind of act");
        let later = now + SignedDuration::from_secs(45);
        assert_eq!(limits.take(Act::Code, me, later), Err(15));
        let later = now + SignedDuration::from_secs(61);
        assert_eq!(limits.take(Act::Code, me, later), Ok(()));
    }

    #[test]
    fn a_household_is_one_visitor() {
        assert_eq!(address("2001:db8:1:2::1"), address("2001:db8:1:2:ffff::9"));
        assert_ne!(address("2001:db8:1:2::1"), address("2001:db8:1:3::1"));
        assert_eq!(address("::ffff:192.0.2.1"), address("192.0.2.1"));
    }

    #[test]
    fn only_what_our_proxy_wrote_is_believed() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "203.0.113.9, 192.0.2.7".parse().unwrap());
        assert_eq!(named(&headers, "x-forwarded-for"), Some("192.0.2.7".parse().unwrap()));
        headers.append("x-forwarded-for", "nonsense".parse().unwrap());
        assert_eq!(named(&headers, "x-forwarded-for"), None);
    }
}
