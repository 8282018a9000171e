//! The one list of the plan's sections.
//!
//! # Adding a section
//!
//! 1. Write `sections/NAME.rs`: the type, its `FIELDS`, `parse` and `answers`.
//! 2. Add a line to [`Section`] and to [`Content`] here.
//! 3. Word its name, its help and its fields in every `locales/*/sections.ftl`.
//! 4. Follow the compiler: the letter it answers, and who reads and writes it in `policy`.
//!
//! Page, form, history and log follow from that; the golden policy table shows the new rows.

pub mod admission;
pub mod background;
pub mod contacts;
pub mod contributions;
pub mod cooperation;
pub mod family;
pub mod goals;
pub mod illness;
pub mod matters;
pub mod measures;
pub mod other_plans;
pub mod situation;

use crate::answers::{Answers, Faults};
use crate::choices::choices;
use serde::{Deserialize, Serialize};

choices! {
    /// Every part of a case that can be seen or written apart from the others.
    Section {
        /// What matters to me.
        Matters = "matters" => "section-matters",
        /// My everyday life, resources and needs.
        Situation = "situation" => "section-situation",
        /// Language, culture and ways of communicating.
        Background = "background" => "section-background",
        /// Goals.
        Goals = "goals" => "section-goals",
        /// Measures.
        Measures = "measures" => "section-measures",
        /// Who takes part.
        Participants = "participants" => "section-participants",
        /// Who is coordinator.
        Coordinator = "coordinator" => "section-coordinator",
        /// What each contributes to the planning.
        Contributions = "contributions" => "section-contributions",
        /// Cooperation with others.
        Cooperation = "cooperation" => "section-cooperation",
        /// Needs of family members.
        Family = "family" => "section-family",
        /// Other plans.
        OtherPlans = "other-plans" => "section-other-plans",
        /// Contacts and important numbers.
        Contacts = "contacts" => "section-contacts",
        /// Agreement on admission to hospital when needed.
        Admission = "admission" => "section-admission",
        /// My thoughts on the illness, its course and treatment.
        Illness = "illness" => "section-illness",
        /// Plan period and revision.
        Period = "period" => "section-period",
        /// Evaluations.
        Evaluation = "evaluation" => "section-evaluation",
        /// Consents.
        Consents = "consents" => "section-consents",
        /// Reports of need, assessment, offer and answer.
        Process = "process" => "section-process",
        /// Those close to the person.
        Representatives = "representatives" => "section-representatives",
        /// Who has looked and changed.
        Log = "log" => "section-log",
        /// The person's own notes.
        Notes = "notes" => "section-notes",
        /// What the person has asked of those who keep the record.
        Requests = "requests" => "section-requests",
        /// Emergency access and its review.
        Emergencies = "emergencies" => "section-emergencies",
        /// Meetings; seen by those who are called to them.
        Meetings = "meetings" => "section-meetings",
        /// Threads, questions, suggestions, and what was handed over; seen by those who take part in them.
        Talk = "talk" => "section-talk",
        /// Complaints, and what became of them.
        Complaints = "complaints" => "section-complaints",
        /// What the person says of the cooperation.
        Verdicts = "verdicts" => "section-verdicts",
    }
}

choices! {
    /// The nine points of the regulation that every plan must answer.
    Letter {
        /// Goals, resources and needs.
        A = "a" => "letter-a",
        /// Who takes part.
        B = "b" => "letter-b",
        /// Who is coordinator.
        C = "c" => "letter-c",
        /// What each will contribute.
        D = "d" => "letter-d",
        /// Measures, scope and responsibility.
        E = "e" => "letter-e",
        /// How measures are carried out.
        F = "f" => "letter-f",
        /// Plan period and revision.
        G = "g" => "letter-g",
        /// Consents.
        H = "h" => "letter-h",
        /// Cooperation with others.
        I = "i" => "letter-i",
    }
}

impl Letter {
    /// Points that can be marked as not applying. Goals, coordinator, period and consent always apply.
    #[must_use]
    pub const fn may_not_apply(self) -> bool {
        matches!(self, Self::B | Self::D | Self::E | Self::F | Self::I)
    }
}

/// What kind of field a form shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// One line of text.
    Line,
    /// Several lines.
    Prose,
    /// A date.
    Date,
    /// One of these: word and locale key.
    Choice(&'static [(&'static str, &'static str)]),
    /// One of the plan's goals.
    Goal,
    /// One who can be responsible: the person, the coordinator, or a participant.
    Responsible,
}

/// One field of a section's form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Field {
    /// Its name in the form; with the section's word it makes the locale key.
    pub name: &'static str,
    /// Its kind.
    pub kind: Kind,
    /// Must be filled in.
    pub required: bool,
}

impl Field {
    /// A field that must be filled in.
    #[must_use]
    pub const fn required(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, required: true }
    }

    /// A field that may be left empty.
    #[must_use]
    pub const fn optional(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, required: false }
    }
}

/// One section's entry: read from a form, and written back to one.
pub trait Part: Sized {
    /// The form, top to bottom.
    const FIELDS: &'static [Field];

    /// Reads the form.
    ///
    /// # Errors
    /// Every fault, field by field.
    fn parse(answers: &Answers) -> Result<Self, Faults>;

    /// Writes the form: `parse` of it gives the same entry.
    fn answers(&self) -> Answers;
}

macro_rules! contents {
    ($($variant:ident($type:ty),)+) => {
        /// One entry's content, of one section.
        #[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
        #[serde(tag = "section", rename_all = "snake_case")]
        pub enum Content {
            $(
                #[doc = concat!("An entry of [`Section::", stringify!($variant), "`].")]
                $variant($type),
            )+
        }

        impl Content {
            /// The sections that hold entries.
            pub const SECTIONS: &'static [Section] = &[$(Section::$variant,)+];

            /// Its section.
            #[must_use]
            pub const fn section(&self) -> Section {
                match self { $(Self::$variant(_) => Section::$variant,)+ }
            }

            /// The form of a section; empty for sections that hold no entries.
            #[must_use]
            pub const fn fields(section: Section) -> &'static [Field] {
                match section {
                    $(Section::$variant => <$type as Part>::FIELDS,)+
                    _ => &[],
                }
            }

            /// Reads a section's form; none for sections that hold no entries.
            ///
            /// # Errors
            /// Every fault, field by field.
            pub fn parse(section: Section, answers: &Answers) -> Option<Result<Self, Faults>> {
                match section {
                    $(Section::$variant => Some(<$type as Part>::parse(answers).map(Self::$variant)),)+
                    _ => None,
                }
            }

            /// Back to the form.
            #[must_use]
            pub fn answers(&self) -> Answers {
                match self { $(Self::$variant(part) => part.answers(),)+ }
            }
        }
    };
}

contents! {
    Matters(matters::Matters),
    Situation(situation::Situation),
    Background(background::Background),
    Goals(goals::Goal),
    Measures(measures::Measure),
    Contributions(contributions::Contribution),
    Cooperation(cooperation::Cooperation),
    Family(family::FamilyNeed),
    OtherPlans(other_plans::OtherPlan),
    Contacts(contacts::Contact),
    Admission(admission::Admission),
    Illness(illness::Thoughts),
}

impl Section {
    /// Holds entries that are written one at a time.
    #[must_use]
    pub fn takes_entries(self) -> bool {
        Content::SECTIONS.contains(&self)
    }

    /// The legal letter it answers.
    #[must_use]
    pub const fn letter(self) -> Option<Letter> {
        match self {
            Self::Matters | Self::Situation | Self::Background | Self::Goals => Some(Letter::A),
            Self::Participants => Some(Letter::B),
            Self::Coordinator => Some(Letter::C),
            Self::Contributions => Some(Letter::D),
            Self::Measures => Some(Letter::E),
            Self::Period | Self::Evaluation => Some(Letter::G),
            Self::Consents => Some(Letter::H),
            Self::Cooperation => Some(Letter::I),
            _ => None,
        }
    }

    /// Parts of the plan that a consent can share with others.
    pub const SHAREABLE: &'static [Self] = &[
        Self::Matters,
        Self::Situation,
        Self::Background,
        Self::Goals,
        Self::Measures,
        Self::Participants,
        Self::Contributions,
        Self::Cooperation,
        Self::Family,
        Self::OtherPlans,
        Self::Contacts,
        Self::Admission,
        Self::Illness,
        Self::Period,
        Self::Evaluation,
    ];

    /// What an emergency needs to know, and no more.
    pub const EMERGENCY: &'static [Self] =
        &[Self::Coordinator, Self::Contacts, Self::Admission, Self::Background, Self::Matters, Self::Illness];

    /// Parts that a child of 12 to 15 may keep from the parents: own words, not what parents must decide.
    pub const MAY_BE_KEPT: &'static [Self] =
        &[Self::Matters, Self::Situation, Self::Goals, Self::Illness, Self::Family, Self::Contributions];

    /// The ordinary plan, in the order it is read.
    pub const ORDINARY: &'static [Self] = &[
        Self::Matters,
        Self::Goals,
        Self::Measures,
        Self::Situation,
        Self::Background,
        Self::Participants,
        Self::Contributions,
        Self::Cooperation,
        Self::Family,
        Self::OtherPlans,
        Self::Contacts,
        Self::Period,
        Self::Evaluation,
    ];

    /// The plan for palliation and best possible quality of life: the same plan, in this order.
    #[doc(alias = "plan for lindring og best mulig livskvalitet")]
    pub const PALLIATIVE: &'static [Self] = &[
        Self::Contacts,
        Self::Admission,
        Self::Matters,
        Self::Illness,
        Self::Measures,
        Self::Goals,
        Self::Situation,
        Self::Background,
        Self::Participants,
        Self::Contributions,
        Self::Cooperation,
        Self::Family,
        Self::OtherPlans,
        Self::Period,
        Self::Evaluation,
    ];
}
