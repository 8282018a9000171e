//! The wire to a provider: HTTPS, with limits on time and size, no redirects, no cookies.

use crate::Fault;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::header::{ACCEPT, CONTENT_TYPE};
use hyper::{HeaderMap, Method, Request, StatusCode};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::de::DeserializeOwned;
use std::fmt;
use std::time::Duration;

/// How long a provider may take for one answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// The largest answer that is read, in bytes.
const LARGEST: usize = 512 * 1024;

/// A client for all providers. Cloning it is cheap.
#[derive(Clone)]
pub struct Http {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    /// The answer as JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self, what: &'static str) -> Result<T, Fault> {
        serde_json::from_slice(&self.body).map_err(|_| Fault::Unreadable(what))
    }

    /// The answer as JSON, if the endpoint says that all is well.
    pub(crate) fn good<T: DeserializeOwned>(&self, what: &'static str) -> Result<T, Fault> {
        if self.status.is_success() {
            self.json(what)
        } else {
            Err(Fault::Answered(what, self.status.as_u16()))
        }
    }
}

impl Http {
    /// A client that trusts the authorities this machine trusts.
    ///
    /// # Errors
    /// When the machine has no list of authorities.
    pub fn new() -> std::io::Result<Self> {
        let tls = HttpsConnectorBuilder::new()
            .with_provider_and_native_roots(rustls::crypto::ring::default_provider())?
            .https_or_http()
            .enable_http1()
            .build();
        let client = Client::builder(TokioExecutor::new())
            .pool_idle_timeout(Duration::from_secs(30))
            .pool_timer(hyper_util::rt::TokioTimer::new())
            .build(tls);
        Ok(Self { client })
    }

    pub(crate) async fn get(&self, url: &str, headers: &[(&str, String)]) -> Result<Answer, Fault> {
        self.send(Method::GET, url, headers, Bytes::new()).await
    }

    /// Posts a form.
    pub(crate) async fn post(
        &self,
        url: &str,
        headers: &[(&str, String)],
        form: &[(&str, String)],
    ) -> Result<Answer, Fault> {
        let body = serde_urlencoded::to_string(form).map_err(|_| Fault::Malformed)?;
        self.send(Method::POST, url, headers, body.into()).await
    }

    async fn send(
        &self,
        method: Method,
        url: &str,
        headers: &[(&str, String)],
        body: Bytes,
    ) -> Result<Answer, Fault> {
        let mut request = Request::builder().method(&method).uri(url).header(ACCEPT, "application/json");
        if method == Method::POST {
            request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let request = request.body(Full::new(body)).map_err(|_| Fault::Malformed)?;
        let exchange = async {
            let answer = self.client.request(request).await.map_err(|error| {
                tracing::debug!(%error, "a login provider could not be asked");
                Fault::Unreachable
            })?;
            let (parts, body) = answer.into_parts();
            let body = Limited::new(body, LARGEST).collect().await.map_err(|_| Fault::Unreachable)?;
            Ok(Answer { status: parts.status, headers: parts.headers, body: body.to_bytes() })
        };
        tokio::time::timeout(PATIENCE, exchange).await.map_err(|_| Fault::Unreachable)?
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Http(..)")
    }
}

/// The header that shows an access token.
pub(crate) fn authorization(kind: &str, token: &str) -> (&'static str, String) {
    ("authorization", format!("{kind} {token}"))
}
