//! Calendars as other programs read them: iCalendar, RFC 5545 and 5546.
//!
//! Times are in UTC, so that no time zone has to be described. Nothing here says who it is about or what
//! it is for: calendars are kept at workplaces and by companies far away.

use jiff::Timestamp;
use jiff::civil::Date;
use std::fmt::{self, Display, Formatter};

/// What the calendar is sent for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Method {
    /// To be put in a calendar, or changed there.
    Request,
    /// To be taken out again.
    Cancel,
    /// To be looked at.
    Publish,
}

/// How it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Status {
    /// Not answered.
    NeedsAction,
    /// Comes.
    Accepted,
    /// Perhaps.
    Tentative,
    /// Does not come.
    Declined,
    /// Called off.
    Cancelled,
}

/// When.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum When {
    /// From and to.
    Between(Timestamp, Timestamp),
    /// A whole day.
    Day(Date),
}

/// One thing in a calendar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Event {
    /// Names it for good.
    pub(crate) uid: String,
    /// When this text was made.
    pub(crate) stamp: Timestamp,
    pub(crate) when: When,
    /// Counts changes of time and place.
    pub(crate) sequence: u32,
    pub(crate) summary: String,
    pub(crate) place: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) status: Status,
}

/// A calendar.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Calendar<'a> {
    pub(crate) method: Method,
    /// Where this installation is: part of every name, so that no two clash.
    pub(crate) public_url: &'a str,
    pub(crate) events: &'a [Event],
}

impl Calendar<'_> {
    fn host(&self) -> &str {
        let host = self.public_url.split_once("://").map_or(self.public_url, |(_, rest)| rest);
        host.split(['/', ':']).next().filter(|host| !host.is_empty()).unwrap_or("localhost")
    }

    fn event(&self, event: &Event, f: &mut Formatter<'_>) -> fmt::Result {
        let host = self.host();
        line(f, "BEGIN:VEVENT")?;
        line(f, &format!("UID:{}@{host}", event.uid))?;
        line(f, &format!("DTSTAMP:{}", utc(event.stamp)))?;
        match event.when {
            When::Between(start, end) => {
                line(f, &format!("DTSTART:{}", utc(start)))?;
                line(f, &format!("DTEND:{}", utc(end)))?;
            }
            When::Day(day) => line(f, &format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d")))?,
        }
        line(f, &format!("SEQUENCE:{}", event.sequence))?;
        line(f, &format!("SUMMARY:{}", escaped(&event.summary)))?;
        if let Some(place) = &event.place {
            line(f, &format!("LOCATION:{}", escaped(place)))?;
        }
        if let Some(url) = &event.url {
            line(f, &format!("URL:{url}"))?;
        }
        let status = if event.status == Status::Cancelled { "CANCELLED" } else { "CONFIRMED" };
        line(f, &format!("STATUS:{status}"))?;
        // What is asked of someone takes no time before they have said yes.
        let busy = matches!(event.when, When::Between(..)) && event.status == Status::Accepted;
        line(f, if busy { "TRANSP:OPAQUE" } else { "TRANSP:TRANSPARENT" })?;
        if self.method != Method::Publish {
            let answer = match event.status {
                Status::Accepted => "ACCEPTED",
                Status::Declined => "DECLINED",
                Status::Tentative => "TENTATIVE",
                Status::NeedsAction | Status::Cancelled => "NEEDS-ACTION",
            };
            // Nobody's own address: answers are given in the program.
            line(f, &format!("ORGANIZER;CN=Dinplan:mailto:ikke-svar@{host}"))?;
            line(f, &format!("ATTENDEE;PARTSTAT={answer};RSVP=FALSE:mailto:ikke-svar@{host}"))?;
        }
        line(f, "CLASS:PRIVATE")?;
        line(f, "END:VEVENT")
    }
}

impl Display for Calendar<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let method = match self.method {
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
            Method::Publish => "PUBLISH",
        };
        line(f, "BEGIN:VCALENDAR")?;
        line(f, "VERSION:2.0")?;
        line(f, "PRODID:-//Dinplan//Dinplan//NO")?;
        line(f, "CALSCALE:GREGORIAN")?;
        line(f, &format!("METHOD:{method}"))?;
        if self.method == Method::Publish {
            line(f, "X-WR-CALNAME:Dinplan")?;
            line(f, "REFRESH-INTERVAL;VALUE=DURATION:PT6H")?;
        }
        for event in self.events {
            self.event(event, f)?;
        }
        line(f, "END:VCALENDAR")
    }
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value: RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}

/// A line, folded so that none is longer than 75 octets: RFC 5545, 3.1. No character is cut in two, and
/// no space stands at the fold, where some calendars lose it.
fn line(f: &mut Formatter<'_>, text: &str) -> fmt::Result {
    let mut rest = text;
    let mut room = 75;
    while rest.len() > room {
        let fits = |at: &usize| {
            rest.split_at_checked(*at).is_some_and(|(one, two)| !one.ends_with(' ') && !two.starts_with(' '))
        };
        let at = (1..=room).rev().find(fits).unwrap_or(room);
        let Some((piece, more)) = rest.split_at_checked(at) else { break };
        write!(f, "{piece}\r\n ")?;
        rest = more;
        room = 74;
    }
    write!(f, "{rest}\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn event() -> Event {
        Event {
            uid: "0a".to_owned(),
            stamp: "2026-11-22T08:00:00Z".parse().unwrap(),
            when: When::Between(
                "2026-12-02T12:00:00Z".parse().unwrap(),
                "2026-12-02T13:00:00Z".parse().unwrap(),
            ),
            sequence: 2,
            summary: "Møte i Dinplan".to_owned(),
            place: Some(
                "Rådhuset; rom 2, 3. etasje\nved heisen \\ trappa, inngang fra gårdsplassen ved å å å"
                    .to_owned(),
            ),
            url: Some("https://plan.example.no/sak/1/moter/2".to_owned()),
            status: Status::NeedsAction,
        }
    }

    fn written(method: Method, events: &[Event]) -> String {
        Calendar { method, public_url: "https://plan.example.no:8443/x", events }.to_string()
    }

    /// Name, parameters and value, read by a parser that is not ours.
    fn read(text: &str) -> Vec<ical::parser::ical::component::IcalCalendar> {
        ical::IcalParser::new(text.as_bytes()).collect::<Result<_, _>>().unwrap()
    }

    fn value(calendar: &ical::parser::ical::component::IcalCalendar, name: &str) -> String {
        let found = calendar.events[0].properties.iter().find(|p| p.name == name);
        found.and_then(|p| p.value.clone()).unwrap_or_else(|| panic!("no {name}"))
    }

    #[test]
    fn a_foreign_parser_reads_what_was_meant() {
        let text = written(Method::Request, &[event()]);
        let all = read(&text);
        let calendar = all.first().unwrap();
        let method = calendar.properties.iter().find(|p| p.name == "METHOD").and_then(|p| p.value.clone());
        assert_eq!(method.as_deref(), Some("REQUEST"));
        assert_eq!(value(calendar, "UID"), "0a@plan.example.no");
        assert_eq!(value(calendar, "SEQUENCE"), "2");
        assert_eq!(value(calendar, "DTSTART"), "20261202T120000Z");
        assert_eq!(value(calendar, "DTEND"), "20261202T130000Z");
        assert_eq!(value(calendar, "SUMMARY"), "Møte i Dinplan");
        let place = value(calendar, "LOCATION");
        assert_eq!(
            place.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\"),
            event().place.unwrap()
        );
        assert_eq!(value(calendar, "ORGANIZER"), "mailto:ikke-svar@plan.example.no");
    }

    #[test]
    fn lines_end_as_the_standard_says_and_none_is_longer_than_75_octets() {
        let text = written(Method::Request, &[event()]);
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert!(text.contains("\r\n "), "something was long enough to fold");
        for line in text.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
        }
        // What is required of a request: RFC 5546, 3.2.2.
        for name in ["ATTENDEE", "DTSTAMP:", "DTSTART:", "ORGANIZER", "SEQUENCE:", "SUMMARY:", "UID:"] {
            assert_eq!(text.matches(&format!("\r\n{name}")).count(), 1, "{name}");
        }
    }

    #[test]
    fn a_meeting_that_is_called_off_is_cancelled_under_the_same_name() {
        let off = Event { status: Status::Cancelled, sequence: 3, ..event() };
        let (before, after) = (written(Method::Request, &[event()]), written(Method::Cancel, &[off]));
        assert!(after.contains("METHOD:CANCEL\r\n") && after.contains("STATUS:CANCELLED\r\n"));
        let uid = |text: &str| text.lines().find(|l| l.starts_with("UID")).unwrap().to_owned();
        assert_eq!(uid(&before), uid(&after));
    }

    #[test]
    fn a_feed_is_published_with_whole_days_and_nobody_in_it() {
        let day = Event { when: When::Day(date(2027, 1, 15)), ..event() };
        let text = written(Method::Publish, &[day]);
        assert!(text.contains("DTSTART;VALUE=DATE:20270115\r\n") && !text.contains("DTEND"));
        assert!(!text.contains("ATTENDEE") && !text.contains("ORGANIZER"));
        assert_eq!(read(&text).len(), 1);
    }
}
