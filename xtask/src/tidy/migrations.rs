//! Migrations are numbered from 0001 without gaps, and both engines have the same ones.

use std::collections::BTreeSet;

use super::{Files, Finding, under};

const ENGINES: [&str; 2] = ["sqlite", "postgres"];

pub(super) fn check(files: &Files) -> Vec<Finding> {
    let mut found = Vec::new();
    let sets = ENGINES.map(|engine| {
        let folder = format!("migrations/{engine}/");
        let names: BTreeSet<String> = under(files, &folder, ".sql")
            .filter_map(|(path, _)| Some(path.strip_prefix(&folder)?.to_owned()))
            .collect();
        for (at, name) in names.iter().enumerate() {
            if !name.starts_with(&format!("{:04}_", at + 1)) {
                found.push(Finding::new(
                    &format!("{folder}{name}"),
                    1,
                    format!("expected number {:04}", at + 1),
                ));
            }
        }
        names
    });
    let [sqlite, postgres] = &sets;
    if !sqlite.is_empty() && !postgres.is_empty() {
        for name in sqlite.symmetric_difference(postgres) {
            let lacking = if sqlite.contains(name) { "postgres" } else { "sqlite" };
            found.push(Finding::new(
                &format!("migrations/{lacking}/{name}"),
                1,
                "is missing; the other engine has it",
            ));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{files, said};
    use super::*;

    #[test]
    fn numbers_have_no_gaps() {
        let found = said(&check(&files(&[
            ("migrations/sqlite/0001_start.sql", ""),
            ("migrations/sqlite/0003_more.sql", ""),
        ])));
        assert_eq!(found, ["migrations/sqlite/0003_more.sql:1: expected number 0002"]);
    }

    #[test]
    fn both_engines_have_the_same() {
        let list = [
            ("migrations/sqlite/0001_start.sql", ""),
            ("migrations/sqlite/0002_more.sql", ""),
            ("migrations/postgres/0001_start.sql", ""),
        ];
        assert_eq!(
            said(&check(&files(&list))),
            ["migrations/postgres/0002_more.sql:1: is missing; the other engine has it"]
        );
        assert!(check(&files(&list[..2])).is_empty(), "one engine alone is fine");
    }
}
