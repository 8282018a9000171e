//! Everyone who appears in the stories, at their workplaces.

use super::*;

/// Everyone who appears in a story.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Cast {
    /// Solveig Bakkemoen, whose case it is (or Jonas Fjellvik, in the stories of a child).
    Person,
    /// Ingrid, mother.
    Mother,
    /// Randi, guardian.
    Guardian,
    /// Arne, husband.
    Husband,
    /// Frode, a peer who is brought into the work.
    Peer,
    /// Hanne in the coordinating unit.
    Unit,
    /// Tor, who leads it.
    Leader,
    /// Marte, to be the municipality's coordinator.
    Marte,
    /// Kjell, to take over after her.
    Kjell,
    /// Pål, coordinator at the hospital.
    Paal,
    /// Liv, nurse on the ward that reported.
    Liv,
    /// Nina, physiotherapist in the municipality.
    Nina,
    /// Omar, GP.
    Omar,
    /// Turid, a teacher who once reported.
    Turid,
    /// Lars, father, who lives elsewhere.
    Father,
    /// Bjørn, with a power of attorney.
    Attorney,
    /// Siri in child welfare.
    Siri,
    /// Eva, doctor in emergency medicine, authorised for emergency access.
    Eva,
    /// Knut, who leads Eva's unit and is authorised too.
    Chief,
    /// Someone from another municipality with no part in anything.
    Outsider,
}

impl Cast {
    pub(crate) const ALL: [Self; 20] = [
        Self::Person,
        Self::Mother,
        Self::Guardian,
        Self::Husband,
        Self::Peer,
        Self::Unit,
        Self::Leader,
        Self::Marte,
        Self::Kjell,
        Self::Paal,
        Self::Liv,
        Self::Nina,
        Self::Omar,
        Self::Turid,
        Self::Father,
        Self::Attorney,
        Self::Siri,
        Self::Eva,
        Self::Chief,
        Self::Outsider,
    ];

    pub(crate) const fn number(self) -> u128 {
        self as u128 + 1
    }

    pub(crate) fn id(self) -> PersonId {
        PersonId::from_uuid(Uuid::from_u128(0xF000 + self.number()))
    }

    pub(crate) fn name(self) -> Line {
        line(match self {
            Self::Person => "Solveig Bakkemoen",
            Self::Mother => "Ingrid Fjellvik",
            Self::Guardian => "Randi Moe",
            Self::Husband => "Arne Bakkemoen",
            Self::Peer => "Frode Likemann",
            Self::Unit => "Hanne Lier",
            Self::Leader => "Tor Viken",
            Self::Marte => "Marte Aasen",
            Self::Kjell => "Kjell Rud",
            Self::Paal => "Pål Eide",
            Self::Liv => "Liv Strand",
            Self::Nina => "Nina Berg",
            Self::Omar => "Omar Haugen",
            Self::Turid => "Turid Sæther",
            Self::Father => "Lars Fjellvik",
            Self::Attorney => "Bjørn Vang",
            Self::Siri => "Siri Holm",
            Self::Eva => "Eva Lund",
            Self::Chief => "Knut Dahl",
            Self::Outsider => "Stig Utenfor",
        })
    }

    /// As who they log in.
    pub(crate) fn identity(self) -> Identity {
        let at = |o: u128, kind, u: u128, unit_kind, leads| {
            Hat::Work(Post {
                org: org(o),
                org_name: line(
                    ["", "Lia kommune", "Nordlia sykehus", "Lia legesenter", "Lia skole", "Uti kommune"]
                        [o as usize],
                ),
                org_kind: kind,
                unit: Some(unit(u)),
                unit_name: None,
                unit_kind,
                title: line("fagperson"),
                leads,
                emergency: u == 23,
                phone: Some(line("99 00 00 00")),
                admin: false,
            })
        };
        let hat = match self {
            Self::Person | Self::Mother | Self::Guardian | Self::Husband | Self::Peer => Hat::Private,
            Self::Father | Self::Attorney => Hat::Private,
            Self::Siri => at(1, OrgKind::Municipality, 14, UnitKind::Service, false),
            Self::Eva => at(2, OrgKind::Hospital, 23, UnitKind::Ward, false),
            Self::Chief => at(2, OrgKind::Hospital, 23, UnitKind::Ward, true),
            Self::Unit => at(1, OrgKind::Municipality, 11, UnitKind::Coordinating, false),
            Self::Leader => at(1, OrgKind::Municipality, 11, UnitKind::Coordinating, true),
            Self::Marte | Self::Kjell => at(1, OrgKind::Municipality, 12, UnitKind::Service, false),
            Self::Nina => at(1, OrgKind::Municipality, 13, UnitKind::Service, false),
            Self::Paal => at(2, OrgKind::Hospital, 22, UnitKind::Service, false),
            Self::Liv => at(2, OrgKind::Hospital, 21, UnitKind::Ward, false),
            Self::Omar => at(3, OrgKind::GpOffice, 31, UnitKind::Service, false),
            Self::Turid => at(4, OrgKind::School, 41, UnitKind::Service, false),
            Self::Outsider => at(5, OrgKind::Municipality, 51, UnitKind::Coordinating, true),
        };
        Identity { person: self.id(), name: self.name(), hat }
    }

    /// The same human, logged in privately.
    pub(crate) fn at_home(self) -> Identity {
        Identity { hat: Hat::Private, ..self.identity() }
    }

    pub(crate) fn by(self, capacity: dinplan_domain::actor::Capacity) -> By {
        let me = self.identity();
        let org_name = me.post().map(|p| p.org_name.clone());
        By { person: me.person, name: me.name, capacity, org_name }
    }

    /// As a recipient of what is shared: private persons by name, others by their service.
    pub(crate) fn recipient(self) -> Recipient {
        let me = self.identity();
        match me.post() {
            Some(post) => Recipient::Service { org: post.org, unit: post.unit, name: post.org_name.clone() },
            None => Recipient::Person { person: me.person, name: me.name },
        }
    }

    /// As a participant.
    pub(crate) fn participant(self) -> NewParticipant {
        let me = self.identity();
        let who = match me.post() {
            Some(post) => Who::Staff { person: me.person, org: post.org, unit: post.unit },
            None => Who::Private { person: me.person },
        };
        NewParticipant {
            id: self.part(),
            who,
            name: me.name,
            role: line("deltar"),
            org_name: None,
            phone: None,
            ground: Ground::OwnDuty,
            until: None,
        }
    }

    /// The id as participant.
    pub(crate) fn part(self) -> EntryId {
        entry(0x500 + self.number())
    }

    /// The id of the consent that shares with them, in every story.
    pub(crate) fn share(self) -> ConsentId {
        consent(0x100 + self.number())
    }

    /// As a candidate for the coordinator's chair, under the default procedure.
    pub(crate) fn candidate(self) -> Candidate {
        let me = self.identity();
        let post = me.post().unwrap();
        Candidate {
            staff: me.staff().unwrap(),
            unit_kind: post.unit_kind,
            hospital: post.org_kind == OrgKind::Hospital,
            procedure: Procedure::default(),
        }
    }
}
