//! The law as code: one function per provision, with inputs and outcome on record.
//!
//! Provisions are data with dates because sections move. The wording lives in the locale files.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// A provision that Dinplan applies or cites.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provision {
    /// Right to an individual plan: pasient- og brukerrettighetsloven § 2-5.
    #[doc(alias = "pbrl § 2-5")]
    RightToPlan,
    /// Right to a coordinator: pasient- og brukerrettighetsloven § 2-5 b.
    #[doc(alias = "pbrl § 2-5 b")]
    RightToCoordinator,
    /// Right to a child coordinator: pasient- og brukerrettighetsloven § 2-5 c.
    #[doc(alias = "pbrl § 2-5 c")]
    RightToChildCoordinator,
    /// The municipality's duty to make a plan: helse- og omsorgstjenesteloven § 7-1.
    #[doc(alias = "hol § 7-1")]
    DutyToPlan,
    /// The municipality's duty to offer a coordinator: helse- og omsorgstjenesteloven § 7-2.
    #[doc(alias = "hol § 7-2")]
    DutyToCoordinate,
    /// The child coordinator: helse- og omsorgstjenesteloven § 7-2 a.
    #[doc(alias = "hol § 7-2 a")]
    ChildCoordinator,
    /// The coordinating unit: helse- og omsorgstjenesteloven § 7-3.
    #[doc(alias = "hol § 7-3")]
    CoordinatingUnit,
    /// The hospital's coordinator: spesialisthelsetjenesteloven § 2-5 a.
    #[doc(alias = "sphlsl § 2-5 a")]
    HospitalCoordinator,
    /// Consent comes before plan and exchange: forskrift om individuell plan, content of the plan, letter h.
    PlanConsent,
    /// Who may consent: pasient- og brukerrettighetsloven chapter 4.
    #[doc(alias = "pbrl § 4-3")]
    WhoConsents,
    /// What the plan must hold, letters a to i: forskrift om individuell plan.
    PlanContent,
    /// Duty of confidentiality: helsepersonelloven § 21, and consent as exception § 22.
    #[doc(alias = "hpl § 22")]
    Confidentiality,
    /// Written reply with expected date within a month: forvaltningsloven § 11 a.
    #[doc(alias = "fvl § 11 a")]
    ReplyInTime,
    /// From 7 a child is told and heard: pasient- og brukerrettighetsloven § 4-4, barneloven § 31.
    #[doc(alias = "barneloven § 31")]
    ChildIsHeard,
    /// From 12 what the child means weighs heavily: pasient- og brukerrettighetsloven § 4-4, barneloven § 31.
    ChildsViewWeighs,
    /// From 12 a child may keep things from the parents: pasient- og brukerrettighetsloven § 3-4.
    #[doc(alias = "pbrl § 3-4")]
    KeptFromParents,
    /// Competence to consent lapses only where someone obviously cannot understand: pasient- og brukerrettighetsloven § 4-3.
    #[doc(alias = "pbrl § 4-3")]
    Competence,
    /// Of age at 18: vergemålsloven § 8.
    #[doc(alias = "vgml § 8")]
    OfAge,
    /// A guardian acts within the mandate: vergemålsloven § 26.
    #[doc(alias = "vgml § 26")]
    GuardiansMandate,
    /// Who has looked, told to the person: pasientjournalloven § 22, pasientjournalforskriften § 14.
    #[doc(alias = "pjl § 22")]
    AccessLog,
    /// Life and health before secrecy: helsepersonelloven § 23, number 4.
    #[doc(alias = "hpl § 23")]
    Emergency,
    /// Corrected, and the original kept: helsepersonelloven § 42.
    #[doc(alias = "hpl § 42")]
    Correction,
    /// Erased: helsepersonelloven § 43.
    #[doc(alias = "hpl § 43")]
    Erasure,
    /// Protected address: folkeregisterloven § 10-4.
    #[doc(alias = "folkeregisterloven § 10-4")]
    ProtectedAddress,
    /// Right to complain: pasient- og brukerrettighetsloven § 7-2.
    #[doc(alias = "pbrl § 7-2")]
    RightToComplain,
    /// Four weeks to complain in: pasient- og brukerrettighetsloven § 7-5.
    #[doc(alias = "pbrl § 7-5")]
    ComplaintDeadline,
    /// Three weeks to complain in of other decisions: forvaltningsloven § 29.
    #[doc(alias = "fvl § 29")]
    OtherComplaintDeadline,
}

impl Provision {
    /// All provisions.
    pub const ALL: [Self; 27] = [
        Self::RightToPlan,
        Self::RightToCoordinator,
        Self::RightToChildCoordinator,
        Self::DutyToPlan,
        Self::DutyToCoordinate,
        Self::ChildCoordinator,
        Self::CoordinatingUnit,
        Self::HospitalCoordinator,
        Self::PlanConsent,
        Self::WhoConsents,
        Self::PlanContent,
        Self::Confidentiality,
        Self::ReplyInTime,
        Self::ChildIsHeard,
        Self::ChildsViewWeighs,
        Self::KeptFromParents,
        Self::Competence,
        Self::OfAge,
        Self::GuardiansMandate,
        Self::AccessLog,
        Self::Emergency,
        Self::Correction,
        Self::Erasure,
        Self::ProtectedAddress,
        Self::RightToComplain,
        Self::ComplaintDeadline,
        Self::OtherComplaintDeadline,
    ];

    /// The locale key that words it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::RightToPlan => "law-right-to-plan",
            Self::RightToCoordinator => "law-right-to-coordinator",
            Self::RightToChildCoordinator => "law-right-to-child-coordinator",
            Self::DutyToPlan => "law-duty-to-plan",
            Self::DutyToCoordinate => "law-duty-to-coordinate",
            Self::ChildCoordinator => "law-child-coordinator",
            Self::CoordinatingUnit => "law-coordinating-unit",
            Self::HospitalCoordinator => "law-hospital-coordinator",
            Self::PlanConsent => "law-plan-consent",
            Self::WhoConsents => "law-who-consents",
            Self::PlanContent => "law-plan-content",
            Self::Confidentiality => "law-confidentiality",
            Self::ReplyInTime => "law-reply-in-time",
            Self::ChildIsHeard => "law-child-is-heard",
            Self::ChildsViewWeighs => "law-childs-view-weighs",
            Self::KeptFromParents => "law-kept-from-parents",
            Self::Competence => "law-competence",
            Self::OfAge => "law-of-age",
            Self::GuardiansMandate => "law-guardians-mandate",
            Self::AccessLog => "law-access-log",
            Self::Emergency => "law-emergency",
            Self::Correction => "law-correction",
            Self::Erasure => "law-erasure",
            Self::ProtectedAddress => "law-protected-address",
            Self::RightToComplain => "law-right-to-complain",
            Self::ComplaintDeadline => "law-complaint-deadline",
            Self::OtherComplaintDeadline => "law-other-complaint-deadline",
        }
    }

    /// In force from this day, as far as Dinplan applies it.
    #[must_use]
    pub const fn in_force_from(self) -> Date {
        match self {
            // The welfare reform of 2022 brought the coordinator's own sections.
            Self::RightToCoordinator
            | Self::RightToChildCoordinator
            | Self::ChildCoordinator
            | Self::PlanConsent
            | Self::PlanContent => date(2022, 8, 1),
            _ => date(2012, 1, 1),
        }
    }
}

/// What the law says of a set of facts, kept so that any decision can be explained later.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// Applied provision.
    pub provision: Provision,
    /// Whether its conditions hold.
    pub met: bool,
}

/// The facts on which the right is assessed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RightFacts {
    /// The need has some duration; it need not be permanent nor a set number of months.
    pub long_lasting: bool,
    /// How many health and care services are needed.
    pub services: u8,
    /// They should be seen together.
    pub seen_together: bool,
    /// A child or expected child with serious illness, injury or disability who also needs other welfare services.
    pub serious_and_other_welfare: bool,
}

/// The right to an individual plan: long-lasting need of coordinated services. Age, diagnosis and level of care do not count.
#[doc(alias = "pbrl § 2-5")]
#[must_use]
pub const fn right_to_plan(facts: &RightFacts) -> Finding {
    Finding { provision: Provision::RightToPlan, met: long_lasting_and_coordinated(facts) }
}

/// The right to a coordinator: the same need, whether or not the person wants a plan.
#[doc(alias = "pbrl § 2-5 b")]
#[must_use]
pub const fn right_to_coordinator(facts: &RightFacts) -> Finding {
    Finding { provision: Provision::RightToCoordinator, met: long_lasting_and_coordinated(facts) }
}

/// The right to a child coordinator: under 18, serious condition, long-lasting and composite need of health and other welfare services.
#[doc(alias = "pbrl § 2-5 c")]
#[must_use]
pub fn right_to_child_coordinator(facts: &RightFacts, born: Date, today: Date) -> Finding {
    let met = is_child(born, today) && facts.serious_and_other_welfare && long_lasting_and_coordinated(facts);
    Finding { provision: Provision::RightToChildCoordinator, met }
}

const fn long_lasting_and_coordinated(facts: &RightFacts) -> bool {
    facts.long_lasting && facts.seen_together && facts.services >= 2
}

/// Completed years of age. Someone born on 29 February comes of age on 1 March in other years.
#[must_use]
pub fn age(born: Date, today: Date) -> i16 {
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    today.year() - born.year() - i16::from(!had_birthday)
}

/// Under 18.
#[must_use]
pub fn is_child(born: Date, today: Date) -> bool {
    age(born, today) < 18
}

/// The birthdays that change who decides: heard, weighs, consents, of age. Someone born on 29 February
/// has them on 1 March in other years.
#[must_use]
pub fn birthdays(born: Date) -> [(u8, Date); 4] {
    [7, 12, 16, 18].map(|age: u8| (age, birthday(born, age)))
}

fn birthday(born: Date, age: u8) -> Date {
    let year = born.year().saturating_add(i16::from(age));
    Date::new(year, born.month(), born.day()).or_else(|_| Date::new(year, 3, 1)).unwrap_or(Date::MAX)
}

/// From 7 a child is told and heard before others decide: pasient- og brukerrettighetsloven § 4-4.
#[must_use]
pub fn child_is_heard(born: Date, today: Date) -> bool {
    age(born, today) >= 7 && parents_consent(born, today)
}

/// From 12 great weight is given to what the child means, and the child may keep things from the
/// parents: pasient- og brukerrettighetsloven §§ 4-4 and 3-4.
#[must_use]
pub fn childs_view_weighs(born: Date, today: Date) -> bool {
    age(born, today) >= 12 && parents_consent(born, today)
}

/// From 16 a person consents in health matters: pasient- og brukerrettighetsloven § 4-3.
#[doc(alias = "helserettslig myndig")]
#[must_use]
pub fn consents_alone(born: Date, today: Date) -> bool {
    age(born, today) >= 16
}

/// Parents consent for a child under 16: pasient- og brukerrettighetsloven § 4-4.
#[must_use]
pub fn parents_consent(born: Date, today: Date) -> bool {
    !consents_alone(born, today)
}

/// The last day in time, so many weeks from when one learned, or should have learned, enough:
/// pasient- og brukerrettighetsloven § 7-5, forvaltningsloven § 29. A late complaint may still be taken.
#[doc(alias = "pbrl § 7-5")]
#[must_use]
pub fn last_day_to_complain(learned: Date, weeks: u8) -> Date {
    learned.checked_add(i32::from(weeks).weeks()).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEED: RightFacts =
        RightFacts { long_lasting: true, services: 2, seen_together: true, serious_and_other_welfare: false };

    #[test]
    fn pbrl_2_5_two_services_seen_together_over_some_time() {
        assert!(right_to_plan(&NEED).met);
        assert!(!right_to_plan(&RightFacts { services: 1, ..NEED }).met);
        assert!(!right_to_plan(&RightFacts { long_lasting: false, ..NEED }).met);
        assert!(!right_to_plan(&RightFacts { seen_together: false, ..NEED }).met);
    }

    #[test]
    fn pbrl_2_5_c_is_for_children_with_serious_conditions() {
        let facts = RightFacts { serious_and_other_welfare: true, ..NEED };
        assert!(right_to_child_coordinator(&facts, date(2017, 3, 1), date(2026, 11, 22)).met);
        assert!(!right_to_child_coordinator(&facts, date(2007, 3, 1), date(2026, 11, 22)).met);
        assert!(!right_to_child_coordinator(&NEED, date(2017, 3, 1), date(2026, 11, 22)).met);
    }

    #[test]
    fn pbrl_4_3_sixteen_on_the_day() {
        let born = date(2010, 11, 22);
        assert!(!consents_alone(born, date(2026, 11, 21)));
        assert!(consents_alone(born, date(2026, 11, 22)));
        assert_eq!(age(date(2008, 2, 29), date(2026, 2, 28)), 17);
        assert_eq!(age(date(2008, 2, 29), date(2026, 3, 1)), 18);
    }
}
