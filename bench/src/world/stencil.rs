//! A text with holes where names and ids stood, to be filled with others.

/// What lies between: text as it was, or the number of the word that stood there.
#[derive(Debug)]
enum Piece {
    Text(String),
    Word(usize),
}

/// A text with holes.
#[derive(Debug)]
pub(super) struct Stencil {
    pieces: Vec<Piece>,
}

impl Stencil {
    /// Cuts these words out of a text.
    pub(super) fn cut(text: &str, words: &[String]) -> Self {
        let mut pieces = Vec::new();
        let mut rest = text;
        loop {
            let found = words
                .iter()
                .enumerate()
                .filter_map(|(number, word)| Some((rest.find(word.as_str())?, number, word)));
            let Some((at, number, word)) = found.min_by_key(|(at, _, word)| (*at, usize::MAX - word.len()))
            else {
                pieces.push(Piece::Text(rest.to_owned()));
                return Self { pieces };
            };
            pieces.push(Piece::Text(rest.get(..at).unwrap_or_default().to_owned()));
            pieces.push(Piece::Word(number));
            rest = rest.get(at + word.len()..).unwrap_or_default();
        }
    }

    /// The text with other words in the holes.
    pub(super) fn print(&self, words: &[String]) -> Vec<u8> {
        let mut text = Vec::new();
        for piece in &self.pieces {
            let part = match piece {
                Piece::Text(text) => text.as_str(),
                Piece::Word(number) => words.get(*number).map_or("", String::as_str),
            };
            text.extend_from_slice(part.as_bytes());
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_the_holes_with_others() {
        let words = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
        let stencil = Stencil::cut("Mona og Jan og Mona", &words("Mona", "Jan"));
        assert_eq!(stencil.print(&words("Ida", "Arne")), b"Ida og Arne og Ida");
    }
}
