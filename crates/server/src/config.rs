//! The configuration of `serve`: one TOML file, refused as a whole when anything in it is unsafe.

mod login;

use crate::Failure;
use crate::key::{KeySource, Keys};
pub use crate::post::MailConfig;
use dinplan_domain::number::Population;
pub use login::{LoginConfig, Written as WrittenLogin};
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// A configuration that may be served.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The data folder.
    pub data: PathBuf,
    /// Where the master key is, and the one before it while it is rotated.
    pub keys: Keys,
    /// The address people type.
    pub public_url: String,
    /// Which persons are served.
    pub population: Population,
    /// How people log in, and when sessions end.
    pub login: LoginConfig,
    /// The header in which the proxy in front names the visitor's address.
    pub proxy_header: Option<String>,
    /// How e-mail is sent; none when it is not.
    pub mail: Option<MailConfig>,
}

/// The file, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    listen: SocketAddr,
    data: PathBuf,
    master_key_file: Option<PathBuf>,
    master_key_env: Option<String>,
    master_key_command: Option<Vec<String>>,
    previous_master_key_file: Option<PathBuf>,
    previous_master_key_env: Option<String>,
    previous_master_key_command: Option<Vec<String>>,
    public_url: Option<String>,
    #[serde(default)]
    population: People,
    personas: Option<toml::Value>,
    proxy_header: Option<String>,
    #[serde(default)]
    login: login::Written,
    mail: Option<Mail>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mail {
    smtp: Option<String>,
    smtp_env: Option<String>,
    from: String,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "lowercase")]
enum People {
    #[default]
    Real,
    Synthetic,
}

impl Config {
    /// Reads the file. Relative paths in it start at the file's folder.
    ///
    /// # Errors
    /// [`Exit::Config`](crate::Exit::Config): what is wrong, and what to write instead.
    pub fn read(file: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(file).map_err(|error| {
            Failure::config(format!(
                "the configuration {} cannot be read: {error}; `dinplan init --config FILE` writes a sample",
                file.display()
            ))
        })?;
        let folder = file.parent().unwrap_or(Path::new(""));
        Self::parse(&text, folder).map_err(|words| Failure::config(format!("{}: {words}", file.display())))
    }

    /// Reads the text of a configuration.
    ///
    /// # Errors
    /// In words: what is wrong, and what to write instead.
    pub fn parse(text: &str, folder: &Path) -> Result<Self, String> {
        let written: Written = toml::from_str(text).map_err(|error| error.to_string())?;
        if written.login.is_demo() || written.personas.is_some() {
            return Err("demo login lets anyone in as anyone; it is for `dinplan demo` only. \
                        Remove `demo` and `personas`"
                .to_owned());
        }
        let public_url = public_url(written.public_url, written.listen)?;
        let mail = written.mail.map(mail).transpose()?;
        let login = written.login.check(folder)?;
        if login.passkeys && dinplan_login::passkey::Place::of(&public_url).is_none() {
            return Err("passkeys need a `public_url` without a path: they belong to a whole host".to_owned());
        }
        Ok(Self {
            login,
            mail,
            proxy_header: proxy_header(written.proxy_header, written.listen)?,
            listen: written.listen,
            data: folder.join(written.data),
            keys: Keys {
                current: key(
                    written.master_key_file.map(|file| folder.join(file)),
                    written.master_key_env,
                    written.master_key_command,
                )?
                .ok_or("give exactly one of `master_key_file`, `master_key_env` and `master_key_command`")?,
                previous: key(
                    written.previous_master_key_file.map(|file| folder.join(file)),
                    written.previous_master_key_env,
                    written.previous_master_key_command,
                )?,
            },
            public_url,
            population: match written.population {
                People::Real => Population::Real,
                People::Synthetic => Population::Synthetic,
            },
        })
    }

    /// Whether anyone can log in.
    #[must_use]
    pub fn has_login(&self) -> bool {
        !self.login.providers.is_empty() || self.login.passkeys
    }
}

/// A header can be written by anyone: it is believed only behind a proxy on this machine or network.
fn proxy_header(name: Option<String>, listen: SocketAddr) -> Result<Option<String>, String> {
    let Some(name) = name else { return Ok(None) };
    let public = match listen.ip() {
        std::net::IpAddr::V4(ip) => !(ip.is_loopback() || ip.is_private()),
        std::net::IpAddr::V6(ip) => !(ip.is_loopback() || ip.is_unique_local()),
    };
    if public {
        return Err(
            "`proxy_header` is believed from whoever connects; `listen` on a loopback or private address"
                .to_owned(),
        );
    }
    Ok(Some(name.to_ascii_lowercase()))
}

/// Cookies and plans travel encrypted, except on this very machine.
fn public_url(url: Option<String>, listen: SocketAddr) -> Result<String, String> {
    let local = listen.ip().is_loopback();
    let Some(url) = url else {
        return if local {
            Ok(format!("http://localhost:{}", listen.port()))
        } else {
            Err("`public_url` is missing: the https address people type, such as \"https://plan.example.no\""
                .to_owned())
        };
    };
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://").filter(|_| local));
    match host {
        Some(host) if !host.is_empty() && !host.contains(char::is_whitespace) => Ok(url),
        _ => Err(format!(
            "`public_url` is \"{url}\": it must begin with https:// (http:// only while `listen` is a loopback address)"
        )),
    }
}

/// Notices hold nothing secret, but the password to the mail server is: the whole address may stand in
/// the environment. Without TLS only on this machine.
fn mail(written: Mail) -> Result<MailConfig, String> {
    let smtp = match (written.smtp, written.smtp_env) {
        (Some(smtp), None) => smtp,
        (None, Some(name)) => {
            std::env::var(&name).map_err(|_| format!("[mail] the environment variable {name} is not set"))?
        }
        _ => return Err("[mail] give exactly one of `smtp` and `smtp_env`".to_owned()),
    };
    let local = ["smtp://localhost", "smtp://127.0.0.1", "smtp://[::1]"];
    let safe = smtp.starts_with("smtps://")
        || smtp.starts_with("smtp://") && smtp.contains("tls=required")
        || local.iter().any(|start| smtp.starts_with(start));
    if !safe {
        return Err("[mail] `smtp` must be smtps://… or smtp://…?tls=required".to_owned());
    }
    Ok(MailConfig { smtp, from: written.from })
}

fn key(
    file: Option<PathBuf>,
    env: Option<String>,
    command: Option<Vec<String>>,
) -> Result<Option<KeySource>, String> {
    match (file, env, command) {
        (None, None, None) => Ok(None),
        (Some(file), None, None) => Ok(Some(KeySource::File(file))),
        (None, Some(name), None) => Ok(Some(KeySource::Env(name))),
        (None, None, Some(words)) if !words.is_empty() => Ok(Some(KeySource::Command(words))),
        _ => Err("give exactly one place for a master key: a file, an environment variable or a command"
            .to_owned()),
    }
}

/// A commented sample.
#[must_use]
pub fn sample(data: &Path, key: &Path) -> String {
    // A TOML string in single quotes takes every character of a path but the quote itself.
    let quote = |path: &Path| toml::Value::String(path.display().to_string()).to_string();
    format!(
        r#"# Dinplan's configuration. `dinplan doctor --config FILE` checks it.

# Where to listen. Put a proxy that speaks TLS in front.
listen = "127.0.0.1:8080"

# The address people type. Must be https, unless `listen` is a loopback address.
public_url = "https://plan.example.no"

# The data folder: the database and a lock file. One program at a time.
data = {data}

# The master key: exactly one of these three. Without it, nothing in the database can be read.
# Keep a copy of it away from the database and its backups.
master_key_file = {key}
# master_key_env = "DINPLAN_MASTER_KEY"
# master_key_command = ["vault", "read", "-field=key", "secret/dinplan"]

# While the master key is rotated: the one before it, named the same way.
# previous_master_key_file = "previous.key"

# "real" refuses synthetic identity numbers; "synthetic" refuses real ones.
population = "real"

# The header in which the proxy in front names the visitor's address, to limit tries by address.
# proxy_header = "x-forwarded-for"

# E-mail notices. They say that something has happened, never what or about whom.
# [mail]
# smtp = "smtps://user:password@mail.example.no"   # or smtp_env = "DINPLAN_SMTP"
# from = "Dinplan <ikke-svar@plan.example.no>"

[login]
# Until a provider or passkeys are configured, the pages say so, and nobody can log in.
# docs/operations.md tells how to register with ID-porten and HelseID.

# When sessions end: after so long without a sign of life, and at the latest.
# idle_minutes = 60
# absolute_hours = 12

# Citizens, level high.
# [[login.provider]]
# profile = "id-porten"
# issuer = "https://idporten.no"
# client_id = "..."
# key_file = "idporten.jwk"     # our private key: a JWK, or PKCS #8 in PEM

# Health personnel and other staff, security level 4.
# [[login.provider]]
# profile = "helseid"
# issuer = "https://helseid-sts.nhn.no"
# client_id = "..."
# key_file = "helseid.jwk"

# Passkeys for staff, by invitation on paper: for pilots without national login.
# [login.passkeys]
# staff = true
"#,
        data = quote(data),
        key = quote(key),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "listen = \"127.0.0.1:0\"\ndata = \"d\"\nmaster_key_file = \"k\"\n";

    fn parse(text: &str) -> Result<Config, String> {
        Config::parse(text, Path::new("etc"))
    }

    #[test]
    fn paths_start_at_the_files_folder() {
        let config = parse(GOOD).unwrap();
        assert_eq!(config.data, Path::new("etc/d"));
        assert_eq!(config.keys, Keys { current: KeySource::File("etc/k".into()), previous: None });
        assert_eq!(config.population, Population::Real);
    }

    #[test]
    fn the_sample_is_a_configuration() {
        let text = sample(Path::new("it's a folder"), Path::new("k"));
        assert!(parse(&text).is_ok(), "{text}");
    }

    #[test]
    fn demo_login_is_refused() {
        for more in ["[login]\ndemo = true", "[login]\npersonas = [\"mona\"]", "personas = 1"] {
            assert!(parse(&format!("{GOOD}{more}")).unwrap_err().contains("demo login"), "{more}");
        }
        assert!(parse(&format!("{GOOD}[login]\ndemo = false")).is_ok());
    }

    #[test]
    fn the_public_address_is_https() {
        let with = |listen: &str, url: &str| {
            parse(&format!("listen = \"{listen}\"\ndata = \"d\"\nmaster_key_env = \"K\"\n{url}"))
        };
        assert!(with("0.0.0.0:80", "").is_err());
        assert!(with("0.0.0.0:80", "public_url = \"http://plan.example.no\"").is_err());
        assert!(with("0.0.0.0:80", "public_url = \"https://plan.example.no\"").is_ok());
        assert!(with("127.0.0.1:80", "public_url = \"http://localhost\"").is_ok());
        assert!(with("127.0.0.1:80", "public_url = \"ftp://localhost\"").is_err());
    }

    #[test]
    fn exactly_one_key() {
        assert!(parse("listen = \"127.0.0.1:0\"\ndata = \"d\"").unwrap_err().contains("exactly one"));
        assert!(parse(&format!("{GOOD}master_key_env = \"K\"")).unwrap_err().contains("exactly one"));
        let both = parse(&format!("{GOOD}previous_master_key_env = \"K\"")).unwrap();
        assert_eq!(both.keys.previous, Some(KeySource::Env("K".to_owned())));
    }

    #[test]
    fn a_misspelt_word_is_told() {
        assert!(parse(&format!("{GOOD}lisen = 1")).unwrap_err().contains("lisen"));
    }
}
