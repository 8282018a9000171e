//! The law and the person's case as pure code.
//!
//! Nothing here reads a clock, draws a random number, or touches a disk. Whoever acts sends a
//! [`Command`](command::Command); [`decide`](decide::decide) answers with events or a
//! [`Refusal`](refusal::Refusal); [`evolve`](evolve::evolve) applies events; [`view`](view::view)
//! shows what one reader may see, and nothing else is inside.

pub mod absence;
pub mod actor;
pub mod administration;
pub mod answers;
pub mod assessment;
pub mod care;
pub mod case;
mod choices;
pub mod command;
pub mod competence;
pub mod complaint;
pub mod consent;
pub mod contact;
pub mod coordinator;
pub mod course;
pub mod deadlines;
pub mod decide;
pub mod deputy;
pub mod desk;
pub mod emergency;
pub mod event;
pub mod evolve;
pub mod facts;
pub mod figures;
pub mod freshness;
pub mod history;
pub mod ids;
pub mod interim;
pub mod law;
pub mod mail;
pub mod mandate;
pub mod meeting;
pub mod note;
pub mod notice;
pub mod number;
pub mod organisation;
pub mod papers;
pub mod participant;
pub mod person;
pub mod plan;
pub mod policy;
pub mod promise;
pub mod protection;
pub mod readers;
pub mod refusal;
pub mod report;
pub mod representative;
pub mod request;
pub mod revision;
pub mod rules;
pub mod sections;
pub mod spent;
pub mod standstill;
pub mod suppression;
pub mod talk;
pub mod text;
pub mod time;
mod told;
pub mod turn;
pub mod verdict;
pub mod view;
