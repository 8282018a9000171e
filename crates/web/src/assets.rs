//! Styles, script and icon: inside the program, cached for good, because the address changes with the content.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Each asset, compressed once.
fn compressed() -> &'static Vec<(&'static Asset, Vec<u8>)> {
    static COMPRESSED: OnceLock<Vec<(&'static Asset, Vec<u8>)>> = OnceLock::new();
    COMPRESSED.get_or_init(|| ASSETS.iter().map(|asset| (asset, gzip(asset.bytes))).collect())
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail; were it to, the plain bytes are sent.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

/// One asset by its hashed name.
pub(crate) async fn asset(Path(name): Path<String>, headers: axum::http::HeaderMap) -> Response {
    let wanted = format!("/assets/{name}");
    let Some((asset, small)) = compressed().iter().find(|(asset, _)| asset.path == wanted) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let takes_gzip = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("gzip"));
    let common = [
        (header::CONTENT_TYPE, asset.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "accept-encoding"),
    ];
    if takes_gzip && !small.is_empty() {
        (common, [(header::CONTENT_ENCODING, "gzip")], small.as_slice()).into_response()
    } else {
        (common, asset.bytes).into_response()
    }
}
