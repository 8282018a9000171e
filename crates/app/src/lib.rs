//! The only door to data.
//!
//! Every call names who asks. A call that reads or changes a case writes exactly one line in the
//! access log, refused calls too, and the line is durable before anything is shown: no line, no data.
//!
//! Pages, APIs and jobs depend on this crate and never on the store.

mod clock;
mod close;
mod desk;
mod directory;
mod drafts;
mod emergency;
mod error;
mod execute;
mod ids;
mod index;
mod log;
mod read;
mod receipt;
mod record;
mod report;
mod requests;
mod review;
mod session;
mod trail;
mod turn;

pub use clock::{Clock, FixedClock, SystemClock};
pub use desk::{Desk, Row, UnitDesk};
pub use directory::{Account, Job};
pub use drafts::Draft;
pub use emergency::{OpenNow, Sought};
pub use error::Trouble;
pub use execute::{Done, replay};
pub use log::{Line, Look, What};
pub use receipt::Receipt;
pub use record::Record;
pub use report::{NewReport, NewSubject};
pub use review::{Checked, FollowUp, Sampled, ToReview};
pub use session::{Session, Token};
pub use trail::{Search, Told, Trail, Unusual};

use dinplan_domain::ids::OrgId;
use dinplan_domain::number::Population;
use dinplan_domain::organisation::Organisation;
use dinplan_store::Ledger;
use jiff::Timestamp;
use std::collections::HashMap;
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
    orgs: RwLock<HashMap<OrgId, Arc<Organisation>>>,
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
        let inner = Inner { ledger, clock: Box::new(clock), population, orgs: RwLock::default() };
        let app = Self { inner: Arc::new(inner) };
        app.read_directory().await?;
        Ok(app)
    }

    /// The time now, by the app's clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.inner.clock.now()
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
