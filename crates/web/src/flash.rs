//! What was just done, told on the next page: carried in the address, so that it needs no state.

use dinplan_domain::ids::EntryId;

/// What was just done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Flash {
    /// The locale key of what was done.
    pub(crate) key: &'static str,
    /// The entry it can be undone in.
    pub(crate) undo: Option<EntryId>,
}

/// The words an address may carry; anything else is not shown.
const KNOWN: &[&str] = &[
    "done-saved",
    "done-ended",
    "done-reopened",
    "done-confirmed",
    "done-moved",
    "done-promised",
    "done-declined",
    "done-proposed",
    "done-proposal-taken",
    "done-asked-anew",
    "done-answered",
    "done-reported",
    "done-assessed",
    "done-informed",
    "done-offered",
    "done-consented",
    "done-withdrawn",
    "done-narrowed",
    "done-wished",
    "done-appointed",
    "done-relieved",
    "done-named",
    "done-removed",
    "done-begun",
    "done-period",
    "done-approved",
    "done-evaluated",
    "done-paused",
    "done-resumed",
    "done-closed",
    "done-case-reopened",
    "done-marked",
    "done-unmarked",
    "done-form",
    "done-language",
    "done-dropped",
    "done-restored",
    "done-logged-out",
    "done-session-ended",
    "done-sessions-ended",
    "done-held",
    "done-passkey-made",
    "done-passkey-removed",
    "done-invitation-revoked",
    "done-draft-kept",
    "done-admin-proposed",
    "done-admin-approved",
    "done-admin-rejected",
    "done-admin-withdrawn",
    "done-admin-hired",
    "done-admin-ended",
    "done-note-written",
    "done-notices-read",
    "done-mail-asked",
    "done-note-ended",
    "done-note-shared",
    "done-doubted",
    "done-objected",
    "done-settled",
    "done-agreed",
    "done-asked",
    "done-replied",
    "done-erased",
    "done-emergency-reviewed",
    "done-checked",
    "done-protected",
    "done-hold-set",
    "done-hold-lifted",
    "done-complaint-sent",
    "done-complaint-registered",
    "done-complaint-received",
    "done-complaint-reconsidered",
    "done-complaint-forwarded",
    "done-complaint-decided",
    "done-complaint-withdrawn",
    "done-said",
    "done-not-now",
    "done-scale",
    "done-interim",
    "done-time",
    "done-course",
    "done-news",
    "done-news-read",
    "done-news-reminded",
];

impl Flash {
    /// Reads `?gjort=saved` and, for entries, `&oppforing=ID`.
    pub(crate) fn from_query(query: &str) -> Option<Self> {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).ok()?;
        let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let wanted = format!("done-{}", value("gjort")?);
        let key = KNOWN.iter().find(|known| **known == wanted)?;
        Some(Self { key, undo: value("oppforing").and_then(|id| id.parse().ok()) })
    }
}
