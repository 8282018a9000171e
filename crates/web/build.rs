//! Fetches the design system that the lock file names, joins it with our own styles into one
//! file, and writes `assets.rs`: every static file with its content hash in its address.
//! Lists the locale files in `locales.rs`.
//!
//! Set `DINPLAN_NODE_MODULES` to a folder with the packages already in it to build without npm.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The parts of Designsystemet that our pages use, in the order its own `index.css` has them.
/// `docs/design.md` shows each; a part that no page uses stays out of the styles.
const PARTS: &[(&str, &str)] = &[
    ("base", "base heading label paragraph"),
    ("components", "link"),
    ("base", "validation-message"),
    (
        "components",
        "data-size-workaround button input field fieldset alert skip-link details list card chip \
         divider pagination tag error-summary table breadcrumbs badge avatar",
    ),
];

fn main() {
    if let Err(error) = build() {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

fn build() -> Result<()> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let ours = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("assets");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=DINPLAN_NODE_MODULES");
    for name in ["package.json", "package-lock.json", "dinplan.css", "dinplan.js", "favicon.svg"] {
        println!("cargo::rerun-if-changed=assets/{name}");
    }

    let modules = match env::var_os("DINPLAN_NODE_MODULES") {
        Some(given) => PathBuf::from(given),
        None => fetch(&ours, &out)?,
    };
    let styles = styles(&modules, &read(&ours.join("dinplan.css"))?)?;
    let files = [
        ("STYLES_PATH", "styles.css", "text/css; charset=utf-8", styles),
        ("SCRIPT_PATH", "dinplan.js", "text/javascript; charset=utf-8", read(&ours.join("dinplan.js"))?),
        ("ICON_PATH", "favicon.svg", "image/svg+xml", read(&ours.join("favicon.svg"))?),
    ];
    let mut entries = String::new();
    let mut paths = String::new();
    for (constant, name, content_type, content) in &files {
        let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
        let path = format!("/assets/{stem}.{:016x}.{extension}", hash(content.as_bytes()));
        fs::write(out.join(name), content)?;
        writeln!(paths, "/// Address of `{name}`.\npub const {constant}: &str = {path:?};")?;
        writeln!(
            entries,
            "    Asset {{ name: {name:?}, path: {constant}, content_type: {content_type:?}, \
             bytes: include_bytes!({name:?}) }},"
        )?;
    }
    let code = format!(
        "/// A static file inside the program, to be cached for good: its address changes with its content.\n\
         #[derive(Debug, Clone, Copy)]\n\
         pub struct Asset {{\n\
         \x20   /// Its name as written in `crates/web/assets`.\n    pub name: &'static str,\n\
         \x20   /// Its address, with the content hash inside.\n    pub path: &'static str,\n\
         \x20   /// What to say in `Content-Type`.\n    pub content_type: &'static str,\n\
         \x20   /// The content.\n    pub bytes: &'static [u8],\n\
         }}\n\n{paths}\n/// All static files.\npub static ASSETS: &[Asset] = &[\n{entries}];\n"
    );
    fs::write(out.join("assets.rs"), code)?;
    fs::write(out.join("locales.rs"), locales()?)?;
    Ok(())
}

/// Every `locales/LANGUAGE/NAME.ftl`, inside the program.
fn locales() -> Result<String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../locales").canonicalize()?;
    println!("cargo::rerun-if-changed={}", root.display());
    let mut entries = String::new();
    for language in ["nb", "nn", "se", "en"] {
        let folder = root.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files: Vec<PathBuf> =
            fs::read_dir(&folder)?.map(|e| e.map(|e| e.path())).collect::<std::result::Result<_, _>>()?;
        files.retain(|file| file.extension().is_some_and(|e| e == "ftl"));
        files.sort();
        for file in files {
            let path = file.display().to_string();
            println!("cargo::rerun-if-changed={path}");
            writeln!(entries, "    ({language:?}, {path:?}, include_str!({path:?})),")?;
        }
    }
    Ok(format!(
        "/// Language, file and text of every locale file.\npub static FILES: &[(&str, &str, &str)] = &[\n{entries}];\n"
    ))
}

/// Runs `npm ci` in the output folder, unless the packages there are those of this lock file.
fn fetch(ours: &Path, out: &Path) -> Result<PathBuf> {
    let room = out.join("npm");
    let stamp = room.join("stamp");
    let (manifest, lock) = (read(&ours.join("package.json"))?, read(&ours.join("package-lock.json"))?);
    let wanted = format!("{:016x}", hash(format!("{manifest}{lock}").as_bytes()));
    if fs::read_to_string(&stamp).is_ok_and(|there| there == wanted) {
        return Ok(room.join("node_modules"));
    }
    fs::create_dir_all(&room)?;
    fs::write(room.join("package.json"), manifest)?;
    fs::write(room.join("package-lock.json"), lock)?;
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let done = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(&room)
        .output()
        .map_err(|error| {
            format!(
                "npm is needed to fetch the styles and could not be started ({error}): install Node.js 20 or newer, \
                 or point DINPLAN_NODE_MODULES at a folder with the packages of crates/web/assets/package-lock.json"
            )
        })?;
    if !done.status.success() {
        return Err(format!("npm ci failed: {}", String::from_utf8_lossy(&done.stderr).trim()).into());
    }
    fs::write(stamp, wanted)?;
    Ok(room.join("node_modules"))
}

/// Joins licence notice, tokens, the parts we use and our own styles into one file.
fn styles(modules: &Path, ours: &str) -> Result<String> {
    let package = modules.join("@digdir/designsystemet-css");
    let mut css = format!(
        "/*! Designsystemet, https://designsystemet.no\n{}\n*/\n@layer ds.theme, ds.base, ds.components, dinplan;\n",
        read(&package.join("LICENSE"))?.trim()
    );
    css.push_str(&smaller(&read(&package.join("dist/theme/designsystemet.css"))?));
    for (layer, parts) in PARTS {
        write!(css, "@layer ds.{layer}{{")?;
        for part in parts.split_whitespace() {
            css.push_str(&smaller(&read(&package.join(format!("dist/src/{part}.css")))?));
        }
        css.push('}');
    }
    write!(css, "@layer dinplan{{{}}}", smaller(ours))?;
    Ok(css)
}

/// Leaves out comments, needless white space and `@charset` (the content type says it).
fn smaller(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut rest = css.trim_start().trim_start_matches("@charset \"UTF-8\";").chars().peekable();
    let mut quote = None;
    while let Some(c) = rest.next() {
        match (quote, c) {
            (Some(_), '\\') => small.extend([c].into_iter().chain(rest.next())),
            (Some(open), _) => {
                small.push(c);
                quote = (c != open).then_some(open);
            }
            (None, '"' | '\'') => {
                small.push(c);
                quote = Some(c);
            }
            (None, '/') if rest.peek() == Some(&'*') => {
                let mut last = ' ';
                rest.next();
                for c in rest.by_ref() {
                    if last == '*' && c == '/' {
                        break;
                    }
                    last = c;
                }
            }
            (None, _) if c.is_whitespace() => {
                let after_mark = small.is_empty() || small.ends_with(['{', '}', ';', ',', ':', ' ']);
                if !after_mark {
                    small.push(' ');
                }
            }
            (None, '{' | '}' | ';' | ',') => {
                small.truncate(small.trim_end().len());
                if c == '}' && small.ends_with(';') {
                    small.pop();
                }
                small.push(c);
            }
            (None, _) => small.push(c),
        }
    }
    small.truncate(small.trim_end().len());
    small
}

/// FNV-1a, 64 bits: enough to give each content its own address.
fn hash(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()).into())
}
