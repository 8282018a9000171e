//! What the program refuses, and with which code.

use crate::running::{Running, run, said};
use std::fs;
use std::path::Path;

/// A configuration beside fresh data; `more` is added to it.
fn installed(folder: &Path, more: &str) -> String {
    let data = folder.join("data");
    let made = run(&["init", "--data", data.to_str().unwrap()]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    let config = folder.join("dinplan.toml");
    let text =
        format!("listen = \"127.0.0.1:0\"\ndata = \"data\"\nmaster_key_file = \"data/master.key\"\n{more}");
    fs::write(&config, text).unwrap();
    config.to_str().unwrap().to_owned()
}

#[test]
fn the_command_line() {
    assert_eq!(run(&["--help"]).status.code(), Some(0));
    assert!(said(&run(&["--help"])).contains("Exit codes"));
    assert!(said(&run(&["--version"])).contains(env!("CARGO_PKG_VERSION")));
    for wrong in [&[][..], &["serv"], &["serve"], &["verify"], &["demo", "--listen", "here"], &["init"]] {
        assert_eq!(run(wrong).status.code(), Some(2), "{wrong:?}");
    }
    assert_eq!(run(&["key"]).stdout.len(), 65);
}

#[test]
fn serve_refuses_demo_login() {
    let folder = tempfile::tempdir().unwrap();
    for more in ["[login]\ndemo = true\n", "personas = true\n"] {
        let config = installed(&folder.path().join(more.len().to_string()), more);
        let output = run(&["serve", "--config", &config]);
        assert_eq!(output.status.code(), Some(4), "{}", said(&output));
        assert!(said(&output).contains("demo login"), "{}", said(&output));
    }
}

#[test]
fn serve_refuses_what_it_cannot_read() {
    let folder = tempfile::tempdir().unwrap();
    let config = installed(folder.path(), "");
    assert_eq!(run(&["serve", "--config", "no-such-file"]).status.code(), Some(4));

    let key = folder.path().join("data/master.key");
    let right = fs::read_to_string(&key).unwrap();
    for wrong in [None, Some("".to_owned()), Some("kort".to_owned()), Some("ab".repeat(32))] {
        match &wrong {
            None => fs::remove_file(&key).unwrap(),
            Some(text) => fs::write(&key, text).unwrap(),
        }
        for command in ["serve", "doctor", "verify"] {
            let output = run(&[command, "--config", &config]);
            assert_eq!(output.status.code(), Some(5), "{command} {wrong:?}: {}", said(&output));
        }
    }
    fs::write(&key, right).unwrap();
    fs::remove_file(folder.path().join("data/dinplan.db")).unwrap();
    assert_eq!(run(&["serve", "--config", &config]).status.code(), Some(6));
}

#[test]
fn an_empty_installation_serves_and_its_doctor_warns() {
    let folder = tempfile::tempdir().unwrap();
    let config = installed(folder.path(), "");
    let doctor = run(&["doctor", "--config", &config]);
    assert_eq!(doctor.status.code(), Some(0), "{}", said(&doctor));
    assert!(said(&doctor).contains("warning  login"), "{}", said(&doctor));
    assert!(said(&doctor).contains("ok       core dumps"), "{}", said(&doctor));
    let serving = Running::start(&["serve", "--config", &config]);
    assert_eq!(crate::http::send(&serving.address, "GET", "/healthz", "", "").unwrap().status, 200);
    assert_eq!(serving.stop("-TERM"), Some(0));
}

#[test]
fn the_demo_leaves_other_data_alone() {
    let folder = tempfile::tempdir().unwrap();
    installed(folder.path(), "");
    let data = folder.path().join("data");
    let output = run(&["demo", "--listen", "127.0.0.1:0", "--data", data.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(6), "{}", said(&output));
}

#[test]
fn init_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("dinplan.toml");
    let args = ["init", "--config", config.to_str().unwrap()];
    assert_eq!(run(&args).status.code(), Some(0));
    let names = ["dinplan.toml", "master.key", "data/dinplan.db"];
    let read = || names.map(|name| fs::read(folder.path().join(name)).unwrap());
    let before = read();
    // The sample points at what was made.
    assert_eq!(run(&["doctor", "--config", config.to_str().unwrap()]).status.code(), Some(0));
    assert_eq!(run(&["verify", "--config", config.to_str().unwrap()]).status.code(), Some(0));
    let opened = read();
    assert_eq!(before[..2], opened[..2]);
    assert_eq!(run(&args).status.code(), Some(6));
    assert_eq!(opened, read());
}

#[test]
fn a_damaged_database_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let config = installed(folder.path(), "");
    fs::write(folder.path().join("data/dinplan.db"), "not a database, but long enough to be one".repeat(200))
        .unwrap();
    for command in ["serve", "verify", "doctor"] {
        let output = run(&[command, "--config", &config]);
        assert_eq!(output.status.code(), Some(6), "{command}: {}", said(&output));
    }
}
