//! Looking after an organisation's directory and rules.
//!
//! Every call, reading or changing, done or refused, writes exactly one line in the access log: about
//! no case, on behalf of the organisation. Changes are made one at a time, and organisation, persons
//! and line are stored together. What takes two people becomes a proposal, kept with the
//! organisation, that another who looks after the same directory answers. A form sent twice is done
//! once; the second sending changes nothing and writes nothing.

mod acts;
mod look;
mod proposals;
mod work;

pub use look::{Employee, Looked, Premises};

use crate::log::{What, line};
use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::administration::{Change, Hindrance, Trust};
use dinplan_domain::ids::{CommandId, PersonId, ProposalId, UnitId};
use dinplan_domain::number::{HprNumber, NationalId};
use dinplan_domain::organisation::{Organisation, Procedure, UnitKind};
use dinplan_domain::text::Line;
use serde::{Deserialize, Serialize};
use work::{Stop, Work};

/// As many sendings are remembered: more than anyone has open forms.
const REMEMBERED: usize = 200;
/// As many ended proposals are kept to look at; the log keeps all.
const ENDED_KEPT: usize = 50;

/// Somebody to be given a job.
#[derive(Clone, Debug)]
pub struct NewEmployee {
    /// Full name.
    pub name: Line,
    /// Identity number, by which a human who is known already is found, together with the name.
    pub number: Option<NationalId>,
    /// Number in the register of health personnel.
    pub hpr: Option<HprNumber>,
    /// Profession or position.
    pub title: Line,
    /// Phone at work.
    pub phone: Option<Line>,
    /// Unit; none for the organisation itself.
    pub unit: Option<UnitId>,
}

/// What one who looks after the directory asks for. `seen` is the version the form was filled on.
#[derive(Clone, Debug)]
pub enum AdminAct {
    /// The organisation's name and phone.
    Organisation {
        /// [`dinplan_domain::organisation::Office::version`].
        seen: u32,
        /// Name.
        name: Line,
        /// Where to call.
        phone: Option<Line>,
    },
    /// A new unit.
    AddUnit {
        /// Its kind.
        kind: UnitKind,
        /// Name.
        name: Line,
        /// Where to call.
        phone: Option<Line>,
    },
    /// A unit's name and phone.
    Unit {
        /// [`dinplan_domain::organisation::Office::version`].
        seen: u32,
        /// Which.
        unit: UnitId,
        /// Name.
        name: Line,
        /// Where to call.
        phone: Option<Line>,
    },
    /// Closes a unit where nobody works.
    CloseUnit(UnitId),
    /// Gives somebody a job here.
    Hire(Box<NewEmployee>),
    /// An employee's title and phone.
    Job {
        /// Whose, and which of their jobs.
        of: (PersonId, usize),
        /// The job's version.
        seen: u32,
        /// Profession or position.
        title: Line,
        /// Phone at work.
        phone: Option<Line>,
    },
    /// Moves an employee.
    Move {
        /// Whose, and which of their jobs.
        of: (PersonId, usize),
        /// The job's version.
        seen: u32,
        /// To where; none for the organisation itself.
        unit: Option<UnitId>,
    },
    /// What an employee is trusted with.
    Trust {
        /// Whose, and which of their jobs.
        of: (PersonId, usize),
        /// The job's version.
        seen: u32,
        /// Everything they are to be trusted with.
        trust: Trust,
    },
    /// Ends a job, at once.
    End((PersonId, usize)),
    /// The organisation's rules.
    Rules {
        /// [`dinplan_domain::organisation::Office::version`].
        seen: u32,
        /// All of them.
        rules: Box<Procedure>,
    },
    /// Answers another's proposal.
    Answer {
        /// Which.
        proposal: ProposalId,
        /// Yes or no.
        yes: bool,
        /// With which word.
        word: Option<Line>,
    },
    /// Withdraws one's own proposal.
    Withdraw(ProposalId),
}

/// What was asked for, without whom and what it was about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tried {
    /// [`AdminAct::Organisation`].
    Organisation,
    /// [`AdminAct::AddUnit`].
    AddUnit,
    /// [`AdminAct::Unit`].
    Unit,
    /// [`AdminAct::CloseUnit`].
    CloseUnit,
    /// [`AdminAct::Hire`].
    Hire,
    /// [`AdminAct::Job`].
    Job,
    /// [`AdminAct::Move`].
    Move,
    /// [`AdminAct::Trust`].
    Trust,
    /// [`AdminAct::End`].
    End,
    /// [`AdminAct::Rules`].
    Rules,
    /// [`AdminAct::Answer`].
    Answer,
    /// [`AdminAct::Withdraw`].
    Withdraw,
}

impl AdminAct {
    const fn tried(&self) -> Tried {
        match self {
            Self::Organisation { .. } => Tried::Organisation,
            Self::AddUnit { .. } => Tried::AddUnit,
            Self::Unit { .. } => Tried::Unit,
            Self::CloseUnit(_) => Tried::CloseUnit,
            Self::Hire(_) => Tried::Hire,
            Self::Job { .. } => Tried::Job,
            Self::Move { .. } => Tried::Move,
            Self::Trust { .. } => Tried::Trust,
            Self::End(_) => Tried::End,
            Self::Rules { .. } => Tried::Rules,
            Self::Answer { .. } => Tried::Answer,
            Self::Withdraw(_) => Tried::Withdraw,
        }
    }
}

/// What came of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AdminDone {
    /// Done.
    Done,
    /// Waits for another to approve it.
    Proposed(ProposalId),
    /// The same form was sent before, and done once; the proposal it became, if it did.
    Before(Option<ProposalId>),
    /// Not done, and why.
    Hindered(Hindrance),
}

/// A page of the administration.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The front page.
    Front,
    /// Names and phones.
    Contact,
    /// The list of employees.
    Staff,
    /// One employee.
    Employee,
    /// The rules.
    Rules,
    /// What waits and waited for a second pair of eyes.
    Proposals,
    /// The log.
    Log,
}

/// What was done to a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Handled {
    /// Done at once by one.
    Done,
    /// Proposed.
    Proposed,
    /// Approved by another, and done.
    Approved,
    /// Rejected by another.
    Rejected,
    /// Withdrawn by who proposed it.
    Withdrawn,
}

/// What a line in the log says of the care of the directory.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Managed {
    /// Looked at a page; at whom, if it is about one employee.
    Looked(Part, Option<Line>),
    /// A change, and what was done to it.
    Changed(Handled, Change),
    /// Tried to do this, and that stood in the way.
    Hindered(Tried, Hindrance),
    /// Tried to get in without looking after this directory, or at what is not there.
    Outside,
}

impl App {
    /// Does, or proposes, what one who looks after the directory asks for.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone who does not look after the directory of the organisation they
    /// are at work in, and for units, jobs and proposals that are not that organisation's.
    pub async fn administer(
        &self,
        identity: &Identity,
        act: AdminAct,
        sent: CommandId,
    ) -> Result<AdminDone, Trouble> {
        let _turn = self.inner.directory.lock().await;
        let Some(org) = self.administered(identity).await? else { return self.outside(identity).await };
        if let Some(done) = org.office.sent.iter().find(|done| done.id == sent) {
            return Ok(AdminDone::Before(done.proposal));
        }
        let tried = act.tried();
        let mut work = Work::begin(self, identity, org, sent);
        match work.carry_out(act).await {
            Ok((managed, done)) => {
                // First the cases, then the directory: if something breaks in between, nobody who is
                // gone sits in a chair, and the change can be asked for again.
                let gone = self.gone(work.org.id, &managed).await?;
                if let Some(who) = &gone {
                    self.leave_cases(who).await?;
                }
                work.store(managed, done).await?;
                if let Some(who) = &gone {
                    self.leave_cases(who).await?; // whoever was appointed meanwhile
                }
                Ok(done)
            }
            Err(Stop::Hindrance(hindrance)) => {
                self.write_managed(identity, Managed::Hindered(tried, hindrance)).await?;
                Ok(AdminDone::Hindered(hindrance))
            }
            Err(Stop::Trouble(Trouble::NotFound)) => self.outside(identity).await,
            Err(Stop::Trouble(trouble)) => Err(trouble),
        }
    }

    /// The organisation whose directory `identity` looks after, by what the directory says now.
    pub(super) async fn administered(&self, identity: &Identity) -> Result<Option<Organisation>, Trouble> {
        let Some(post) = identity.post().filter(|post| post.admin) else { return Ok(None) };
        let account = self.account(identity.person).await?;
        let still = account.is_some_and(|a| a.standing().any(|(_, job)| job.org == post.org && job.admin));
        Ok(self.org(post.org).filter(|_| still).map(|org| (*org).clone()))
    }

    /// Writes down that someone was turned away, and turns them away.
    pub(super) async fn outside<T>(&self, identity: &Identity) -> Result<T, Trouble> {
        self.write_managed(identity, Managed::Outside).await?;
        Err(Trouble::NotFound)
    }

    pub(super) async fn write_managed(&self, identity: &Identity, managed: Managed) -> Result<(), Trouble> {
        self.write_line(identity, None, &line(identity, None, What::Managed(Box::new(managed)))).await
    }
}
