//! The measurements run, so that they never rot. What they find is not judged here.

use std::process::Command;

#[test]
fn a_quick_run_prints_every_table() {
    let folder = tempfile::tempdir().unwrap();
    let json = folder.path().join("figures.json");
    let run = Command::new(env!("CARGO_BIN_EXE_dinplan-bench"))
        .arg("--quick")
        .arg("--json")
        .arg(&json)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}\n{}", String::from_utf8_lossy(&run.stderr));
    for table in [
        "== 20 cases ==",
        "pages, one core",
        "parts of the plan page",
        "sizes",
        "commands, one core",
        "access log, one core",
        "start",
    ] {
        assert!(said.contains(table), "no {table} in\n{said}");
    }
    assert!(!said.contains("answered "), "a page did not answer:\n{said}");
    assert!(std::fs::read_to_string(&json).unwrap().contains("\"plan, person\""));
}
