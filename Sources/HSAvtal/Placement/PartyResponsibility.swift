// SPDX-License-Identifier: Apache-2.0

/// What a party other than the two principals answers for, as a document says it.
///
/// Swedish: *parts ansvar för insatserna*. Part C, mental disability and abuse, section 6.3.
public struct PartyResponsibility: Sendable, Hashable {
    /// The name of the party.
    public let name: String

    /// What it answers for; nil or blank when the document does not say.
    public let responsibility: String?

    /// What the document says of a party.
    public init(name: String, responsibility: String?) {
        self.name = name
        self.responsibility = responsibility
    }
}

extension [PartyResponsibility] {
    /// Whether it is said of each party, by its name, what it answers for; nil when there is none.
    var areStated: Knowledge? {
        isEmpty
            ? nil
            : Knowledge(
                allSatisfy { Knowledge(says: $0.name) == .yes && Knowledge(says: $0.responsibility) == .yes })
    }
}

#if !hasFeature(Embedded)
    extension PartyResponsibility: Codable {}
#endif
