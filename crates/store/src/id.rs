//! Ids as bytes, the same for every engine.

use dinplan_domain::ids::{CaseId, CommandId, OrgId, PersonId, UnitId};
use uuid::Uuid;

/// An id that engines keep as 16 bytes.
pub trait Id: Copy {
    /// The bytes to keep.
    fn to_bytes(self) -> [u8; 16];
    /// The id that was kept.
    fn of_bytes(bytes: [u8; 16]) -> Self;
}

macro_rules! ids {
    ($($id:ty),*) => {$(
        impl Id for $id {
            fn to_bytes(self) -> [u8; 16] {
                self.uuid().into_bytes()
            }

            fn of_bytes(bytes: [u8; 16]) -> Self {
                Self::from_uuid(Uuid::from_bytes(bytes))
            }
        }
    )*};
}

ids!(CaseId, CommandId, OrgId, PersonId, UnitId);
