//! The `[login]` part of a configuration: providers, passkeys, time-outs. What is unsafe is refused.

use crate::Failure;
use crate::key::{Readable, readable};
use dinplan_app::TimeOuts;
use dinplan_login::passkey::Place;
use dinplan_login::{ClientKey, Http, Kind, Profile, Provider};
use dinplan_web::Login;
use jiff::SignedDuration;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How people log in, and when sessions end.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LoginConfig {
    /// Providers, in the order of their buttons.
    pub providers: Vec<ProviderConfig>,
    /// Passkeys for staff, by invitation.
    pub passkeys: bool,
    /// When sessions end.
    pub time_outs: TimeOuts,
}

/// One provider.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProviderConfig {
    /// How to log in there.
    pub profile: Profile,
    /// Our private key.
    pub key_file: PathBuf,
    /// The key's name at the provider, where the file has none.
    pub key_id: Option<String>,
}

/// As it is written.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Written {
    demo: Option<bool>,
    personas: Option<toml::Value>,
    idle_minutes: Option<u16>,
    absolute_hours: Option<u8>,
    #[serde(default)]
    provider: Vec<WrittenProvider>,
    #[serde(default)]
    passkeys: WrittenPasskeys,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct WrittenPasskeys {
    #[serde(default)]
    staff: bool,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum Base {
    IdPorten,
    #[serde(rename = "helseid")]
    HelseId,
    Generic,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum For {
    Citizens,
    Professionals,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenProvider {
    profile: Base,
    issuer: String,
    client_id: String,
    key_file: PathBuf,
    key_id: Option<String>,
    id: Option<String>,
    name: Option<String>,
    #[serde(rename = "for")]
    whom: Option<For>,
    scopes: Option<Vec<String>>,
    acr_values: Option<Vec<String>>,
    level_claim: Option<String>,
    levels: Option<Vec<String>>,
    number_claim: Option<String>,
    name_claim: Option<String>,
    userinfo: Option<bool>,
    bound: Option<bool>,
}

impl LoginConfig {
    /// Reads a file that has a `[login]` part, for the demo.
    ///
    /// # Errors
    /// [`Exit::Config`](crate::Exit::Config): what is wrong, and what to write instead.
    pub fn read(file: &Path) -> Result<Self, Failure> {
        #[derive(Deserialize)]
        struct Only {
            #[serde(default)]
            login: Written,
        }
        let told = |words: String| Failure::config(format!("{}: {words}", file.display()));
        let text = std::fs::read_to_string(file).map_err(|error| told(error.to_string()))?;
        let only: Only = toml::from_str(&text).map_err(|error| told(error.to_string()))?;
        only.login.check(file.parent().unwrap_or(Path::new(""))).map_err(told)
    }

    /// Reads the keys, and makes what the pages need.
    ///
    /// # Errors
    /// [`Exit::Config`](crate::Exit::Config) when a key cannot be read or used.
    pub fn open(&self, public_url: &str) -> Result<Login, Failure> {
        let mut providers = Vec::new();
        if !self.providers.is_empty() {
            let http = Http::new().map_err(|error| {
                Failure::config(format!("this machine's list of certificate authorities: {error}"))
            })?;
            for one in &self.providers {
                let key = key(&one.key_file)?.named(one.key_id.clone());
                providers.push(Arc::new(Provider::new(one.profile.clone(), key, http.clone())));
            }
        }
        Ok(Login {
            providers,
            passkeys: if self.passkeys { Place::of(public_url) } else { None },
            public_url: public_url.trim_end_matches('/').to_owned(),
        })
    }
}

fn key(path: &Path) -> Result<ClientKey, Failure> {
    let told = |words: String| Failure::config(format!("the login key {}: {words}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| told(error.to_string()))?;
    if readable(path).is_ok_and(|who| who == Readable::ByAll) {
        return Err(told("everyone can read it; chmod 600 it".to_owned()));
    }
    ClientKey::parse(&text).map_err(|fault| told(fault.to_string()))
}

impl Written {
    /// Whether somebody wants demo login.
    pub(super) const fn is_demo(&self) -> bool {
        matches!(self.demo, Some(true)) || self.personas.is_some()
    }

    /// What it says, if that is safe.
    ///
    /// # Errors
    /// In words: what is wrong, and what to write instead.
    pub fn check(self, folder: &Path) -> Result<LoginConfig, String> {
        let mut providers: Vec<ProviderConfig> = Vec::new();
        for written in self.provider {
            let one = written.check(folder)?;
            if providers.iter().any(|other| other.profile.id == one.profile.id) {
                return Err(format!(
                    "two login providers are called \"{}\"; give one another `id`",
                    one.profile.id
                ));
            }
            providers.push(one);
        }
        let default = TimeOuts::default();
        let idle = self.idle_minutes.map_or(default.idle, |m| SignedDuration::from_mins(m.into()));
        let absolute = self.absolute_hours.map_or(default.absolute, |h| SignedDuration::from_hours(h.into()));
        if !(SignedDuration::from_mins(10)..=SignedDuration::from_mins(240)).contains(&idle) {
            return Err("`idle_minutes` must be 10 to 240".to_owned());
        }
        if !(SignedDuration::from_hours(1)..=SignedDuration::from_hours(16)).contains(&absolute)
            || absolute < idle
        {
            return Err("`absolute_hours` must be 1 to 16, and not less than `idle_minutes`".to_owned());
        }
        Ok(LoginConfig { providers, passkeys: self.passkeys.staff, time_outs: TimeOuts { idle, absolute } })
    }
}

impl WrittenProvider {
    fn check(self, folder: &Path) -> Result<ProviderConfig, String> {
        let mut profile = match self.profile {
            Base::IdPorten => Profile::id_porten(self.issuer, self.client_id),
            Base::HelseId => Profile::helse_id(self.issuer, self.client_id),
            Base::Generic => {
                let (Some(id), Some(levels)) = (&self.id, &self.levels) else {
                    return Err("a generic login provider needs `id`, `for`, `number_claim` and `levels`: \
                                which levels are safe enough for health data"
                        .to_owned());
                };
                if self.whom.is_none() || self.number_claim.is_none() || levels.is_empty() {
                    return Err(format!(
                        "the login provider \"{id}\" needs `for` (\"citizens\" or \"professionals\"), \
                         `number_claim` and at least one of `levels`"
                    ));
                }
                Profile::generic(id, self.issuer, self.client_id)
            }
        };
        if !matches!(self.profile, Base::Generic)
            && (self.levels.is_some() || self.whom.is_some() || self.bound.is_some())
        {
            return Err("`levels`, `for` and `bound` are settled for ID-porten and HelseID; leave them out"
                .to_owned());
        }
        let list = |list: &mut Vec<String>, written: Option<Vec<String>>| {
            *list = written.unwrap_or_else(|| list.clone());
        };
        let word =
            |word: &mut String, written: Option<String>| *word = written.unwrap_or_else(|| word.clone());
        word(&mut profile.id, self.id);
        word(&mut profile.name, self.name);
        list(&mut profile.scopes, self.scopes);
        list(&mut profile.acr_values, self.acr_values);
        list(&mut profile.levels, self.levels);
        word(&mut profile.level_claim, self.level_claim);
        word(&mut profile.number_claim, self.number_claim);
        word(&mut profile.name_claim, self.name_claim);
        profile.userinfo = self.userinfo.unwrap_or(profile.userinfo);
        profile.bound = self.bound.unwrap_or(profile.bound);
        profile.kind = match self.whom {
            Some(For::Citizens) => Kind::Citizens,
            Some(For::Professionals) => Kind::Professionals,
            None => profile.kind,
        };
        fits(&profile)?;
        Ok(ProviderConfig { profile, key_file: folder.join(self.key_file), key_id: self.key_id })
    }
}

/// Words that stand in addresses, and a provider on TLS, except on this very machine.
fn fits(profile: &Profile) -> Result<(), String> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if profile.id.is_empty() || !profile.id.chars().all(plain) {
        return Err(format!("`id` = \"{}\": small letters, digits and hyphens only", profile.id));
    }
    if !profile.scopes.iter().any(|scope| scope == "openid") {
        return Err(format!("`scopes` of \"{}\" must hold \"openid\"", profile.id));
    }
    let local = ["http://localhost:", "http://127.0.0.1:", "http://[::1]:"];
    if !profile.issuer.starts_with("https://") && !local.iter().any(|start| profile.issuer.starts_with(start))
    {
        return Err(format!("`issuer` of \"{}\" must begin with https://", profile.id));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<LoginConfig, String> {
        let written: Written = toml::from_str(text).map_err(|error| error.to_string())?;
        written.check(Path::new("etc"))
    }

    const ID_PORTEN: &str = "[[provider]]\nprofile = \"id-porten\"\nissuer = \"https://test.idporten.no\"\n\
                             client_id = \"c\"\nkey_file = \"k\"\n";

    #[test]
    fn id_porten_needs_few_words() {
        let login = parse(ID_PORTEN).unwrap();
        let one = &login.providers[0];
        assert_eq!(one.profile.levels, ["idporten-loa-high"]);
        assert_eq!(one.key_file, Path::new("etc/k"));
        assert_eq!(login.time_outs, TimeOuts::default());
    }

    #[test]
    fn what_is_unsafe_is_refused() {
        let twice = format!("{ID_PORTEN}{ID_PORTEN}");
        let generic = ID_PORTEN.replace("id-porten", "generic");
        for (text, words) in [
            (ID_PORTEN.replace("https://", "http://"), "https://"),
            (format!("{ID_PORTEN}levels = [\"idporten-loa-low\"]"), "settled"),
            (format!("{ID_PORTEN}id = \"Å/..\""), "small letters"),
            (format!("{ID_PORTEN}scopes = [\"profile\"]"), "openid"),
            (format!("{ID_PORTEN}secret = \"s\""), "secret"),
            (twice, "two login providers"),
            (generic.clone(), "levels"),
            (format!("{generic}id = \"x\"\nlevels = []"), "at least one"),
            ("idle_minutes = 1".to_owned(), "idle_minutes"),
            ("absolute_hours = 48".to_owned(), "absolute_hours"),
            ("[passkeys]\ncitizens = true".to_owned(), "citizens"),
        ] {
            let told = parse(&text).unwrap_err();
            assert!(told.contains(words), "{text}\n{told}");
        }
    }

    #[test]
    fn a_provider_on_this_machine_may_be_bare() {
        assert!(parse(&ID_PORTEN.replace("https://test.idporten.no", "http://localhost:3000")).is_ok());
    }
}
