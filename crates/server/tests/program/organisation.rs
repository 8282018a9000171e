//! The first organisation, entered by the operator: two administrators, and nothing half done.

use crate::running::{run, said};
use std::fs;

/// The file, with these administrators.
fn written(administrators: &[(&str, &str)]) -> String {
    let mut text = "name = \"Fjordvik kommune\"\nkind = \"municipality\"\n\n[[unit]]\n\
                    name = \"Koordinerende enhet\"\nkind = \"coordinating\"\n"
        .to_owned();
    for (name, number) in administrators {
        text.push_str(&format!(
            "\n[[administrator]]\nname = \"{name}\"\ntitle = \"leder\"\nnumber = \"{number}\"\n\
             born = \"1980-01-02\"\nunit = \"Koordinerende enhet\"\n"
        ));
    }
    text
}

#[test]
fn an_installation_gets_its_first_administrators_once() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("dinplan.toml");
    let config = config.to_str().unwrap();
    assert_eq!(run(&["init", "--config", config]).status.code(), Some(0));
    let sample = fs::read_to_string(config).unwrap();
    fs::write(config, sample.replace("population = \"real\"", "population = \"synthetic\"")).unwrap();
    let file = folder.path().join("fjordvik.toml");
    let enter = |administrators: &[(&str, &str)]| {
        fs::write(&file, written(administrators)).unwrap();
        run(&["organisation", "--config", config, "--from", file.to_str().unwrap()])
    };
    let two = [("Turid Nes", "13888100010"), ("Inger Sletta", "02857900130")];

    let alone = enter(&two[..1]);
    assert_eq!(alone.status.code(), Some(4), "{}", said(&alone));
    let wrong = enter(&[two[0], ("Inger Sletta", "02857900131")]);
    assert_eq!(wrong.status.code(), Some(4), "{}", said(&wrong));
    assert!(!said(&wrong).contains("02857900131"), "the number is not told");

    let done = enter(&two);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let again = enter(&two);
    assert_eq!(again.status.code(), Some(4), "{}", said(&again));
    let verified = run(&["verify", "--config", config]);
    assert_eq!(verified.status.code(), Some(0), "{}", said(&verified));
}
