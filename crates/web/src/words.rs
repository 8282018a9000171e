//! Every sentence a person reads, from the locale files, in the reader's language.
//!
//! A text that a language lacks falls back to bokmål; only northern Sami, which is a draft, lacks any.

use dinplan_domain::person::Lang;
use dinplan_domain::time;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt::Display;
use std::sync::OnceLock;
use unic_langid::{LanguageIdentifier, langid};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

struct Catalogue {
    bundles: [FluentBundle<FluentResource>; 4],
}

const fn tag(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::Nb => langid!("nb"),
        Lang::Nn => langid!("nn"),
        Lang::Se => langid!("se"),
        Lang::En => langid!("en"),
    }
}

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag(lang)]);
    bundle.set_use_isolating(false); // names are marked with dir="auto" in the templates
    for (_, _, text) in FILES.iter().filter(|(language, _, _)| *language == lang.tag()) {
        // A test refuses files with faults; here the readable part still serves.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue { bundles: Lang::ALL.map(bundle) })
}

/// The words of one language.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Words {
    lang: Lang,
}

impl Words {
    /// The words of this language.
    #[must_use]
    pub const fn of(lang: Lang) -> Self {
        Self { lang }
    }

    /// The language.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// A text without arguments.
    #[must_use]
    pub fn t(self, key: &str) -> String {
        self.say(key, None)
    }

    /// A text with one argument.
    #[must_use]
    pub fn t1(self, key: &str, name: &'static str, value: impl Display) -> String {
        self.with(key, &[(name, value.to_string())])
    }

    /// A text with two arguments.
    #[must_use]
    pub fn t2(
        self,
        key: &str,
        first: &'static str,
        one: impl Display,
        second: &'static str,
        two: impl Display,
    ) -> String {
        self.with(key, &[(first, one.to_string()), (second, two.to_string())])
    }

    /// A text with text arguments.
    #[must_use]
    pub fn with(self, key: &str, arguments: &[(&'static str, String)]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            args.set(*name, value.as_str());
        }
        self.say(key, Some(&args))
    }

    /// A text with a number `n`, in the right plural.
    #[must_use]
    pub fn count(self, key: &str, n: impl Into<FluentValue<'static>>) -> String {
        let mut args = FluentArgs::with_capacity(1);
        args.set("n", n);
        self.say(key, Some(&args))
    }

    /// The text if there is one.
    #[must_use]
    pub fn maybe(self, key: &str) -> Option<String> {
        has(self.lang, key)
            .then(|| self.t(key))
            .or_else(|| has(Lang::Nb, key).then(|| Self::of(Lang::Nb).t(key)))
    }

    fn say(self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        say_in(self.lang, key, args)
            .or_else(|| say_in(Lang::Nb, key, args))
            .unwrap_or_else(|| format!("[{key}]"))
    }

    /// "22. november 2026".
    #[must_use]
    pub fn date(self, date: Date) -> String {
        self.date_as("date-long", date)
    }

    /// "november 2026".
    #[must_use]
    pub fn month(self, date: Date) -> String {
        self.date_as("timeline-month", date)
    }

    /// "22. nov."
    #[must_use]
    pub fn short_date(self, date: Date) -> String {
        self.date_as("date-short", date)
    }

    fn date_as(self, key: &str, date: Date) -> String {
        let mut args = FluentArgs::with_capacity(3);
        args.set("day", date.day());
        args.set("month", date.month());
        args.set("year", date.year().to_string()); // a year is a name, not an amount
        self.say(key, Some(&args))
    }

    /// "i dag", "i morgen", "om 12 dager", "for 3 dager siden", or the date when further away.
    #[must_use]
    pub fn near(self, date: Date, today: Date) -> String {
        match time::days_between(today, date) {
            0 => self.t("date-today"),
            1 => self.t("date-tomorrow"),
            -1 => self.t("date-yesterday"),
            days @ 2..=21 => self.count("date-in-days", days),
            days @ -21..=-2 => self.count("days-ago", -days),
            _ => self.date(date),
        }
    }

    /// "i dag kl. 10.14", or "3. mai 2026 kl. 10.14".
    #[must_use]
    pub fn moment(self, at: Timestamp, today: Date) -> String {
        let local = time::local(at);
        let clock = self.with(
            "time-at",
            &[("hour", format!("{:02}", local.hour())), ("minute", format!("{:02}", local.minute()))],
        );
        let day = match time::days_between(today, local.date()) {
            0 => self.t("date-today"),
            -1 => self.t("date-yesterday"),
            _ => self.date(local.date()),
        };
        format!("{day} {clock}")
    }

    /// How long ago a day was: "i dag", "for 12 dager siden", or the date when longer ago.
    #[must_use]
    pub fn ago(self, at: Timestamp, today: Date) -> String {
        match time::days_between(time::day(at), today) {
            i32::MIN..=0 => self.t("date-today"),
            1 => self.t("date-yesterday"),
            days @ 2..=45 => self.count("days-ago", days),
            _ => self.date(time::day(at)),
        }
    }
}

fn has(lang: Lang, key: &str) -> bool {
    of(lang).get_message(key).is_some_and(|m| m.value().is_some())
}

fn of(lang: Lang) -> &'static FluentBundle<FluentResource> {
    let [nb, nn, se, en] = &catalogue().bundles;
    match lang {
        Lang::Nb => nb,
        Lang::Nn => nn,
        Lang::Se => se,
        Lang::En => en,
    }
}

fn say_in(lang: Lang, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let bundle = of(lang);
    let pattern = bundle.get_message(key)?.value()?;
    let mut faults = Vec::new();
    Some(bundle.format_pattern(pattern, args, &mut faults).into_owned())
}
