//! Keys, seals and the chain. Nothing outside this folder touches a cryptographic primitive.

mod chain;
mod fields;
mod grow;
mod keyring;
mod master;
mod random;
mod seal;
mod sign;

pub use chain::{Chain, Digest, Head};
pub use fields::Fields;
pub use grow::Grown;
pub(crate) use grow::{SIGNED_EVERY, log_head};
pub(crate) use keyring::Keyring;
pub use master::{KeyTextError, MasterKey, MasterKeys};
pub(crate) use seal::{BadSeal, SecretKey};
pub use sign::SignedHead;
