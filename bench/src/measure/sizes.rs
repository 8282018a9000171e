//! How large pages are, and how many requests one takes.

use super::browser::Browser;
use super::pages::Wanted;
use super::{Bound, Column, Group, kilo};
use crate::fault::Res;
use axum::http::StatusCode;
use dinplan_web::assets::{SCRIPT_PATH, STYLES_PATH};
use std::collections::BTreeSet;

/// The table of sizes.
pub(super) async fn group(browser: &Browser, wanted: &[Wanted]) -> Res<Group> {
    let columns = vec![
        Column::new("kB", 1),
        Column::new("gzip kB", 1).bound(Bound::Most(14.0)),
        Column::new("requests", 0).bound(Bound::Most(4.0)),
    ];
    let mut group = Group::new("sizes", columns);
    for page in wanted.iter().filter(|page| page.page) {
        let (plain, _) = browser.follow(&page.path, page.session.as_ref(), false).await?;
        let (packed, _) = browser.follow(&page.path, page.session.as_ref(), true).await?;
        if plain.status != StatusCode::OK {
            group.words(page.name, format!("answered {}", plain.status));
            continue;
        }
        let requests = 1 + files(&plain.text()).len();
        let figures = [kilo(plain.body.len()), kilo(packed.body.len()), requests as f64];
        group.row(page.name, figures.map(Some).to_vec());
    }
    for (name, path, most) in [("styles", STYLES_PATH, Some(30.0)), ("script", SCRIPT_PATH, None)] {
        let plain = kilo(browser.get(path, None, false).await?.body.len());
        let packed = kilo(browser.get(path, None, true).await?.body.len());
        let verdict = most.map(|most| if packed <= most { " (≤ 30: met)" } else { " (≤ 30: NOT MET)" });
        group.beside(format!("{name}{}", verdict.unwrap_or_default()), vec![Some(plain), Some(packed), None]);
    }
    Ok(group)
}

/// The addresses of the files a page asks for, each once.
fn files(html: &str) -> BTreeSet<&str> {
    let named = html.split("=\"").skip(1).filter_map(|rest| rest.split('"').next());
    named.filter(|address| address.starts_with("/assets/")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_asked_for_twice_is_one_request() {
        let html = r#"<link href="/assets/a.css"><script src="/assets/b.js"></script><a href="/hjem"><img src="/assets/b.js">"#;
        assert_eq!(files(html).len(), 2);
    }
}
