//! The master key is exchanged while the server serves.

use crate::http::send;
use crate::running::{Running, run, said};
use std::fs;

#[test]
fn a_master_key_is_rotated_beside_a_server() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    // A world to read, served for real: the demo's data under a configuration.
    assert_eq!(Running::demo(&folder.path().join("world")).stop("-INT"), Some(0));
    fs::rename(at("world/master.key"), at("old.key")).unwrap();
    fs::write(at("new.key"), run(&["key"]).stdout).unwrap();
    let config = |keys: &str| {
        let text = format!("listen = \"127.0.0.1:0\"\ndata = \"world\"\npopulation = \"synthetic\"\n{keys}");
        fs::write(at("dinplan.toml"), text).unwrap();
    };
    let with = |command: &[&str]| run(&[command, &["--config", &at("dinplan.toml")]].concat());

    // A server that does not know the new key is not locked out of its own data.
    config("master_key_file = \"old.key\"");
    let server = Running::start(&["serve", "--config", &at("dinplan.toml")]);
    config("master_key_file = \"new.key\"\nprevious_master_key_file = \"old.key\"");
    let refused = with(&["key", "rotate"]);
    assert_eq!(refused.status.code(), Some(5), "{}", said(&refused));
    assert!(said(&refused).contains("restart it"), "{}", said(&refused));
    assert_eq!(server.stop("-TERM"), Some(0));

    let server = Running::start(&["serve", "--config", &at("dinplan.toml")]);
    assert!(said(&with(&["doctor"])).contains("under way"));
    let rotated = with(&["key", "rotate"]);
    assert_eq!(rotated.status.code(), Some(0), "{}", said(&rotated));
    assert!(said(&rotated).contains("47 case keys"), "{}", said(&rotated));
    assert_eq!(send(&server.address, "GET", "/healthz", "", "").unwrap().status, 200);
    let again = with(&["key", "rotate"]);
    assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    assert!(said(&with(&["doctor"])).contains("take the previous"));
    assert_eq!(server.stop("-TERM"), Some(0));

    config("master_key_file = \"old.key\"");
    assert_eq!(with(&["verify"]).status.code(), Some(5));
    assert_eq!(with(&["key", "rotate"]).status.code(), Some(2));
    config("master_key_file = \"new.key\"");
    let verified = with(&["verify"]);
    assert_eq!(verified.status.code(), Some(0), "{}", said(&verified));
}
