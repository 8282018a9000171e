//! What the program forbids the system to do with its memory, where keys and plans pass through.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io;

/// From now on the memory of this process is written to no core dump; on Linux, no other process of the
/// same user can look into it either.
///
/// # Errors
/// When the system refuses.
pub(crate) fn keep_memory_private() -> io::Result<()> {
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    #[cfg(target_os = "linux")]
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    Ok(())
}

/// Whether it is so.
pub(crate) fn memory_is_private() -> bool {
    #[cfg(target_os = "linux")]
    if !matches!(rustix::process::dumpable_behavior(), Ok(rustix::process::DumpableBehavior::NotDumpable)) {
        return false;
    }
    getrlimit(Resource::Core).current == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_core_is_dumped_from_then_on() {
        keep_memory_private().unwrap();
        assert!(memory_is_private());
        // It cannot be taken back: the limit is a hard one, unless for the superuser.
        assert_eq!(getrlimit(Resource::Core).maximum, Some(0));
    }
}
