//! The requirements of OWASP ASVS 5.0.0 at levels 1 and 2, in the chapters that Dinplan answers for.
//!
//! Only numbers stand here. Each digit of a row is the level of one requirement, in order: `"1123"`
//! after `(1, 2, …)` says that 1.2.1 and 1.2.2 are level 1, 1.2.3 is level 2, and 1.2.4 is level 3 and
//! not asked for.

use std::collections::BTreeMap;

use super::Id;

/// The highest level that is asked for.
const LEVEL: u8 = 2;

const SECTIONS: [(u16, u16, &str); 71] = [
    (1, 1, "22"),
    (1, 2, "1111122223"),
    (1, 3, "112222222223"),
    (1, 4, "222"),
    (1, 5, "123"),
    (2, 1, "122"),
    (2, 2, "112"),
    (2, 3, "12223"),
    (2, 4, "23"),
    (3, 1, "3"),
    (3, 2, "113"),
    (3, 3, "12223"),
    (3, 4, "11222233"),
    (3, 5, "11122333"),
    (3, 6, "3"),
    (3, 7, "22333"),
    (4, 1, "12233"),
    (4, 2, "23333"),
    (4, 3, "22"),
    (4, 4, "1222"),
    (5, 1, "2"),
    (5, 2, "112333"),
    (5, 3, "113"),
    (5, 4, "222"),
    (6, 1, "122"),
    (6, 2, "111111112222"),
    (6, 3, "11223333"),
    (6, 4, "112233"),
    (6, 5, "22222333"),
    (6, 6, "2223"),
    (6, 7, "33"),
    (6, 8, "2222"),
    (7, 1, "222"),
    (7, 2, "1111"),
    (7, 3, "22"),
    (7, 4, "11222"),
    (7, 5, "223"),
    (7, 6, "22"),
    (8, 1, "1233"),
    (8, 2, "1123"),
    (8, 3, "133"),
    (8, 4, "23"),
    (10, 1, "22"),
    (10, 2, "223"),
    (10, 3, "22223"),
    (10, 4, "1111122222233333"),
    (10, 5, "22222"),
    (10, 6, "22"),
    (10, 7, "222"),
    (11, 1, "2233"),
    (11, 2, "22233"),
    (11, 3, "11233"),
    (11, 4, "1222"),
    (11, 5, "23"),
    (11, 6, "23"),
    (11, 7, "33"),
    (12, 1, "12233"),
    (12, 2, "11"),
    (12, 3, "22223"),
    (13, 1, "2333"),
    (13, 2, "222223"),
    (13, 3, "2233"),
    (13, 4, "1222233"),
    (14, 1, "22"),
    (14, 2, "12223333"),
    (14, 3, "122"),
    (16, 1, "2"),
    (16, 2, "22222"),
    (16, 3, "2222"),
    (16, 4, "222"),
    (16, 5, "2223"),
];

/// Every requirement asked for, with its level.
pub(super) fn all() -> BTreeMap<Id, u8> {
    let mut found = BTreeMap::new();
    for (chapter, section, levels) in SECTIONS {
        for (number, digit) in (1..).zip(levels.chars()) {
            let level = digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()).unwrap_or_default();
            if level <= LEVEL {
                found.insert(Id(chapter, section, number), level);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The standard has 253 requirements at levels 1 and 2. Chapter 9 has 7 of them, 15 has 13 and 17 has 7.
    #[test]
    fn the_list_is_whole() {
        assert_eq!(all().len(), 253 - 7 - 13 - 7);
        let of = |chapter: u16| all().keys().filter(|id| id.0 == chapter).count();
        let chapters = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 16].map(of);
        assert_eq!(chapters, [27, 11, 19, 10, 9, 35, 18, 7, 29, 14, 9, 13, 9, 16]);
    }

    #[test]
    fn level_three_is_not_asked_for() {
        assert_eq!(all().get(&Id(1, 2, 9)), Some(&2));
        assert_eq!(all().get(&Id(1, 2, 10)), None);
        assert_eq!(all().get(&Id(3, 1, 1)), None);
    }
}
