// Every page of those who come to a plan from work.

import { everyPage } from "./lib/every.mjs";
import { story } from "./lib/story.mjs";

everyPage(story(), {
  coordinators: ["silje", "karim"],
  "the coordinating unit": ["ke-leder", "ke-saksbehandler", "fjordvik-admin"],
  "services, ward, practice, school and NAV": ["fysioterapeut", "sykepleier", "fastlege", "laerer", "nav"],
});
