//! Ids in an address: what is no id is a page that is not there.

use crate::failure::Failure;
use axum::extract::{FromRequestParts, OriginalUri, Path};
use axum::http::request::Parts;
use axum::response::Redirect;
use serde::de::DeserializeOwned;

/// The ids in the address, as types.
pub(crate) struct At<T>(pub(crate) T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for At<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Failure> {
        match Path::<T>::from_request_parts(parts, state).await {
            Ok(Path(ids)) => Ok(Self(ids)),
            Err(_) => Err(Failure::not_found()),
        }
    }
}

/// The page above an address that is only sent to: whoever comes back there after a login sees where
/// the form stood.
pub(crate) async fn up(uri: OriginalUri) -> Redirect {
    let above = uri.path().rsplit_once('/').map_or("/", |(above, _)| above);
    Redirect::to(above)
}
