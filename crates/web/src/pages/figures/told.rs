//! The figures in words: headings, definitions, rows. What is hidden is told as hidden.

use super::Told;
use super::chart::{Bar, Chart};
use crate::words::Words;
use dinplan_domain::course::Milestone;
use dinplan_domain::figures::{Age, Figures, Load, Now, Step, standings};
use dinplan_domain::plan::Progress;
use dinplan_domain::spent::Work;
use dinplan_domain::suppression::{Column, Shown};

pub(super) fn shown(count: Shown, w: Words) -> String {
    match count {
        Shown::Count(n) => n.to_string(),
        Shown::Hidden => w.t("figures-hidden"),
    }
}

const fn seen(count: Shown) -> Option<u64> {
    match count {
        Shown::Count(n) => Some(n),
        Shown::Hidden => None,
    }
}

/// The few that tell most.
pub(super) fn first(f: &Figures, w: Words) -> Vec<(String, String)> {
    let reported = f.funnel.first().map(|step| shown(step.reached, w));
    let coordinator = f.funnel.iter().find(|step| step.step == Some(Milestone::Coordinator));
    let days = coordinator.and_then(|step| step.times).map(|times| w.count("figures-days", times.median));
    let mut all = vec![
        (shown(f.with_service.total, w), w.t("standing-in-force")),
        (reported.unwrap_or_default(), w.t("figures-reported")),
        (days.unwrap_or_else(|| w.t("figures-too-few")), w.t("figures-to-coordinator")),
        (shown(f.complaints, w), w.t("figures-complaints")),
    ];
    if let Some(now) = &f.now {
        all.push((shown(now.overdue.without_coordinator, w), w.t("figures-vacant")));
        all.push((shown(now.overdue.replies, w), w.t("figures-replies")));
    }
    all
}

/// Every figure of the page.
pub(super) fn all(f: &Figures, w: Words) -> Vec<Told> {
    let mut all = vec![standing(f, w), extract(f, w), way(f, w)];
    if let Some(now) = &f.now {
        all.extend([overdue(now, w), promises(now, w), silent(now, w), load(now, w)]);
    }
    all.extend([goals(f, w), minutes(f, w)]);
    all
}

/// Words of a figure with this id: `figures-ID` and `figures-ID-says`.
fn figure(
    id: &'static str,
    f: Option<&Figures>,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
    w: Words,
) -> Told {
    let says = match f {
        Some(f) => w.t1(&format!("figures-{id}-says"), "date", w.date(f.on)),
        None => w.t(&format!("figures-{id}-says")),
    };
    Told { id, heading: w.t(&format!("figures-{id}")), says, chart: None, head, rows }
}

/// With a picture of these counts.
fn drawn(told: Told, counts: &[(String, Shown)], w: Words) -> Told {
    let bar = |(label, count): &(String, Shown)| Bar {
        label: label.clone(),
        value: shown(*count, w),
        count: seen(*count),
    };
    let chart = Chart::new(told.id, told.heading.clone(), counts.iter().map(bar).collect());
    Told { chart: Some(chart), ..told }
}

/// A list of counts with its sum.
fn listed(id: &'static str, names: Vec<String>, column: &Column, w: Words) -> Told {
    let counts: Vec<(String, Shown)> = names.into_iter().zip(column.cells.iter().copied()).collect();
    let mut rows: Vec<Vec<String>> =
        counts.iter().map(|(name, count)| vec![name.clone(), shown(*count, w)]).collect();
    rows.push(vec![w.t("figures-sum"), shown(column.total, w)]);
    let head = vec![w.t("figures-what"), w.t("figures-count")];
    drawn(figure(id, None, head, rows, w), &counts, w)
}

fn standing(f: &Figures, w: Words) -> Told {
    let mut head = vec![w.t("figures-where")];
    head.extend(Age::ALL.iter().map(|age| w.t(age.key())));
    head.push(w.t("figures-sum"));
    let row = |name: String, column: &Column| -> Vec<String> {
        let counts = column.cells.iter().chain([&column.total]).map(|count| shown(*count, w));
        std::iter::once(name).chain(counts).collect()
    };
    let names: Vec<String> = standings().map(|standing| w.t(standing.key())).collect();
    let mut rows: Vec<Vec<String>> =
        names.iter().zip(&f.standing.rows).map(|(name, column)| row(name.clone(), column)).collect();
    rows.push(row(w.t("figures-sum"), &f.standing.total));
    let counts: Vec<_> = names.into_iter().zip(f.standing.rows.iter().map(|column| column.total)).collect();
    drawn(figure("status", Some(f), head, rows, w), &counts, w)
}

/// What the national statistics ask for.
fn extract(f: &Figures, w: Words) -> Told {
    let names = ["figures-with-service", "figures-without-service", "figures-sum"].map(|key| w.t(key));
    let counts = f.with_service.cells.iter().chain([&f.with_service.total]);
    let rows = names.into_iter().zip(counts).map(|(name, count)| vec![name, shown(*count, w)]).collect();
    let head = vec![w.t("figures-what"), w.t("figures-count")];
    figure("kostra", Some(f), head, rows, w)
}

fn way(f: &Figures, w: Words) -> Told {
    let name = |step: &Step| step.step.map_or_else(|| w.t("figures-reported"), |step| w.t(step.key()));
    let days = |n: Option<i32>| n.map_or_else(|| w.t("figures-too-few"), |n| n.to_string());
    let row = |step: &Step| {
        let (median, ninth) = match step.step {
            Some(_) => (days(step.times.map(|t| t.median)), days(step.times.map(|t| t.ninth))),
            None => ("0".to_owned(), "0".to_owned()),
        };
        vec![name(step), shown(step.reached, w), median, ninth]
    };
    let head = ["figures-step", "figures-count", "figures-median", "figures-ninth"].map(|key| w.t(key));
    let counts: Vec<_> = f.funnel.iter().map(|step| (name(step), step.reached)).collect();
    let rows = f.funnel.iter().map(row).collect();
    drawn(figure("veien", Some(f), head.to_vec(), rows, w), &counts, w)
}

fn overdue(now: &Now, w: Words) -> Told {
    let o = now.overdue;
    let counts = [
        ("figures-vacant", o.without_coordinator),
        ("figures-replies", o.replies),
        ("figures-revisions", o.revisions),
        ("figures-measures", o.measures),
    ]
    .map(|(key, count)| (w.t(key), count));
    let rows = counts.iter().map(|(name, count)| vec![name.clone(), shown(*count, w)]).collect();
    let head = vec![w.t("figures-what"), w.t("figures-count")];
    drawn(figure("over-tiden", None, head, rows, w), &counts, w)
}

fn promises(now: &Now, w: Words) -> Told {
    let names =
        ["accepted", "asked", "declined", "unasked"].map(|code| w.t(&format!("figures-promise-{code}")));
    listed("avtaler", names.to_vec(), &now.promises, w)
}

fn silent(now: &Now, w: Words) -> Told {
    let (services, column) = &now.silent;
    listed("stille", services.iter().map(ToString::to_string).collect(), column, w)
}

fn load(now: &Now, w: Words) -> Told {
    listed("belastning", Load::ALL.iter().map(|load| w.t(load.key())).collect(), &now.load, w)
}

fn goals(f: &Figures, w: Words) -> Told {
    listed("mal", Progress::ALL.iter().map(|progress| w.t(progress.key())).collect(), &f.goals, w)
}

/// Hours are nobody's secret: they are not counts of people.
fn minutes(f: &Figures, w: Words) -> Told {
    let hours = |minutes: u64| format!("{},{}", minutes / 60, minutes % 60 * 10 / 60);
    let names: Vec<String> = Work::ALL.iter().map(|work| w.t(work.key())).collect();
    let all: u64 = f.minutes.iter().sum();
    let mut rows: Vec<Vec<String>> =
        names.iter().zip(&f.minutes).map(|(name, minutes)| vec![name.clone(), hours(*minutes)]).collect();
    rows.push(vec![w.t("figures-sum"), hours(all)]);
    let bars = names.into_iter().zip(&f.minutes).map(|(label, minutes)| Bar {
        label,
        value: hours(*minutes),
        count: Some(*minutes),
    });
    let head = vec![w.t("figures-what"), w.t("figures-hours")];
    let told = figure("tid", None, head, rows, w);
    let chart = Chart::new(told.id, told.heading.clone(), bars.collect());
    Told { chart: Some(chart), ..told }
}
