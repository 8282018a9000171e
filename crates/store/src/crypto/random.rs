//! The only place in the store that draws random numbers: for keys and nonces.

use crate::StoreError;

/// Fresh random bytes from the operating system.
pub(super) fn bytes<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandomness)?;
    Ok(bytes)
}
