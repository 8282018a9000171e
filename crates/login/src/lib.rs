//! Who somebody is: OpenID Connect with any number of providers, and passkeys.
//!
//! This crate speaks the protocols and knows nothing of plans, pages or the store. Time and
//! randomness are parameters. What must be remembered while somebody is away at a provider is an
//! [`Attempt`], which the caller seals, keeps once, and gives back.
//!
//! What is refused, is refused with a [`Fault`] that names the rule and never the person.
//!
//! `profile` what differs between ID-porten, HelseID and others · `flow` the code flow · `token` what
//! an ID token must say · `known` what a provider tells of itself · `jose`, `key`, `proof` signatures ·
//! `logout` single log-out · `passkey` WebAuthn · `http` the wire.

mod fault;
mod flow;
mod http;
mod jose;
mod key;
mod known;
mod logout;
pub mod passkey;
mod profile;
mod proof;
mod token;

pub use fault::Fault;
pub use flow::{Ask, Attempt, Callback, LoggedIn, Provider, Tokens};
pub use http::Http;
pub use key::ClientKey;
pub use logout::LoggedOut;
pub use profile::{Kind, Profile};

/// Fills a buffer with randomness from the operating system, or says that there is none.
pub type Random<'a> = &'a (dyn Fn(&mut [u8]) -> Result<(), Fault> + Send + Sync);
