//! Keys, seals and the chain. Nothing outside this folder touches a cryptographic primitive.

mod chain;
mod fields;
mod keyring;
mod master;
mod random;
mod seal;

pub use chain::{Chain, Digest, Head};
pub use fields::Fields;
pub(crate) use keyring::Keyring;
pub use master::{KeyTextError, MasterKey};
pub(crate) use seal::{BadSeal, SecretKey};
