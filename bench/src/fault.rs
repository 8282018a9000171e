//! What went wrong, in words: a measurement that cannot be made ends the run.

/// Any failure.
pub(crate) type Fault = Box<dyn std::error::Error + Send + Sync>;

/// A result that may fail in any way.
pub(crate) type Res<T> = Result<T, Fault>;
