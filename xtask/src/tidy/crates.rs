//! Crates depend on each other one way, take versions from the workspace, and say what a dependency is for.

use super::{Files, Finding, under};

/// Which of our crates each crate may build on. The server wires and may use all.
const MAY_USE: &[(&str, &[&str])] = &[
    ("dinplan-domain", &[]),
    ("dinplan-store", &["dinplan-domain"]),
    ("dinplan-witness", &[]),
    ("dinplan-print", &["dinplan-domain"]),
    ("dinplan-fhir", &["dinplan-domain"]),
    ("dinplan-messages", &["dinplan-domain"]),
    ("dinplan-login", &[]),
    ("dinplan-app", &["dinplan-domain", "dinplan-login", "dinplan-store"]),
    (
        "dinplan-web",
        &[
            "dinplan-domain",
            "dinplan-app",
            "dinplan-login",
            "dinplan-print",
            "dinplan-fhir",
            "dinplan-messages",
        ],
    ),
];
const WIRES: [&str; 3] = ["dinplan", "dinplan-bench", "xtask"];

pub(super) fn check(files: &Files) -> Vec<Finding> {
    let mut found = Vec::new();
    let members =
        ["crates/", "bench/", "xtask/"].into_iter().flat_map(|folder| under(files, folder, "/Cargo.toml"));
    for (path, text) in members {
        member(path, text, &mut found);
    }
    if let Some(text) = files.get("Cargo.toml") {
        reasons(text, &mut found);
    }
    found
}

fn member(path: &str, text: &str, found: &mut Vec<Finding>) {
    let manifest: toml::Table = match text.parse() {
        Ok(manifest) => manifest,
        Err(error) => return found.push(Finding::new(path, 1, error.to_string())),
    };
    let name = manifest.get("package").and_then(|package| package.get("name")?.as_str()).unwrap_or_default();
    let may_use = MAY_USE.iter().find(|(known, _)| *known == name).map(|(_, uses)| *uses);
    if may_use.is_none() && !WIRES.contains(&name) {
        found.push(Finding::new(
            path,
            1,
            format!("no rule says what `{name}` may use: add it to xtask/src/tidy/crates.rs"),
        ));
    }
    for (kind, table) in tables(&manifest) {
        for (dependency, value) in table {
            let line =
                text.lines().position(|line| line.starts_with(dependency.as_str())).map_or(1, |at| at + 1);
            if value.get("workspace").and_then(toml::Value::as_bool) != Some(true) {
                found.push(Finding::new(
                    path,
                    line,
                    format!("`{dependency}` must come from the workspace (workspace = true)"),
                ));
            }
            let ours = dependency == "dinplan" || dependency.starts_with("dinplan-");
            // Tests may reach further, but never the core's.
            let strict = kind != "dev-dependencies" || name == "dinplan-domain";
            if ours && strict && may_use.is_some_and(|uses| !uses.contains(&dependency.as_str())) {
                found.push(Finding::new(path, line, format!("`{name}` must not depend on `{dependency}`")));
            }
        }
    }
}

/// All dependency tables, those under `target.*` too.
fn tables(manifest: &toml::Table) -> Vec<(&'static str, &toml::Table)> {
    const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];
    let targets =
        manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
    let places = std::iter::once(manifest).chain(targets.filter_map(toml::Value::as_table));
    places
        .flat_map(|place| KINDS.into_iter().filter_map(|kind| Some((kind, place.get(kind)?.as_table()?))))
        .collect()
}

/// In the workspace's list, each dependency has a comment or stands in a group that has one.
fn reasons(text: &str, found: &mut Vec<Finding>) {
    let (mut inside, mut explained) = (false, false);
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            inside = line == "[workspace.dependencies]";
        }
        if line.is_empty() || line.starts_with('[') {
            explained = false;
        } else if line.starts_with('#') {
            explained = true;
        } else if inside
            && line.contains('=')
            && !explained
            && !line.contains(" # ")
            && !line.contains("path =")
        {
            let name = line.split('=').next().unwrap_or(line).trim();
            found.push(Finding::new(
                "Cargo.toml",
                at + 1,
                format!("say why `{name}` is here, on its line or above its group"),
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{files, said};
    use super::*;

    #[test]
    fn pages_never_reach_the_store() {
        let web = "[package]\nname = \"dinplan-web\"\n[dependencies]\ndinplan-app.workspace = true\ndinplan-store.workspace = true\n";
        let found = said(&check(&files(&[("crates/web/Cargo.toml", web)])));
        assert_eq!(found, ["crates/web/Cargo.toml:5: `dinplan-web` must not depend on `dinplan-store`"]);
    }

    #[test]
    fn tests_may_reach_further_but_not_the_cores() {
        let app = "[package]\nname = \"dinplan-web\"\n[dev-dependencies]\ndinplan-store.workspace = true\n";
        assert!(check(&files(&[("crates/web/Cargo.toml", app)])).is_empty());
        let domain =
            "[package]\nname = \"dinplan-domain\"\n[dev-dependencies]\ndinplan-store.workspace = true\n";
        assert_eq!(check(&files(&[("crates/domain/Cargo.toml", domain)])).len(), 1);
    }

    #[test]
    fn the_server_wires_and_a_stranger_is_asked() {
        let server = "[package]\nname = \"dinplan\"\n[dependencies]\ndinplan-store.workspace = true\n";
        assert!(check(&files(&[("crates/server/Cargo.toml", server)])).is_empty());
        let stranger = "[package]\nname = \"dinplan-new\"\n";
        assert_eq!(check(&files(&[("crates/new/Cargo.toml", stranger)])).len(), 1);
    }

    #[test]
    fn versions_come_from_the_workspace() {
        let text = "[package]\nname = \"dinplan-app\"\n[target.'cfg(unix)'.dependencies]\nserde = \"1\"\n";
        let found = said(&check(&files(&[("crates/app/Cargo.toml", text)])));
        assert_eq!(
            found,
            ["crates/app/Cargo.toml:4: `serde` must come from the workspace (workspace = true)"]
        );
    }

    #[test]
    fn every_dependency_has_a_reason() {
        let text = "[workspace.dependencies]\nours = { path = \"x\" }\n\n# Data.\na = \"1\"\nb = \"1\"\n\nc = \"1\" # because\nd = \"1\"\n";
        let found = said(&check(&files(&[("Cargo.toml", text)])));
        assert_eq!(found, ["Cargo.toml:9: say why `d` is here, on its line or above its group"]);
    }
}
