//! The only door to data.
//!
//! Every call names who asks. A call that reads or changes a case writes exactly one line in the
//! access log, refused calls too, and the line is durable before anything is shown: no line, no data.
//!
//! Pages, APIs and jobs depend on this crate and never on the store.

mod absence;
mod acting;
mod admin;
mod clock;
mod close;
mod complaint;
mod consents;
mod deputies;
mod desk;
mod directory;
mod drafts;
mod emergency;
mod entry;
mod erase;
mod error;
mod execute;
mod feed;
mod figures;
mod ids;
mod index;
mod leaving;
mod local;
mod log;
mod mail_choice;
mod notices;
mod papers;
mod post;
mod read;
mod receipt;
mod record;
mod report;
mod requests;
mod review;
mod see_as;
mod session;
mod silence;
mod talk;
mod tickets;
mod trail;
mod turn;
mod verdicts;
mod watch;

pub use acting::Party;
pub use admin::{
    AdminAct, AdminDone, Employee, Handled, Looked, Managed, NewEmployee, Part, Premises, Tried,
};
pub use clock::{Clock, FixedClock, ShiftedClock, SystemClock};
pub use complaint::Bundle;
pub use consents::Ground;
pub use deputies::Deputised;
pub use desk::{Desk, Row, UnitDesk};
pub use directory::{Account, Job};
pub use drafts::Draft;
pub use emergency::{OpenNow, Sought};
pub use entry::{Entry, Method, Proof};
pub use error::Trouble;
pub use execute::{Done, replay};
pub use figures::Load;
pub use local::{Invitation, LocalLogin, Passkey, ToMake};
pub use log::{Line, Look, What};
pub use mail_choice::MailChoice;
pub use notices::Told as ToldNotice;
pub use post::{Contents, Parcel, Posted};
pub use receipt::Receipt;
pub use record::Record;
pub use report::{NewReport, NewSubject};
pub use review::{Checked, FollowUp, Sampled, ToReview};
pub use see_as::{Reading, SeenAs};
pub use session::{Listed, Live, Session, TimeOuts, Token};
pub use silence::Unanswered;
pub use tickets::{Ticket, fill};
pub use trail::{Search, Told, Trail, Unusual};
pub use verdicts::HalfYear;
pub use watch::{Change, Watch, access_of};

use dinplan_domain::ids::OrgId;
use dinplan_domain::number::Population;
use dinplan_domain::organisation::Organisation;
use dinplan_store::Ledger;
use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, RwLock};

/// The application: ledger, clock, and the directory of organisations.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    ledger: Ledger,
    clock: Box<dyn Clock>,
    population: Population,
    time_outs: TimeOuts,
    orgs: RwLock<HashMap<OrgId, Arc<Organisation>>>,
    /// Whoever changes the directory takes turns: organisations and accounts are replaced whole.
    directory: tokio::sync::Mutex<()>,
    watching: watch::Watching,
    /// What figures need of each municipality's cases.
    known: figures::Known,
    /// Mail is sent.
    posts: AtomicBool,
}

impl App {
    /// Opens the application on a ledger and reads the directory.
    ///
    /// # Errors
    /// [`Trouble::Store`] when the directory cannot be read.
    pub async fn open(
        ledger: Ledger,
        clock: impl Clock + 'static,
        population: Population,
    ) -> Result<Self, Trouble> {
        Self::open_with(ledger, clock, population, TimeOuts::default()).await
    }

    /// Opens the application with other time-outs.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub async fn open_with(
        ledger: Ledger,
        clock: impl Clock + 'static,
        population: Population,
        time_outs: TimeOuts,
    ) -> Result<Self, Trouble> {
        let clock = Box::new(clock);
        let inner = Inner {
            ledger,
            clock,
            population,
            time_outs,
            orgs: RwLock::default(),
            directory: tokio::sync::Mutex::default(),
            watching: watch::Watching::default(),
            known: figures::Known::default(),
            posts: AtomicBool::new(false),
        };
        let app = Self { inner: Arc::new(inner) };
        app.read_directory().await?;
        Ok(app)
    }

    /// The time now, by the app's clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.inner.clock.now()
    }

    /// When sessions end.
    #[must_use]
    pub fn time_outs(&self) -> TimeOuts {
        self.inner.time_outs
    }

    /// Which persons this installation serves.
    #[must_use]
    pub fn population(&self) -> Population {
        self.inner.population
    }

    /// The ledger, for care and maintenance commands. Pages never see it.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.inner.ledger
    }
}
