//! E-mail leaves here: what the outbox holds, worded in the reader's language, over SMTP.

use crate::Failure;
use dinplan_app::{App, Contents, Parcel, Posted, Trouble};
use dinplan_web::words::Words;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport, Tokio1Executor};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// How often the outbox is looked into.
const OFTEN: Duration = Duration::from_secs(5);
/// How many letters are taken at a time: so many are in doubt at most when the machine stops.
const AT_A_TIME: u32 = 40;
/// How many mails are under way at once.
const AT_ONCE: usize = 8;
/// Longest time for one mail.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where mail goes and whom it is from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MailConfig {
    /// `smtps://user:password@host`, or `smtp://host?tls=required`.
    pub smtp: String,
    /// The sender, such as `Dinplan <ikke-svar@plan.example.no>`.
    pub from: String,
}

/// A way to send mail.
pub(crate) struct Post {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    host: String,
    public_url: String,
}

impl Post {
    /// Ready to send.
    ///
    /// # Errors
    /// [`Exit::Config`](crate::Exit::Config) when the address of the server or the sender is none.
    pub(crate) fn new(config: &MailConfig, public_url: &str) -> Result<Self, Failure> {
        let bad = |what: &str, why: String| Failure::config(format!("[mail] {what}: {why}"));
        let from: Mailbox = config.from.parse().map_err(|why| bad("from", format!("{why}")))?;
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&config.smtp)
            .map_err(|why| bad("smtp", why.to_string()))?
            .timeout(Some(PATIENCE))
            .build();
        let host = from.email.domain().to_owned();
        Ok(Self { transport, from, host, public_url: public_url.trim_end_matches('/').to_owned() })
    }

    async fn send(&self, parcel: &Parcel) -> Posted {
        let Some(message) = self.written(parcel) else { return Posted::Refused };
        match self.transport.send(message).await {
            Ok(_) => Posted::Sent,
            Err(error) if error.is_permanent() => {
                tracing::warn!(mail = %parcel.id, "an e-mail was refused for good"); // never the address
                Posted::Refused
            }
            // The server said that it did not take it, or could not be reached at all.
            Err(error) if error.is_transient() || error.is_client() || never_reached(&error) => Posted::Later,
            // Cut off on the way: it may have been taken. Better once too few than twice.
            Err(_) => {
                tracing::warn!(mail = %parcel.id, "it is not known whether an e-mail left; it is not sent again");
                Posted::Sent
            }
        }
    }

    /// The mail: what happened without names, and the way in. None when the address cannot be written on one.
    fn written(&self, parcel: &Parcel) -> Option<Message> {
        let w = Words::of(parcel.lang);
        let (subject, body) = match &parcel.what {
            Contents::Confirm(secret) => {
                let link = format!("{}/varsler/bekreft/{secret}", self.public_url);
                let body = format!("{}\n\n{}\n\n{link}\n", w.t("mail-hello"), w.t("mail-body-confirm"));
                (w.t("mail-subject-confirm"), body)
            }
            Contents::Notices(all) => (subject(w, all), self.body(w, all)),
        };
        let to = Mailbox::new(None, parcel.address.as_str().parse().ok()?);
        Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(subject)
            .message_id(Some(format!("<{}@{}>", parcel.id.simple(), self.host)))
            .header(Automatic)
            .header(ContentType::TEXT_PLAIN)
            .body(body)
            .ok()
    }

    fn body(&self, w: Words, all: &[(String, Uuid)]) -> String {
        let mut body = format!("{}\n\n", w.t("mail-hello"));
        for (says, notice) in all {
            let says = w.maybe(says).unwrap_or_else(|| w.t("mail-subject-one"));
            let link = format!("{}/varsler/{}", self.public_url, notice.simple());
            body.push_str(&format!("{says}\n{} {link}\n\n", w.t("mail-open")));
        }
        body.push_str(&format!("-- \n{} {}/varsler/valg\n", w.t("mail-foot"), self.public_url));
        body
    }
}

fn subject(w: Words, all: &[(String, Uuid)]) -> String {
    match all.len() {
        1 => w.t("mail-subject-one"),
        many => w.count("mail-subject-many", many as u64),
    }
}

/// The connection was never made.
fn never_reached(error: &lettre::transport::smtp::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(found) = cause {
        if let Some(io) = found.downcast_ref::<std::io::Error>() {
            return io.kind() == std::io::ErrorKind::ConnectionRefused;
        }
        cause = found.source();
    }
    false
}

/// No program answers it: RFC 3834.
#[derive(Clone)]
struct Automatic;

impl lettre::message::header::Header for Automatic {
    fn name() -> lettre::message::header::HeaderName {
        lettre::message::header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> lettre::message::header::HeaderValue {
        lettre::message::header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Brings away what is due, again and again.
pub(crate) async fn deliver(app: App, post: Post) {
    let post = Arc::new(post);
    let mut often = tokio::time::interval(OFTEN);
    loop {
        often.tick().await;
        loop {
            match round(&app, &post).await {
                Ok(Round { sent, later: 0 }) if sent > 0 => {} // there may be more
                Ok(Round { later: 0, .. }) => break,
                Ok(Round { later, .. }) => {
                    tracing::warn!(later, "the mail server does not take e-mail now; it is tried again");
                    break;
                }
                Err(error) => {
                    tracing::warn!(%error, "the outbox could not be read or written");
                    break;
                }
            }
        }
    }
}

/// What one round did.
struct Round {
    sent: usize,
    later: usize,
}

async fn round(app: &App, post: &Arc<Post>) -> Result<Round, Trouble> {
    let mut parcels = app.collect_post(AT_A_TIME).await?.into_iter();
    let mut round = Round { sent: 0, later: 0 };
    loop {
        let mut under_way = tokio::task::JoinSet::new();
        for parcel in parcels.by_ref().take(AT_ONCE) {
            let post = Arc::clone(post);
            under_way.spawn(async move {
                let posted = post.send(&parcel).await;
                (parcel, posted)
            });
        }
        if under_way.is_empty() {
            return Ok(round);
        }
        let done = under_way.join_all().await;
        let later = done.iter().filter(|(_, posted)| *posted == Posted::Later).count();
        round.later += later;
        round.sent += done.len() - later;
        app.posted(&done).await?;
    }
}
