//! Templates hold no inline script, style or handler: the Content-Security-Policy would refuse them.

use super::{Files, Finding, under};

pub(super) fn check(files: &Files) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in under(files, "crates/", ".html") {
        let mut line = 1;
        let mut rest = text;
        while let Some(start) = rest.find('<') {
            let (before, tail) = rest.split_at(start);
            line += before.matches('\n').count();
            let tag = tail.get(..end(tail)).unwrap_or(tail);
            for what in complaints(tag) {
                found.push(Finding::new(path, line, what));
            }
            line += tag.matches('\n').count();
            rest = tail.get(tag.len().max(1)..).unwrap_or_default();
        }
    }
    found
}

/// Where a tag ends: at the first `>` outside quotes.
fn end(tag: &str) -> usize {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return at + 1,
            (Some(open), _) if c == open => quote = None,
            _ => {}
        }
    }
    tag.len()
}

fn complaints(tag: &str) -> Vec<&'static str> {
    let tag = tag.to_ascii_lowercase();
    if !tag.starts_with('<') || !tag.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    if tag.starts_with("<style") {
        found.push("no <style>: use crates/web/assets/dinplan.css");
    }
    if tag.starts_with("<script") && !tag.contains(" src=") {
        found.push("no inline script: use crates/web/assets/dinplan.js");
    }
    for attribute in attributes(&tag) {
        if attribute == "style" {
            found.push("no style attribute: name a class by its purpose");
        }
        if attribute.len() > 3
            && attribute.starts_with("on")
            && attribute.chars().all(|c| c.is_ascii_alphabetic())
        {
            found.push("no handler attribute: use crates/web/assets/dinplan.js");
        }
    }
    if tag.contains("javascript:") {
        found.push("no javascript: address");
    }
    found
}

/// Names of the attributes that have a value.
fn attributes(tag: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let (mut quote, mut word) = (None, 0);
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (None, '=') => names.extend(tag.get(word..at).map(str::trim).filter(|name| !name.is_empty())),
            (None, _) if c.is_whitespace() => word = at + 1,
            (Some(open), _) if c == open => quote = None,
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::{files, said};
    use super::*;

    fn found(html: &str) -> Vec<String> {
        said(&check(&files(&[("crates/web/templates/a.html", html)])))
    }

    #[test]
    fn plain_pages_pass() {
        let html = "<script type=\"module\" src=\"{{ script }}\"></script>\n<p data-once=\"1\" title=\"a style=b onclick=c\">1 < 2 on=x</p>{% if a > b %}<br>{% endif %}";
        assert_eq!(found(html), Vec::<String>::new());
    }

    #[test]
    fn inline_things_are_found() {
        let html =
            "<p>\n<style>\n<script>x</script>\n<p\n style=\"x\">\n<a href='javascript:x' onclick=\"x\">";
        let lines: Vec<_> =
            found(html).iter().map(|line| line.split(": ").next().unwrap().to_owned()).collect();
        let file = "crates/web/templates/a.html";
        assert_eq!(lines, [2, 3, 4, 6, 6].map(|line| format!("{file}:{line}")));
    }
}
