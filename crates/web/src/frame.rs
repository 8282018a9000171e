//! What stands around every page: title, who is here, navigation, what was just done.

use crate::flash::Flash;
use crate::words::Words;
use dinplan_app::Live;
use dinplan_domain::actor::{Hat, Identity};
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::person::Lang;
use dinplan_domain::time;
use jiff::Timestamp;

/// A link in a menu.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) text: String,
    pub(crate) here: bool,
}

/// Who is logged in, as the header says it.
#[derive(Clone, Debug)]
pub(crate) struct Who {
    pub(crate) name: String,
    pub(crate) role: String,
    /// There are others to do something for, or other workplaces.
    pub(crate) switch: bool,
}

impl Who {
    pub(crate) fn of(identity: &Identity, switch: bool, w: Words) -> Self {
        let role = match &identity.hat {
            Hat::Private => w.t("who-private"),
            Hat::Work(post) => w.t2(
                "who-at-work",
                "title",
                &post.title,
                "place",
                post.unit_name.as_ref().unwrap_or(&post.org_name),
            ),
        };
        Self { name: identity.name.to_string(), role, switch }
    }
}

/// The frame of a page.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    pub(crate) w: Words,
    pub(crate) title: String,
    pub(crate) demo: bool,
    pub(crate) path: String,
    pub(crate) flash: Option<Flash>,
    pub(crate) who: Option<Who>,
    pub(crate) nav: Vec<Link>,
    /// When the session ends.
    pub(crate) clock: Option<Clock>,
    /// The whole address of this page.
    pub(crate) here: String,
}

/// When the session ends, and what can be done about it.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    /// Seconds left when the page was made.
    pub(crate) left: i64,
    /// The time of day, in words.
    pub(crate) at: String,
    /// A sign of life makes it last longer.
    pub(crate) extendable: bool,
    /// Another workplace can be chosen.
    pub(crate) jobs: bool,
}

impl Clock {
    pub(crate) fn of(live: &Live, now: Timestamp, w: Words) -> Self {
        let local = time::local(live.ends);
        let parts = [("hour", format!("{:02}", local.hour())), ("minute", format!("{:02}", local.minute()))];
        Self {
            left: live.ends.duration_since(now).as_secs().max(0),
            at: w.with("time-at", &parts),
            extendable: live.extendable,
            jobs: live.jobs > 1,
        }
    }
}

impl Frame {
    /// The languages to choose from: tag, own name, and whether it is the one in use.
    pub(crate) fn languages(&self) -> [(&'static str, &'static str, bool); 4] {
        Lang::ALL.map(|lang| (lang.tag(), own_name(lang), lang == self.w.lang()))
    }

    /// There are others to do something for, or other workplaces.
    pub(crate) fn switches(&self) -> bool {
        self.who.as_ref().is_some_and(|who| who.switch)
    }

    /// Northern Sami is a draft, and says so.
    pub(crate) fn draft_language(&self) -> bool {
        self.w.lang() == Lang::Se
    }
}

/// A language in its own words, the same whatever language is read.
pub(crate) const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Nb => "Bokmål",
        Lang::Nn => "Nynorsk",
        Lang::Se => "Davvisámegiella",
        Lang::En => "English",
    }
}

/// The main menu: short, the same on every page.
pub(crate) fn main_nav(identity: &Identity, path: &str, unread: u64, w: Words) -> Vec<Link> {
    let link = |href: &str, key: &str| Link { href: href.to_owned(), text: w.t(key), here: path == href };
    let told = if unread == 0 { w.t("nav-notices") } else { w.count("nav-notices-new", unread) };
    let mut links = vec![
        link("/hjem", "nav-home"),
        Link { href: "/varsler".to_owned(), text: told, here: path == "/varsler" },
    ];
    if identity.post().is_some_and(|p| p.unit_kind == UnitKind::Coordinating) {
        links.push(link("/enhet", "nav-unit"));
    }
    if identity.post().is_some_and(|p| p.emergency) {
        links.push(link("/nodinnsyn", "nav-emergency"));
    }
    if identity.post().is_some_and(|p| p.leads) {
        links.push(link("/tilsyn", "nav-review"));
    }
    links.push(link("/meld", "nav-report"));
    if identity.post().is_some_and(|p| p.admin) {
        links.push(link("/forvaltning", "nav-admin"));
    }
    links
}
