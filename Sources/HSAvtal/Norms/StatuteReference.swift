// SPDX-License-Identifier: Apache-2.0

/// A place in an act that the agreement cites.
///
/// Swedish: *laghänvisning*. The agreement is of 2022; an act that it cites may have been repealed since, and another have
/// taken its place. The reference stays as the agreement prints it, and knows what holds on a day.
public struct StatuteReference: Sendable, Hashable {
    /// The act.
    public let statute: Statute

    /// The sections, in the order of the act; empty for the act as a whole.
    public let sections: [Statute.Section]

    /// Sections of an act, or the act as a whole.
    public init(_ statute: Statute, _ sections: Statute.Section...) { self.init(statute, sections: sections) }

    /// The same, with the sections as a list.
    public init(_ statute: Statute, sections: [Statute.Section]) {
        self.statute = statute
        self.sections = sections
    }

    /// What replaced the place; nil while the act is in force.
    public var successor: Successor? {
        guard let repealed = statute.repealed else { return nil }
        guard statute == .socialServicesAct2001 else { return Successor(from: repealed, [], .unknown) }
        guard !sections.isEmpty else {
            return Successor(from: repealed, [StatuteReference(.socialServicesAct2025)], .read)
        }
        var references: [StatuteReference] = []
        var standing = Successor.Standing.read
        for section in sections {
            // What replaced one of several sections is not what replaced them all.
            guard let (reference, isRead) = section.inSocialServicesAct2025 else {
                return Successor(from: repealed, [], .unknown)
            }
            if !references.contains(reference) { references.append(reference) }
            if !isRead { standing = .inferred }
        }
        return Successor(from: repealed, references, standing)
    }

    /// What replaced a place of a repealed act.
    public struct Successor: Sendable, Hashable {
        /// The first day on which it holds in the place of the other.
        public let firstDay: CivilDate

        /// The places; empty when they are not known.
        public let references: [StatuteReference]

        /// How well that is established.
        public let standing: Standing

        fileprivate init(from firstDay: CivilDate, _ references: [StatuteReference], _ standing: Standing) {
            self.firstDay = firstDay
            self.references = references
            self.standing = standing
        }

        /// How well it is established what replaced a place.
        public enum Standing: String, Sendable, Hashable, CaseIterable {
            /// Read in a source.
            case read
            /// The new sections were read as a set; which of them replaced which is inferred.
            case inferred
            /// Not known; no successor is ever guessed.
            case unknown
        }
    }

    /// The place as it is to be cited on a day: that of the agreement, or what replaced it, with what it was.
    ///
    /// Before 2025-07-01 *2 kap. 7 § socialtjänstlagen (2001:453)*; from then on *10 kap. 8 § andra stycket och 9 §
    /// socialtjänstlagen (2025:400) (tidigare 2 kap. 7 § socialtjänstlagen (2001:453))*.
    public func citation(on day: CivilDate, in language: Language) -> String {
        let cited = place(in: language)
        guard let successor, day >= successor.firstDay else { return cited }
        guard successor.standing != .unknown else {
            return language.text(
                "\(cited) (upphävd från och med \(successor.firstDay); vad som har ersatt bestämmelsen är inte känt)",
                "\(cited) (repealed from \(successor.firstDay); what replaced the provision is not known)")
        }
        let places = successor.references.reduce("") { text, reference in
            text.isEmpty ? reference.place(in: language) : text + "; " + reference.place(in: language)
        }
        let remark =
            successor.standing == .inferred
            ? language.text(
                "; vilken paragraf som har ersatt vilken är en slutsats", "; which section replaced which is inferred")
            : ""
        return language.text("\(places) (tidigare \(cited)\(remark))", "\(places) (formerly \(cited)\(remark))")
    }

    /// The place as it is printed, whatever the day.
    private func place(in language: Language) -> String {
        let act = statute.name(in: language)
        guard !sections.isEmpty else { return act }
        let list = sections.citation(in: language)
        return language.text("\(list) \(act)", "\(act), \(list)")
    }
}

extension Statute.Section {
    /// What replaced a section of the Social Services Act of 2001, and whether that was read; nil when it is not known.
    ///
    /// The paragraphs of a section are not told apart. For 5:5, 5:7 and 7:1, on housing, the act of 2025 has 8:4, 8:11 and
    /// 26:1; that was read of the three together, and is inferred of each.
    fileprivate var inSocialServicesAct2025: (reference: StatuteReference, isRead: Bool)? {
        let planning = StatuteReference(
            .socialServicesAct2025, Statute.Section(chapter: 10, "8", paragraph: .second),
            Statute.Section(chapter: 10, "9"))
        return switch (chapter, number) {
        case ("2", "7"): (planning, true)
        case ("5", "5"): (StatuteReference(.socialServicesAct2025, Statute.Section(chapter: 8, "4")), false)
        case ("5", "7"): (StatuteReference(.socialServicesAct2025, Statute.Section(chapter: 8, "11")), false)
        case ("7", "1"): (StatuteReference(.socialServicesAct2025, Statute.Section(chapter: 26, "1")), false)
        default: nil
        }
    }
}
