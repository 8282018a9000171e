//! New ids: version 7, so that they sort by birth; the random part comes from the operating system.

use crate::App;
use uuid::Uuid;

impl App {
    /// A new id for anything.
    #[must_use]
    pub fn new_id(&self) -> Uuid {
        let mut random = [0u8; 10];
        // Without randomness the store refuses to seal anything, so a failure is told there.
        let _ = getrandom::fill(&mut random);
        let millis = u64::try_from(self.now().as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}
