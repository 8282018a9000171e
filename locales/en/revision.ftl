# Revision: called in time, prepared, measured.

event-scale = The steps of a goal were written
notice-revision-near = The plan is soon to be revised
notice-revision-overdue = The plan should have been revised
notice-revision-silent = A plan was not revised in time
refused-revision-too-late = The revision is further away than the municipality lets it be.
refused-revision-too-late-do = Choose an earlier date for the revision.
