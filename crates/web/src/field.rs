//! Forms: every field with label, description, fault and value, written once for all pages.

use crate::words::Words;
use askama::Template;
use dinplan_domain::answers::{Answers, Fault, Faults};
use std::borrow::Cow;

/// The name of a field: written in the code, or made for one entry of many.
type Name = Cow<'static, str>;

/// What kind of field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// One line: the input's type, what to autofill.
    Line(&'static str, &'static str),
    /// Several lines.
    Prose(u8),
    /// A date.
    Date,
    /// One of a few, all shown.
    Radio(Vec<Choice>),
    /// One of many.
    Select(Vec<Choice>),
    /// Any of these.
    Checks(Vec<Choice>),
    /// One box to tick.
    Tick,
    /// Not shown.
    Hidden,
    /// A heading above the fields that follow.
    Heading,
}

/// One choice of a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) text: String,
    pub(crate) about: Option<String>,
    pub(crate) chosen: bool,
}

impl Choice {
    pub(crate) fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), about: None, chosen: false }
    }

    /// With a description.
    pub(crate) fn about(mut self, about: impl Into<String>) -> Self {
        self.about = Some(about.into());
        self
    }
}

/// One field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Field {
    pub(crate) name: Name,
    pub(crate) kind: Kind,
    pub(crate) label: String,
    pub(crate) help: Option<String>,
    pub(crate) required: bool,
    /// Its choices stand beside each other.
    pub(crate) in_row: bool,
    pub(crate) value: String,
    pub(crate) fault: Option<String>,
    /// The words of the fault say all, without the label.
    pub(crate) says_all: bool,
}

impl Field {
    /// A field that must be filled in.
    pub(crate) fn new(name: impl Into<Name>, kind: Kind, label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind,
            label: label.into(),
            help: None,
            required: true,
            in_row: false,
            value: String::new(),
            fault: None,
            says_all: false,
        }
    }

    /// One line of text.
    pub(crate) fn line(name: impl Into<Name>, label: impl Into<String>) -> Self {
        Self::new(name, Kind::Line("text", "off"), label)
    }

    /// Several lines of text.
    pub(crate) fn prose(name: impl Into<Name>, label: impl Into<String>) -> Self {
        Self::new(name, Kind::Prose(5), label)
    }

    /// A date.
    pub(crate) fn date(name: impl Into<Name>, label: impl Into<String>) -> Self {
        Self::new(name, Kind::Date, label)
    }

    /// One of a few.
    pub(crate) fn radio(name: impl Into<Name>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(name, Kind::Radio(choices), label)
    }

    /// One of many.
    pub(crate) fn select(name: impl Into<Name>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(name, Kind::Select(choices), label)
    }

    /// Any of these.
    pub(crate) fn checks(name: impl Into<Name>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(name, Kind::Checks(choices), label).optional()
    }

    /// One box.
    pub(crate) fn tick(name: impl Into<Name>, label: impl Into<String>) -> Self {
        Self::new(name, Kind::Tick, label).optional()
    }

    /// Not shown.
    pub(crate) fn hidden(name: impl Into<Name>, value: impl Into<String>) -> Self {
        let mut field = Self::new(name, Kind::Hidden, "").optional();
        field.value = value.into();
        field
    }

    /// A heading.
    pub(crate) fn heading(text: impl Into<String>) -> Self {
        Self::new("", Kind::Heading, text).optional()
    }

    /// May be left empty.
    pub(crate) fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// With short choices beside each other.
    pub(crate) fn in_row(mut self) -> Self {
        self.in_row = true;
        self
    }

    /// With a visible description.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With a description, if there is one.
    pub(crate) fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help;
        self
    }

    /// What `aria-describedby` names.
    pub(crate) fn described_by(&self) -> String {
        let help = self.help.is_some().then(|| format!("{}-om", self.name));
        let fault = self.fault.is_some().then(|| format!("{}-feil", self.name));
        help.into_iter().chain(fault).collect::<Vec<_>>().join(" ")
    }

    /// Where the error summary leads.
    pub(crate) fn target(&self) -> String {
        match &self.kind {
            Kind::Radio(choices) | Kind::Checks(choices) if !choices.is_empty() => format!("{}-0", self.name),
            _ => self.name.clone().into_owned(),
        }
    }

    fn fill(&mut self, answers: &Answers) {
        match &mut self.kind {
            Kind::Radio(choices) | Kind::Select(choices) => {
                for choice in choices {
                    choice.chosen = choice.value == answers.get(&self.name);
                }
            }
            Kind::Checks(choices) => {
                for choice in choices {
                    choice.chosen = answers.list(&self.name).any(|value| value == choice.value);
                }
            }
            Kind::Heading => {}
            Kind::Hidden if answers.get(&self.name).is_empty() => {}
            _ => answers.get(&self.name).clone_into(&mut self.value),
        }
    }
}

/// A whole form.
#[derive(Clone, Debug, Template)]
#[template(path = "form.html")]
pub(crate) struct Form {
    pub(crate) w: Words,
    /// Where it is sent.
    pub(crate) action: String,
    /// The address of the page it stands on: where drafts belong and where one comes back to.
    pub(crate) page: String,
    /// Names this sending, so that it is done once.
    pub(crate) command: String,
    /// Drafts are kept.
    pub(crate) keeps_draft: bool,
    /// A draft was found: when it was kept, in words.
    pub(crate) draft_from: Option<String>,
    pub(crate) fields: Vec<Field>,
    pub(crate) submit: String,
    pub(crate) danger: bool,
    /// Where *cancel* leads.
    pub(crate) cancel: Option<String>,
}

impl Form {
    /// A form that is sent to its own page.
    pub(crate) fn new(
        w: Words,
        page: impl Into<String>,
        command: impl ToString,
        submit: impl Into<String>,
    ) -> Self {
        let page = page.into();
        Self {
            w,
            action: page.clone(),
            page,
            command: command.to_string(),
            keeps_draft: false,
            draft_from: None,
            fields: Vec::new(),
            submit: submit.into(),
            danger: false,
            cancel: None,
        }
    }

    /// With these fields.
    pub(crate) fn fields(mut self, fields: Vec<Field>) -> Self {
        self.fields = fields;
        self
    }

    /// With a way out.
    pub(crate) fn cancel(mut self, to: impl Into<String>) -> Self {
        self.cancel = Some(to.into());
        self
    }

    /// What it does cannot be undone.
    pub(crate) fn danger(mut self) -> Self {
        self.danger = true;
        self
    }

    /// Keeps what is typed as a draft.
    pub(crate) fn draft(mut self) -> Self {
        self.keeps_draft = true;
        self
    }

    /// With these values.
    pub(crate) fn filled(mut self, answers: &Answers) -> Self {
        for field in &mut self.fields {
            field.fill(answers);
        }
        self
    }

    /// With these faults.
    pub(crate) fn faulty(mut self, faults: &Faults) -> Self {
        for field in &mut self.fields {
            field.fault = faults.of(&field.name).map(|fault| word(self.w, fault));
        }
        self
    }

    /// Tells what to write or choose where an answer is missing, in the words of a locale's key.
    pub(crate) fn missing(mut self, faults: &Faults, key: impl Fn(&str) -> String) -> Self {
        for field in &mut self.fields {
            if faults.of(&field.name) == Some(Fault::Missing)
                && let Some(says) = self.w.maybe(&key(&field.name))
            {
                field.fault = Some(says);
                field.says_all = true;
            }
        }
        self
    }

    /// With a fault that has words of its own, in place of the general one.
    pub(crate) fn saying(mut self, name: &str, fault: Option<String>) -> Self {
        if fault.is_some() {
            for field in self.fields.iter_mut().filter(|field| field.name == name) {
                field.fault.clone_from(&fault);
            }
        }
        self
    }

    /// With faults of fields whose names are made, one for each entry. What turns out to be needed says so.
    pub(crate) fn faulty_at(mut self, faults: &[(String, Fault)]) -> Self {
        for field in &mut self.fields {
            let fault = faults.iter().find(|(name, _)| *name == field.name).map(|(_, fault)| *fault);
            field.required |= fault == Some(Fault::Missing);
            field.fault = fault.map(|fault| word(self.w, fault));
        }
        self
    }

    /// Fields with a fault, for the summary.
    pub(crate) fn faults(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|f| f.fault.is_some())
    }
}

fn word(w: Words, fault: Fault) -> String {
    match fault {
        Fault::TooLong { max, got } => w.t2(fault.key(), "max", max, "got", got),
        _ => w.t(fault.key()),
    }
}

/// What was typed in a form that could not be done: shown again, and sent again with one press.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    /// Where it was sent.
    pub(crate) action: String,
    /// The page it stood on.
    pub(crate) page: String,
    /// It is also kept as a draft.
    pub(crate) drafted: bool,
    /// What was typed.
    pub(crate) pairs: Vec<(String, String)>,
}
