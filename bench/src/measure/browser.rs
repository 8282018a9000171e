//! Someone with a session who asks the router for pages, without a network between.

use crate::fault::Res;
use crate::world::World;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode, header};
use dinplan_app::App;
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::PersonId;
use http_body_util::BodyExt;
use tower::ServiceExt;

/// A logged-in visitor.
#[derive(Clone, Debug)]
pub(super) struct Session {
    pub(super) cookie: String,
    pub(super) identity: Identity,
}

/// Everyone who visits.
#[derive(Clone, Debug)]
pub(super) struct Sessions {
    pub(super) person: Session,
    pub(super) coordinator: Session,
    pub(super) unit: Session,
    pub(super) provider: Session,
    pub(super) service: Session,
}

impl Sessions {
    pub(super) async fn open(app: &App, world: &World) -> Res<Self> {
        let faces = world.faces;
        Ok(Self {
            person: log_in(app, faces.living.subject, None).await?,
            coordinator: log_in(app, faces.living.coordinator, Some(0)).await?,
            unit: log_in(app, faces.unit, Some(0)).await?,
            provider: log_in(app, faces.provider, Some(0)).await?,
            service: log_in(app, faces.service, Some(0)).await?,
        })
    }
}

async fn log_in(app: &App, person: PersonId, job: Option<usize>) -> Res<Session> {
    let token = app.log_in(person, job).await?;
    Ok(Session { cookie: token.reveal().to_owned(), identity: identity(app, person, job).await? })
}

/// Who someone is, at work or privately.
pub(super) async fn identity(app: &App, person: PersonId, job: Option<usize>) -> Res<Identity> {
    let account = app.account(person).await?.ok_or("everyone is in the directory")?;
    app.identity(&account, job).ok_or_else(|| "everyone has a place".into())
}

/// What came back.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) body: Bytes,
    to: Option<String>,
}

impl Answer {
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Asks a router.
#[derive(Clone)]
pub(super) struct Browser(Router);

impl Browser {
    pub(super) fn new(router: Router) -> Self {
        Self(router)
    }

    /// One request.
    pub(super) async fn get(&self, path: &str, session: Option<&Session>, gzip: bool) -> Res<Answer> {
        let mut request =
            Request::get(path).header(header::HOST, "localhost").header(header::ACCEPT_LANGUAGE, "nb");
        if let Some(session) = session {
            request = request.header(header::COOKIE, format!("dinplan={}", session.cookie));
        }
        if gzip {
            request = request.header(header::ACCEPT_ENCODING, "gzip, deflate, br");
        }
        let response = self.0.clone().oneshot(request.body(Body::empty())?).await?;
        let to = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok()).map(str::to_owned);
        let status = response.status();
        Ok(Answer { status, to, body: response.into_body().collect().await?.to_bytes() })
    }

    /// The page at the end of redirects, and how many requests it took.
    pub(super) async fn follow(
        &self,
        path: &str,
        session: Option<&Session>,
        gzip: bool,
    ) -> Res<(Answer, usize)> {
        let mut answer = self.get(path, session, gzip).await?;
        for count in 1..4 {
            let Some(to) = answer.to.take().filter(|_| answer.status.is_redirection()) else {
                return Ok((answer, count));
            };
            answer = self.get(&to, session, gzip).await?;
        }
        Err(format!("{path} leads in circles").into())
    }
}
