//! `dinplan organisation`: enters an organisation with its first administrators. From then on they look
//! after it in the browser, two pairs of eyes where it takes two.

use crate::args::Enter;
use crate::config::Config;
use crate::data::Data;
use crate::{Exit, Failure, block_on, say};
use dinplan_app::{Account, App, Job, LocalLogin, SystemClock};
use dinplan_domain::ids::{OrgId, PersonId, UnitId};
use dinplan_domain::number::{NationalId, Population};
use dinplan_domain::organisation::{Office, OrgKind, Organisation, Procedure, Unit, UnitKind};
use dinplan_domain::person::Lang;
use dinplan_domain::text::Line;
use jiff::civil::Date;
use serde::Deserialize;

/// What the file says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Line,
    kind: OrgKind,
    phone: Option<Line>,
    #[serde(default, rename = "unit")]
    units: Vec<WrittenUnit>,
    #[serde(default, rename = "administrator")]
    administrators: Vec<Administrator>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenUnit {
    name: Line,
    kind: UnitKind,
    phone: Option<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Administrator {
    name: Line,
    title: Line,
    /// Identity number: how a login provider names them.
    number: String,
    /// Birth date: the second thing an invitation asks for.
    born: Date,
    /// The name of their unit.
    unit: Option<Line>,
    #[serde(default)]
    leads: bool,
}

pub(super) fn run(args: &Enter) -> Result<(), Failure> {
    let config = Config::read(&args.config)?;
    let wrong = |words: String| Failure::config(format!("{}: {words}", args.from.display()));
    let text = std::fs::read_to_string(&args.from).map_err(|error| wrong(error.to_string()))?;
    let written: Written = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    if written.administrators.len() < 2 {
        return Err(wrong(
            "name two administrators at least: what is dangerous takes two pairs of eyes".to_owned(),
        ));
    }
    let data = Data::at(config.data);
    // A server that runs knows the organisations it read when it started.
    let _lock = data.lock()?;
    let master = config.keys.read()?;
    block_on(async {
        let app = App::open(data.open(master).await?.ledger, SystemClock, config.population).await?;
        if app.orgs().iter().any(|org| org.name == written.name) {
            return Err(wrong(format!("there is an organisation named {} already", written.name)));
        }
        let organisation = organisation(&app, &written);
        let accounts =
            written.administrators.iter().map(|a| account(&app, a, &organisation, config.population));
        let accounts = accounts.collect::<Result<Vec<_>, _>>().map_err(wrong)?;
        app.put_org(organisation).await?;
        for account in &accounts {
            app.put_account(account).await.map_err(|error| {
                Failure::new(Exit::Data, format!("{}: {error}; is the number in use already?", account.name))
            })?;
        }
        say::line(format_args!("{} is entered, with {} administrators.", written.name, accounts.len()));
        Ok(())
    })
}

fn organisation(app: &App, written: &Written) -> Organisation {
    let units = written.units.iter().map(|unit| Unit {
        id: UnitId::from_uuid(app.new_id()),
        kind: unit.kind,
        name: unit.name.clone(),
        phone: unit.phone.clone(),
        closed: false,
    });
    Organisation {
        id: OrgId::from_uuid(app.new_id()),
        kind: written.kind,
        name: written.name.clone(),
        phone: written.phone.clone(),
        units: units.collect(),
        procedure: Procedure::default(),
        office: Office::default(),
    }
}

fn account(
    app: &App,
    written: &Administrator,
    organisation: &Organisation,
    population: Population,
) -> Result<Account, String> {
    let number = NationalId::parse(&written.number, population)
        .map_err(|fault| format!("the number of {}: {fault:?}", written.name))?;
    let unit = match &written.unit {
        None => None,
        Some(name) => {
            let found = organisation.units.iter().find(|unit| unit.name == *name);
            Some(found.ok_or_else(|| format!("{} has no unit named {name}", organisation.name))?.id)
        }
    };
    let job = Job::new(organisation.id, unit, written.title.clone(), None);
    Ok(Account {
        person: PersonId::from_uuid(app.new_id()),
        name: written.name.clone(),
        born: Some(written.born),
        number: Some(number),
        phone: None,
        language: Lang::Nb,
        jobs: vec![Job { admin: true, leads: written.leads, ..job }],
        login: LocalLogin::default(),
        mail: Default::default(),
        away: None,
    })
}
