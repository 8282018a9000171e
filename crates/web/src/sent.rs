//! A form that was sent: read, tied to who sent it, and never lost.

use crate::Web;
use crate::failure::Failure;
use crate::field::{Form, Kept};
use crate::visitor::{Away, Guest, Visitor, to_login};
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dinplan_app::{Done, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::answers::Answers;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId};
use uuid::Uuid;

/// A form, and who sent it.
pub(crate) struct Sent {
    pub(crate) visitor: Visitor,
    pub(crate) answers: Answers,
    /// Names this sending: the same form sent twice is done once.
    pub(crate) command: CommandId,
    /// The form's own name for it, to show the form again.
    action: String,
}

/// A form that could not be taken.
pub(crate) enum NotSent {
    Away(Away),
    Unreadable(StatusCode),
    Login(Response),
}

impl IntoResponse for NotSent {
    fn into_response(self) -> Response {
        match self {
            Self::Away(away) => away.into_response(),
            Self::Unreadable(code) => code.into_response(),
            Self::Login(response) => response,
        }
    }
}

impl FromRequest<Web> for Sent {
    type Rejection = NotSent;

    async fn from_request(request: Request, web: &Web) -> Result<Self, NotSent> {
        let (mut parts, body) = request.into_parts();
        let guest =
            Guest::from_request_parts(&mut parts, web).await.map_err(|f| NotSent::Away(Away::Failure(f)))?;
        let bytes = Bytes::from_request(Request::from_parts(parts, body), web)
            .await
            .map_err(|rejected| NotSent::Unreadable(rejected.status()))?;
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(&bytes).map_err(|_| NotSent::Unreadable(StatusCode::BAD_REQUEST))?;
        let answers = Answers::from_pairs(pairs);
        match guest.identity.clone() {
            Some(identity) => {
                let action = guest.path.clone();
                let command = sending(&answers, &action, &identity, web);
                let visitor = Visitor { w: guest.w, today: guest.today, identity, guest };
                Ok(Self { visitor, answers, command, action })
            }
            None if guest.undecided => Err(NotSent::Away(Away::Choose("/hjem".to_owned()))),
            None => Err(NotSent::Login(keep_for_later(web, &guest, &answers).await)),
        }
    }
}

/// Names a sending by the form it came from, where it was sent, by whom and with what in it: the
/// forms of one page are told apart, and the same form pressed twice is done once. A form one goes
/// back to and changes is another sending, or what was changed would be lost without a word.
fn sending(answers: &Answers, action: &str, identity: &Identity, web: &Web) -> CommandId {
    let form = answers.get("command").parse::<Uuid>().unwrap_or_else(|_| web.app.new_id());
    let mut what = format!("{action}\0{}", identity.person);
    for (name, value) in answers.pairs() {
        what.extend(["\0", name, "\0", value]);
    }
    CommandId::from_uuid(Uuid::new_v5(&form, what.as_bytes()))
}

/// The session has ended: what was typed waits as a draft until the person is back.
async fn keep_for_later(web: &Web, guest: &Guest, answers: &Answers) -> Response {
    let page = own_page(answers.get("_page")).unwrap_or("/hjem");
    if let Some(person) = guest.expired
        && let Err(error) = web.app.keep_draft(person, page, answers).await
    {
        tracing::error!(%error, "a draft could not be kept at time-out");
        return Failure::from(error).into_response();
    }
    to_login(page, guest.expired.is_some())
}

/// A path of this program; nothing that leads elsewhere. Browsers read `\` as `/` and skip tabs and
/// line breaks, so that `/<tab>/elsewhere` would lead away.
pub(crate) fn own_page(path: &str) -> Option<&str> {
    let odd = |c: char| c == '\\' || c.is_control();
    let safe = path.starts_with('/') && !path.starts_with("//") && !path.contains(odd);
    safe.then_some(path)
}

impl Sent {
    /// Sends a command. What was typed is kept whatever happens; when done, its draft goes.
    pub(crate) async fn execute(&self, web: &Web, case: CaseId, command: &Command) -> Result<Done, Failure> {
        let page = own_page(self.answers.get("_page"));
        match web.app.execute(&self.visitor.identity, case, command, self.command, page).await {
            Ok(done) => Ok(done),
            Err(trouble) => Err(self.kept(web, trouble).await),
        }
    }

    /// The failure, with what was typed kept as a draft if that can be done, and on the page in any case.
    pub(crate) async fn kept(&self, web: &Web, trouble: Trouble) -> Failure {
        let page = own_page(self.answers.get("_page")).unwrap_or("/hjem").to_owned();
        let typed: Vec<(String, String)> = self
            .answers
            .pairs()
            .filter(|(name, value)| !value.is_empty() && *name != "_page" && *name != "command")
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        if typed.is_empty() {
            return trouble.into();
        }
        let drafted = web.app.keep_draft(self.visitor.identity.person, &page, &self.answers).await.is_ok();
        Failure::keeping(trouble, Kept { action: self.action.clone(), page, drafted, pairs: typed })
    }
}

impl Form {
    /// The form as it was left: with the draft if there is one, else with these values.
    pub(crate) async fn resumed(
        mut self,
        web: &Web,
        visitor: &Visitor,
        else_with: &Answers,
    ) -> Result<Self, Failure> {
        self.keeps_draft = true;
        match web.app.draft(visitor.identity.person, &self.page).await? {
            Some(draft) => {
                self.draft_from = Some(visitor.w.moment(draft.at, visitor.today));
                Ok(self.filled(&draft.answers))
            }
            None => Ok(self.filled(else_with)),
        }
    }
}
