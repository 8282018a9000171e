//! Whom one can log in as. Their stories in words are in `locales/*/personas.ftl`.

use super::people::person;
use dinplan_web::Persona;

/// Key, who, and whether at work.
type Written = (&'static str, &'static str, bool);

/// By group.
const PERSONAS: &[(&str, &[Written])] = &[
    (
        "people",
        &[
            ("mona", "mona", false),
            ("ida", "ida", false),
            ("lars", "lars", false),
            ("arne", "arne", false),
            ("solveig", "solveig", false),
            ("fatima", "fatima", false),
            ("emil", "emil", false),
            ("kristin", "kristin", false),
            ("nora", "nora", false),
            ("heidi", "heidi", false),
            ("vilde", "vilde", false),
            ("tuva", "tuva", false),
            ("marte", "marte", false),
            ("signe", "signe", false),
            ("verge", "per-olav", false),
        ],
    ),
    (
        "municipality",
        &[
            ("silje", "silje", true),
            ("karim", "karim", true),
            ("ke-leder", "turid", true),
            ("ke-saksbehandler", "ola", true),
            ("fysioterapeut", "tone", true),
            ("fjordvik-admin", "inger", true),
        ],
    ),
    ("hospital", &[("sykepleier", "maria", true), ("avdelingsleder", "tiril", true)]),
    ("others", &[("fastlege", "henrik", true), ("laerer", "anders", true), ("nav", "gro", true)]),
];

/// Everyone one can log in as.
#[must_use]
pub fn personas() -> Vec<Persona> {
    PERSONAS
        .iter()
        .flat_map(|(group, members)| {
            members.iter().map(|(key, who, at_work)| Persona {
                key,
                person: person(who),
                job: at_work.then_some(0),
                group,
            })
        })
        .collect()
}
