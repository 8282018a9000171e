//! An organisation's own rules, one by one, as they are shown and changed: what each is called, what it
//! may be set to, and who may set it.

use crate::choices::choices;
use crate::organisation::Procedure;

choices! {
    /// Rules that stand and are changed together.
    Group {
        /// How long things last, and when people are warned.
        Daily = "daglige" => "admin-rules-daily",
        /// Within what time people answer, and who hears of it when they do not.
        Deadlines = "frister" => "admin-rules-deadlines",
        /// Who may coordinate, how far emergency access reaches and how soon it is looked into, and how
        /// long things are kept. A change takes two people.
        Weighty = "viktige" => "admin-rules-weighty",
    }
}

choices! {
    /// One rule: a number, or yes (1) and no (0).
    Rule {
        /// [`Procedure::months_between_revisions`].
        Revisions = "revisions" => "admin-rule-revisions",
        /// [`Procedure::days_before_birthday_notice`].
        Birthday = "birthday" => "admin-rule-birthday",
        /// [`Procedure::consent_expiry_warning_days`].
        ConsentExpiry = "consent-expiry" => "admin-rule-consent-expiry",
        /// [`Procedure::invitation_weeks`].
        Invitation = "invitation" => "admin-rule-invitation",
        /// [`Deadlines::promise_days`](crate::deadlines::Deadlines::promise_days).
        Promise = "promise" => "admin-rule-promise",
        /// [`Deadlines::promise_to_coordinator_days`](crate::deadlines::Deadlines::promise_to_coordinator_days).
        PromiseCoordinator = "promise-coordinator" => "admin-rule-promise-coordinator",
        /// [`Deadlines::promise_to_unit_days`](crate::deadlines::Deadlines::promise_to_unit_days).
        PromiseUnit = "promise-unit" => "admin-rule-promise-unit",
        /// [`Deadlines::question_days`](crate::deadlines::Deadlines::question_days).
        Question = "question" => "admin-rule-question",
        /// [`Deadlines::confirm_days`](crate::deadlines::Deadlines::confirm_days).
        Confirm = "confirm" => "admin-rule-confirm",
        /// [`Deadlines::contact_weeks`](crate::deadlines::Deadlines::contact_weeks).
        Contact = "contact" => "admin-rule-contact",
        /// [`Deadlines::meeting_days`](crate::deadlines::Deadlines::meeting_days).
        Meeting = "meeting" => "admin-rule-meeting",
        /// [`Deadlines::revision_days`](crate::deadlines::Deadlines::revision_days).
        RevisionCall = "revision-call" => "admin-rule-revision-call",
        /// [`Deadlines::revision_to_unit_days`](crate::deadlines::Deadlines::revision_to_unit_days).
        RevisionUnit = "revision-unit" => "admin-rule-revision-unit",
        /// [`Deadlines::verdict_months`](crate::deadlines::Deadlines::verdict_months).
        Verdict = "verdict" => "admin-rule-verdict",
        /// [`Deadlines::reconsider_days`](crate::deadlines::Deadlines::reconsider_days).
        Reconsider = "reconsider" => "admin-rule-reconsider",
        /// [`Deadlines::reconsider_near_days`](crate::deadlines::Deadlines::reconsider_near_days).
        ReconsiderNear = "reconsider-near" => "admin-rule-reconsider-near",
        /// [`Deadlines::reconsider_to_leader_days`](crate::deadlines::Deadlines::reconsider_to_leader_days).
        ReconsiderLeader = "reconsider-leader" => "admin-rule-reconsider-leader",
        /// [`Procedure::ward_staff_cannot_coordinate`].
        WardStaff = "ward-staff" => "admin-rule-ward-staff",
        /// [`Procedure::temporary_hospital_coordinator`].
        TemporaryCoordinator = "temporary-coordinator" => "admin-rule-temporary-coordinator",
        /// [`Procedure::emergency_access_hours`].
        EmergencyHours = "emergency-hours" => "admin-rule-emergency-hours",
        /// [`Procedure::emergency_review_days`].
        EmergencyReview = "emergency-review" => "admin-rule-emergency-review",
        /// [`Procedure::retention_years`].
        Retention = "retention" => "admin-rule-retention",
    }
}

/// What the number counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// Where a rule stands in the procedure.
enum Place<'a> {
    YesNo(&'a mut bool),
    Byte(&'a mut u8),
    Number(&'a mut u16),
}

impl Rule {
    /// The rules it is shown and changed with.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::Revisions | Self::Birthday | Self::ConsentExpiry | Self::Invitation => Group::Daily,
            Self::WardStaff
            | Self::TemporaryCoordinator
            | Self::EmergencyHours
            | Self::EmergencyReview
            | Self::Retention => Group::Weighty,
            _ => Group::Deadlines,
        }
    }

    /// The rules of a group, in order.
    pub fn of(group: Group) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |rule| rule.group() == group)
    }

    /// Whether a change of it takes two.
    #[must_use]
    pub const fn takes_two(self) -> bool {
        matches!(self.group(), Group::Weighty)
    }

    /// Lowest and highest number, and what it counts; none for a yes or no.
    #[must_use]
    pub const fn range(self) -> Option<(u16, u16, Unit)> {
        Some(match self {
            Self::WardStaff | Self::TemporaryCoordinator => return None,
            Self::Revisions => (1, 24, Unit::Months),
            Self::Birthday => (7, 365, Unit::Days),
            Self::ConsentExpiry => (1, 180, Unit::Days),
            Self::Invitation => (1, 26, Unit::Weeks),
            Self::Promise | Self::Question => (1, 60, Unit::Days),
            Self::PromiseCoordinator | Self::PromiseUnit => (0, 60, Unit::Days),
            Self::Confirm => (14, 365, Unit::Days),
            Self::Contact => (1, 52, Unit::Weeks),
            Self::Meeting => (0, 14, Unit::Days),
            Self::RevisionCall => (1, 90, Unit::Days),
            Self::RevisionUnit | Self::ReconsiderLeader => (1, 60, Unit::Days),
            Self::Verdict => (1, 24, Unit::Months),
            Self::Reconsider => (1, 90, Unit::Days),
            Self::ReconsiderNear => (1, 30, Unit::Days),
            Self::EmergencyHours => (1, 72, Unit::Hours),
            Self::EmergencyReview => (1, 31, Unit::Days),
            Self::Retention => (1, 100, Unit::Years),
        })
    }

    const fn place(self, rules: &mut Procedure) -> Place<'_> {
        let deadlines = &mut rules.deadlines;
        match self {
            Self::Revisions => Place::Byte(&mut rules.months_between_revisions),
            Self::Birthday => Place::Number(&mut rules.days_before_birthday_notice),
            Self::ConsentExpiry => Place::Number(&mut rules.consent_expiry_warning_days),
            Self::Invitation => Place::Byte(&mut rules.invitation_weeks),
            Self::Promise => Place::Number(&mut deadlines.promise_days),
            Self::PromiseCoordinator => Place::Number(&mut deadlines.promise_to_coordinator_days),
            Self::PromiseUnit => Place::Number(&mut deadlines.promise_to_unit_days),
            Self::Question => Place::Number(&mut deadlines.question_days),
            Self::Confirm => Place::Number(&mut deadlines.confirm_days),
            Self::Contact => Place::Byte(&mut deadlines.contact_weeks),
            Self::Meeting => Place::Number(&mut deadlines.meeting_days),
            Self::RevisionCall => Place::Number(&mut deadlines.revision_days),
            Self::RevisionUnit => Place::Number(&mut deadlines.revision_to_unit_days),
            Self::Verdict => Place::Byte(&mut deadlines.verdict_months),
            Self::Reconsider => Place::Number(&mut deadlines.reconsider_days),
            Self::ReconsiderNear => Place::Number(&mut deadlines.reconsider_near_days),
            Self::ReconsiderLeader => Place::Number(&mut deadlines.reconsider_to_leader_days),
            Self::WardStaff => Place::YesNo(&mut rules.ward_staff_cannot_coordinate),
            Self::TemporaryCoordinator => Place::YesNo(&mut rules.temporary_hospital_coordinator),
            Self::EmergencyHours => Place::Byte(&mut rules.emergency_access_hours),
            Self::EmergencyReview => Place::Byte(&mut rules.emergency_review_days),
            Self::Retention => Place::Byte(&mut rules.retention_years),
        }
    }

    /// What it is set to.
    #[must_use]
    pub fn read(self, rules: &Procedure) -> u16 {
        match self.place(&mut rules.clone()) {
            Place::YesNo(yes) => u16::from(*yes),
            Place::Byte(byte) => u16::from(*byte),
            Place::Number(number) => *number,
        }
    }

    /// Sets it; a number outside its range changes nothing, and the answer is false.
    pub fn write(self, rules: &mut Procedure, value: u16) -> bool {
        let (least, most) = self.range().map_or((0, 1), |(least, most, _)| (least, most));
        let Ok(short) = u8::try_from(value.min(255)) else { return false };
        if !(least..=most).contains(&value) {
            return false;
        }
        match self.place(rules) {
            Place::YesNo(yes) => *yes = value == 1,
            Place::Byte(byte) => *byte = short,
            Place::Number(number) => *number = value,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_read_as_it_was_written_and_holds_its_range() {
        for rule in Rule::ALL {
            let (least, most) = rule.range().map_or((0, 1), |(least, most, _)| (least, most));
            for value in [least, most] {
                let mut rules = Procedure::default();
                assert!(rule.write(&mut rules, value), "{rule:?}");
                assert_eq!(rule.read(&rules), value, "{rule:?}");
                for other in Rule::ALL.iter().filter(|other| *other != rule) {
                    assert_eq!(other.read(&rules), other.read(&Procedure::default()), "{rule:?} {other:?}");
                }
            }
            assert!(!rule.write(&mut Procedure::default(), most + 1), "{rule:?}");
            let preset = rule.read(&Procedure::default());
            assert!((least..=most).contains(&preset), "{rule:?}");
        }
    }
}
