//! What waits for this reader in a case: each step one link, the most pressing first.

use crate::case_frame::url;
use crate::pages::answer::answer_url;
use crate::pages::consents;
use crate::pages::freshness;
use crate::pages::meetings;
use crate::pages::plan::standing;
use crate::shown;
