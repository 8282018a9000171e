//! Ids that are the same every time, so that personas are found again in a kept world.

use uuid::{Builder, Uuid};

/// The id of what has this kind and key (FNV-1a over both, twice).
pub(super) fn id(kind: &str, key: &str) -> Uuid {
    let half = |salt: u64| {
        kind.bytes().chain([b'/']).chain(key.bytes()).fold(0xcbf2_9ce4_8422_2325 ^ salt, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    };
    let bytes = (u128::from(half(0)) << 64 | u128::from(half(0x9e37_79b9))).to_be_bytes();
    Builder::from_custom_bytes(bytes).into_uuid()
}
