//! What is different between two texts, word by word.

use similar::{ChangeTag, TextDiff};

/// A stretch of text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Piece {
    /// In both.
    Same(String),
    /// Only in the earlier.
    Gone(String),
    /// Only in the later.
    New(String),
}

/// What was under way: words that went and words that came, and the space after them.
#[derive(Default)]
struct Run {
    gone: String,
    new: String,
    space: String,
}

impl Run {
    fn is_empty(&self) -> bool {
        self.gone.is_empty() && self.new.is_empty()
    }

    /// The space between two changed words belongs to the change.
    fn take_space(&mut self) {
        let space = std::mem::take(&mut self.space);
        self.gone.push_str(&space);
        self.new.push_str(&space);
    }

    fn end(&mut self, into: &mut Vec<Piece>) {
        let Self { gone, new, space } = std::mem::take(self);
        let both = !gone.trim().is_empty() && !new.trim().is_empty();
        if !gone.trim().is_empty() {
            into.push(Piece::Gone(gone));
        }
        if both {
            into.push(Piece::Same(" ".to_owned())); // the two are read apart
        }
        if !new.is_empty() {
            into.push(if new.trim().is_empty() { Piece::Same(new) } else { Piece::New(new) });
        }
        if !space.is_empty() {
            into.push(Piece::Same(space));
        }
    }
}

/// The later text with what went and what came; words that were changed together stand together.
pub(crate) fn difference(earlier: &str, later: &str) -> Vec<Piece> {
    let words = TextDiff::from_words(earlier, later);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut run = Run::default();
    for change in words.iter_all_changes() {
        let text = change.value();
        match change.tag() {
            ChangeTag::Equal if text.trim().is_empty() && !run.is_empty() => run.space.push_str(text),
            ChangeTag::Equal => {
                run.end(&mut pieces);
                match pieces.last_mut() {
                    Some(Piece::Same(before)) => before.push_str(text),
                    _ => pieces.push(Piece::Same(text.to_owned())),
                }
            }
            ChangeTag::Delete => {
                run.take_space();
                run.gone.push_str(text);
            }
            ChangeTag::Insert => {
                run.take_space();
                run.new.push_str(text);
            }
        }
    }
    run.end(&mut pieces);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_changed_together_stand_together() {
        let same = |text: &str| Piece::Same(text.to_owned());
        let gone = |text: &str| Piece::Gone(text.to_owned());
        let new = |text: &str| Piece::New(text.to_owned());
        assert_eq!(
            difference("Trene en gang i uka", "Trene to ganger i uka"),
            [same("Trene "), gone("en gang"), same(" "), new("to ganger"), same(" i uka")]
        );
        assert_eq!(difference("", "Nytt"), [new("Nytt")]);
        assert_eq!(difference("Som før", "Som før"), [same("Som før")]);
    }
}
