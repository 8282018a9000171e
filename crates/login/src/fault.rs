//! Why a login came to nothing. No fault carries anything the person or the token said.

/// Why a login came to nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Fault {
    /// The provider did not answer, or not in time.
    #[error("the provider cannot be reached")]
    Unreachable,
    /// The provider refused a request of ours: endpoint and status.
    #[error("the provider's {0} endpoint answered {1}")]
    Answered(&'static str, u16),
    /// What the provider sent cannot be read.
    #[error("the provider's {0} cannot be read")]
    Unreadable(&'static str),
    /// The provider does not offer what the profile needs.
    #[error("the provider offers no {0}")]
    NotOffered(&'static str),
    /// The person, or the provider, broke off.
    #[error("the login was broken off")]
    BrokenOff,
    /// The state is not the one that was sent out.
    #[error("the state is another")]
    State,
    /// The answer, metadata or token is another provider's.
    #[error("the issuer is another")]
    Issuer,
    /// The token is for somebody else.
    #[error("the audience is another")]
    Audience,
    /// The token is not a signed token of a form we take.
    #[error("the token is malformed")]
    Malformed,
    /// The algorithm is not on the list.
    #[error("the algorithm is not allowed")]
    Algorithm,
    /// No key of the provider has this name, also after asking again.
    #[error("the key is unknown")]
    UnknownKey,
    /// The signature does not hold.
    #[error("the signature does not hold")]
    Signature,
    /// The token's time is over.
    #[error("the token has expired")]
    Expired,
    /// The token is from the future.
    #[error("the token is not valid yet")]
    NotYet,
    /// The nonce is not the one that was sent out.
    #[error("the nonce is another")]
    Nonce,
    /// The access token is not the one the ID token speaks of.
    #[error("the access token is another")]
    AccessToken,
    /// The person logged in less safely than asked.
    #[error("the security level is too low")]
    Level,
    /// The person logged in longer ago than asked.
    #[error("the login is too old")]
    TooOld,
    /// The token lacks what we need.
    #[error("the token lacks {0}")]
    Lacks(&'static str),
    /// The token is not bound to our key.
    #[error("the token is not bound to our key")]
    NotBound,
    /// A key of ours cannot be used.
    #[error("our key cannot be used: {0}")]
    Key(&'static str),
    /// The operating system gave no randomness.
    #[error("there is no randomness")]
    NoRandomness,
    /// The passkey answered another question, for another place, or without the person.
    #[error("the passkey's answer does not fit: {0}")]
    Passkey(&'static str),
}

impl Fault {
    /// Whether trying again later may help.
    #[must_use]
    pub const fn passes(self) -> bool {
        matches!(self, Self::Unreachable | Self::Answered(..) | Self::NoRandomness)
    }
}
