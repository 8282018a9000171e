//! The access log: who, as what, from where, when, what, and on which ground.

use crate::admin::Managed;
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Capacity, Identity};
use dinplan_domain::ids::CaseId;
use dinplan_domain::policy::{Basis, Deed};
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line as Text;
use dinplan_domain::view::CaseView;
use dinplan_store::AccessLine;
use serde::{Deserialize, Serialize};

/// Which page or extract was looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// The case's front page.
    Overview,
    /// The plan.
    Plan,
    /// One form or section of the plan.
    Entry,
    /// The history of changes.
    History,
    /// Consents.
    Consents,
    /// The coordinator's page.
    Coordinator,
    /// Those close to the person and those who take part.
    People,
    /// The way from report to answer.
    Process,
    /// The access log itself.
    Log,
    /// The plan through another's eyes.
    SeeAs,
    /// The person's private notes.
    Notes,
    /// A list of cases.
    List,
    /// What an emergency needs, on one screen.
    Emergency,
    /// Emergency accesses, and what became of them.
    Emergencies,
    /// What has been asked of those who keep the record.
    Requests,
    /// The page where one gets one's own record.
    MyData,
    /// The whole record, downloaded.
    Record,
    /// The log, taken out of the program.
    Extract,
    /// How the address is protected.
    Address,
    /// A sample of look-ups by own employees.
    Sample,
    /// Complaints, and what became of them.
    Complaints,
    /// The file to Statsforvalteren.
    Complaint,
    /// What the person says of the cooperation.
    Verdicts,
    /// What a revision begins from.
    Revision,
    /// Meetings: what is to be spoken of, and what was decided.
    Meetings,
    /// A calendar that fetched dates by a secret address.
    Feed,
    /// Talk.
    Talk,
    /// What whoever takes over as coordinator must know.
    Handover,
    /// Which services the person has.
    Services,
}

impl Look {
    /// What part of a view such a page shows; the log names no more than was shown.
    #[must_use]
    pub const fn sections(self) -> &'static [Section] {
        match self {
            Self::Overview => &[
                Section::Coordinator,
                Section::Matters,
                Section::Goals,
                Section::Measures,
                Section::Period,
                Section::Meetings,
                Section::Talk,
            ],
            Self::Meetings => &[Section::Meetings, Section::Goals, Section::Measures, Section::Talk],
            Self::Feed => &[Section::Meetings, Section::Measures, Section::Period],
            Self::Plan | Self::Entry | Self::History | Self::SeeAs => Section::SHAREABLE,
            Self::Consents => &[Section::Consents],
            Self::Coordinator => &[Section::Coordinator],
            Self::People => &[Section::Participants, Section::Representatives],
            Self::Process => &[Section::Process],
            Self::Log => &[Section::Log],
            Self::Notes => &[Section::Notes],
            Self::Emergency => Section::EMERGENCY,
            Self::Emergencies => &[Section::Emergencies],
            Self::Requests => &[Section::Requests],
            Self::Record => Section::ALL,
            Self::Extract => &[Section::Log],
            Self::Complaints => &[Section::Complaints],
            Self::Complaint => Section::ALL,
            Self::Revision => Section::SHAREABLE,
            Self::Verdicts => &[Section::Verdicts],
            Self::Talk => &[Section::Talk],
            Self::Handover => Section::SHAREABLE,
            Self::Services => &[Section::Participants, Section::Measures],
            Self::List | Self::MyData | Self::Address | Self::Sample => &[],
        }
    }
}

impl Look {
    /// What such a page shows besides [`Self::sections`].
    const fn besides(self) -> &'static [Section] {
        match self {
            Self::Handover => &[Section::Talk, Section::Representatives, Section::Coordinator],
            Self::Revision => &[Section::Talk, Section::Verdicts],
            _ => &[],
        }
    }
}

/// What was done or tried.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Looked at these sections.
    Saw {
        /// On which page.
        look: Look,
        /// What was shown there.
        sections: Vec<Section>,
    },
    /// Did this.
    Did(Deed),
    /// Looked after an organisation's directory, outside any case.
    Managed(Box<Managed>),
    /// Kept the coordinating unit's papers: training, news, the map of services. Never about a case.
    Papers,
    /// Tried this and was refused, by this rule.
    Refused {
        /// What was tried; none for a look.
        deed: Option<Deed>,
        /// The rule's code.
        code: String,
    },
    /// Opened emergency access.
    Opened,
    /// Asked for emergency access, and no plan was found.
    Sought,
    /// Followed up a look-up by an employee of the same unit.
    Checked {
        /// Which line.
        seq: u64,
        /// There was ground for it.
        justified: bool,
        /// In words.
        words: Text,
    },
}

/// One line, as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Line {
    /// Name.
    pub name: Text,
    /// As what.
    pub capacity: Option<Capacity>,
    /// Profession or position.
    pub title: Option<Text>,
    /// Workplace.
    pub org_name: Option<Text>,
    /// What.
    pub what: What,
    /// On which ground.
    pub basis: Option<Basis>,
}

pub(crate) fn saw(actor: &Actor, view: &CaseView, look: Look) -> Line {
    // Where there is no meeting to see, none was shown.
    let shown = |s: &Section| view.sees(*s) && (*s != Section::Meetings || !view.meetings.is_empty());
    let sections = look.sections().iter().chain(look.besides()).copied().filter(shown).collect();
    line(actor.identity(), view.basis(), What::Saw { look, sections })
}

pub(crate) fn line(identity: &Identity, basis: Option<(Capacity, Basis)>, what: What) -> Line {
    let post = identity.post();
    Line {
        name: identity.name.clone(),
        capacity: basis.map(|(capacity, _)| capacity),
        title: post.map(|p| p.title.clone()),
        org_name: post.map(|p| p.org_name.clone()),
        what,
        basis: basis.map(|(_, basis)| basis),
    }
}

impl Line {
    /// About one's own private notes: that they were written is as private as what they say.
    pub(crate) fn is_private(&self) -> bool {
        let of_notes = match &self.what {
            What::Saw { look, .. } => *look == Look::Notes,
            What::Did(deed) => *deed == Deed::Write(Section::Notes),
            _ => false, // that another tried is told
        };
        of_notes && self.capacity == Some(Capacity::Person)
    }
}

impl App {
    /// The line in the form the ledger keeps.
    pub(crate) fn access_line(
        &self,
        identity: &Identity,
        case: Option<CaseId>,
        line: &Line,
    ) -> Result<AccessLine, Trouble> {
        Ok(AccessLine {
            at: self.now(),
            case,
            org: identity.post().map(|p| p.org),
            actor: Some(identity.person),
            content: serde_json::to_vec(line).map_err(|_| Trouble::Unreadable("line"))?,
        })
    }

    /// Writes a line and waits until it is durable.
    pub(crate) async fn write_line(
        &self,
        identity: &Identity,
        case: Option<CaseId>,
        line: &Line,
    ) -> Result<(), Trouble> {
        Ok(self.ledger().log(self.access_line(identity, case, line)?).await?)
    }
}
