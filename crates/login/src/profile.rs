//! What differs between providers, as data: ID-porten, HelseID, and others.

use crate::jose::Alg;

/// Who logs in there. The two are never mixed in one session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Private persons, for themselves or someone close.
    Citizens,
    /// Employees, at their workplace.
    Professionals,
}

/// How to log in with one provider.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Profile {
    /// Its word in addresses: small letters, digits, hyphens.
    pub id: String,
    /// The name on the button.
    pub name: String,
    /// Who logs in there.
    pub kind: Kind,
    /// The issuer, exactly as the provider writes it.
    pub issuer: String,
    /// Our name at the provider.
    pub client_id: String,
    /// What we ask for.
    pub scopes: Vec<String>,
    /// The level we ask for, in the provider's words; nothing is sent when empty.
    pub acr_values: Vec<String>,
    /// The claim that tells the level reached.
    pub level_claim: String,
    /// The levels that are enough. Empty: none is enough.
    pub levels: Vec<String>,
    /// The claim with the national identity number.
    pub number_claim: String,
    /// The claim with the name, where the provider knows one.
    pub name_claim: String,
    /// The claim with the number in the register of health personnel.
    pub hpr_claim: Option<String>,
    /// Claims with the number of the organisation, the first that is there counts.
    pub org_claims: Vec<String>,
    /// The request goes to the provider directly, not through the browser (RFC 9126).
    pub pushed: bool,
    /// Tokens are bound to a key of ours (RFC 9449).
    pub bound: bool,
    /// Also ask the userinfo endpoint.
    pub userinfo: bool,
    /// Signature algorithms that are taken.
    pub algorithms: Vec<Alg>,
}

impl Profile {
    /// ID-porten: citizens, level high.
    #[must_use]
    pub fn id_porten(issuer: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            name: "ID-porten".to_owned(),
            kind: Kind::Citizens,
            acr_values: vec!["idporten-loa-high".to_owned()],
            levels: vec!["idporten-loa-high".to_owned()],
            number_claim: "pid".to_owned(),
            ..Self::generic("id-porten", issuer, client_id)
        }
    }

    /// HelseID: health personnel and other employees, security level 4.
    #[must_use]
    pub fn helse_id(issuer: impl Into<String>, client_id: impl Into<String>) -> Self {
        let scopes = [
            "openid",
            "profile",
            "helseid://scopes/identity/pid",
            "helseid://scopes/identity/security_level",
            "helseid://scopes/hpr/hpr_number",
        ];
        let orgs =
            ["helseid://claims/client/claims/orgnr_child", "helseid://claims/client/claims/orgnr_parent"];
        Self {
            name: "HelseID".to_owned(),
            kind: Kind::Professionals,
            scopes: scopes.map(str::to_owned).to_vec(),
            level_claim: "helseid://claims/identity/security_level".to_owned(),
            levels: vec!["4".to_owned()],
            number_claim: "helseid://claims/identity/pid".to_owned(),
            hpr_claim: Some("helseid://claims/hpr/hpr_number".to_owned()),
            org_claims: orgs.map(str::to_owned).to_vec(),
            bound: true,
            ..Self::generic("helseid", issuer, client_id)
        }
    }

    /// Any other provider. The configuration must say which level is enough.
    #[must_use]
    pub fn generic(id: impl Into<String>, issuer: impl Into<String>, client_id: impl Into<String>) -> Self {
        let id = id.into();
        Self {
            name: id.clone(),
            id,
            kind: Kind::Citizens,
            issuer: issuer.into(),
            client_id: client_id.into(),
            scopes: vec!["openid".to_owned(), "profile".to_owned()],
            acr_values: Vec::new(),
            level_claim: "acr".to_owned(),
            levels: Vec::new(),
            number_claim: "pid".to_owned(),
            name_claim: "name".to_owned(),
            hpr_claim: None,
            org_claims: Vec::new(),
            pushed: true,
            bound: false,
            userinfo: false,
            algorithms: vec![Alg::Rs256, Alg::Ps256, Alg::Es256],
        }
    }
}
