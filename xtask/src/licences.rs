//! Every package we build on has a licence on the list in `deny.toml` and comes from crates.io.

use std::path::Path;

use serde_json::Value;

use crate::run;

/// Asks cargo for all packages and prints those whose licence or source is not allowed.
pub(crate) fn run(root: &Path) -> bool {
    match check(root) {
        Ok(found) => {
            for line in &found {
                println!("{line}");
            }
            found.is_empty()
        }
        Err(error) => {
            println!("{error}");
            false
        }
    }
}

fn check(root: &Path) -> Result<Vec<String>, String> {
    let list =
        std::fs::read_to_string(root.join("deny.toml")).map_err(|error| format!("deny.toml: {error}"))?;
    let list: toml::Table = list.parse().map_err(|error| format!("deny.toml: {error}"))?;
    let allowed: Vec<&str> = list
        .get("licenses")
        .and_then(|table| table.get("allow")?.as_array())
        .map(|names| names.iter().filter_map(toml::Value::as_str).collect())
        .unwrap_or_default();
    let answer = run::cargo(root)
        .args(["metadata", "--format-version=1", "--locked"])
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    if !answer.status.success() {
        return Err(String::from_utf8_lossy(&answer.stderr).into_owned());
    }
    let metadata: Value =
        serde_json::from_slice(&answer.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = metadata.get("packages").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    Ok(packages.iter().filter_map(|package| complaint(package, &allowed)).collect())
}

fn complaint(package: &Value, allowed: &[&str]) -> Option<String> {
    let field = |name| package.get(name).and_then(Value::as_str);
    let name = format!("{} {}", field("name").unwrap_or("?"), field("version").unwrap_or("?"));
    let Some(licence) = field("license").map(str::to_owned).or_else(|| by_its_file(package)) else {
        return Some(format!("{name}: names no licence"));
    };
    if !permitted(&licence, allowed) {
        return Some(format!("{name}: licence {licence} is not on the list in deny.toml"));
    }
    let from_crates_io =
        field("source").is_none_or(|source| source.starts_with("registry+") && source.contains("crates.io"));
    (!from_crates_io).then(|| format!("{name}: does not come from crates.io"))
}

/// The licence of a package that names a file instead: told by the words the file begins with.
fn by_its_file(package: &Value) -> Option<String> {
    let field = |name| package.get(name).and_then(Value::as_str);
    let folder = Path::new(field("manifest_path")?).parent()?;
    let text = std::fs::read_to_string(folder.join(field("license_file")?)).ok()?;
    let begins = text.split_whitespace().take(5).collect::<Vec<_>>().join(" ");
    (begins == "Apache License Version 2.0, January").then(|| "Apache-2.0".to_owned())
}

/// Whether a licence expression can be met with the allowed licences. `OR` binds loosest.
fn permitted(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let (met, rest) = either(&words, allowed);
    met && rest.is_empty()
}

fn either<'a>(words: &'a [&'a str], allowed: &[&str]) -> (bool, &'a [&'a str]) {
    let (mut met, mut rest) = both(words, allowed);
    while let Some(("OR", tail)) = rest.split_first().map(|(word, tail)| (*word, tail)) {
        let (other, after) = both(tail, allowed);
        met |= other;
        rest = after;
    }
    (met, rest)
}

fn both<'a>(words: &'a [&'a str], allowed: &[&str]) -> (bool, &'a [&'a str]) {
    let (mut met, mut rest) = one(words, allowed);
    while let Some(("AND", tail)) = rest.split_first().map(|(word, tail)| (*word, tail)) {
        let (other, after) = one(tail, allowed);
        met &= other;
        rest = after;
    }
    (met, rest)
}

fn one<'a>(words: &'a [&'a str], allowed: &[&str]) -> (bool, &'a [&'a str]) {
    match words {
        ["(", inner @ ..] => match either(inner, allowed) {
            (met, [")", rest @ ..]) => (met, rest),
            (_, rest) => (false, rest),
        },
        [licence, "WITH", exception, rest @ ..] => (
            allowed.contains(licence) || allowed.contains(&format!("{licence} WITH {exception}").as_str()),
            rest,
        ),
        [licence, rest @ ..] => (allowed.contains(licence), rest),
        [] => (false, words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_licence_expressions() {
        let allowed = ["MIT", "Apache-2.0", "Unicode-3.0"];
        for good in [
            "MIT",
            "MIT OR GPL-3.0",
            "MIT/Apache-2.0",
            "(MIT OR GPL-3.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(permitted(good, &allowed), "{good}");
        }
        for bad in ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR Apache-2.0) AND GPL-3.0", "(MIT", ""] {
            assert!(!permitted(bad, &allowed), "{bad}");
        }
    }

    #[test]
    fn refuses_other_sources() {
        let package = serde_json::json!({ "name": "x", "version": "1", "license": "MIT", "source": "git+https://example.org/x" });
        assert!(complaint(&package, &["MIT"]).unwrap().contains("crates.io"));
    }
    #[test]
    fn a_licence_file_is_read_by_its_first_words() {
        let folder = std::env::temp_dir().join(format!("dinplan-licences-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let read = |text: &str| {
            std::fs::write(folder.join("LICENSE"), text).unwrap();
            let manifest = folder.join("Cargo.toml");
            by_its_file(&serde_json::json!({ "manifest_path": manifest, "license_file": "./LICENSE" }))
        };
        let apache = read("\n   Apache License\n   Version 2.0, January 2004\n");
        let other = read("GNU General Public License");
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!((apache.as_deref(), other), (Some("Apache-2.0"), None));
    }
}
