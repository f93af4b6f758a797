// SPDX-License-Identifier: Apache-2.0

// The words of the independent reading of [C.psykiatri], Part C on mental disability, abuse and placement. They
// belong to the files whose names begin with NaivePlacement, and those files need no other file. P-01 and so on are
// rows of the rule register, I-50 and so on are the project's interpretations, V-01 is guidance.

// MARK: - Facts

/// A fact that is known to hold, known not to hold, or not known.
enum NaivePlacementFact: String, CaseIterable, Hashable, Sendable {
    case yes
    case no
    case unknown
}

/// Whether both facts hold.
func naivePlacementBoth(_ first: NaivePlacementFact, _ second: NaivePlacementFact) -> NaivePlacementFact {
    switch (first, second) {
    case (.yes, .yes): .yes
    case (.no, .yes), (.no, .no), (.no, .unknown): .no
    case (.yes, .no), (.unknown, .no): .no
    case (.unknown, .yes), (.unknown, .unknown), (.yes, .unknown): .unknown
    }
}

/// Whether at least one of the facts holds.
func naivePlacementEither(_ first: NaivePlacementFact, _ second: NaivePlacementFact) -> NaivePlacementFact {
    switch (first, second) {
    case (.yes, .yes), (.yes, .no), (.yes, .unknown): .yes
    case (.no, .yes), (.unknown, .yes): .yes
    case (.no, .no): .no
    case (.unknown, .no), (.unknown, .unknown), (.no, .unknown): .unknown
    }
}

/// One of the two principals.
enum NaivePlacementPrincipal: String, CaseIterable, Hashable, Sendable {
    case region
    case municipality
}

/// What a person uses.
enum NaivePlacementSubstance: String, CaseIterable, Hashable, Sendable {
    case alcohol
    case narcotics
    case otherAddictive
    case medicines
    case doping
    case gambling
    /// It is not known whether the person uses anything, or what.
    case unknown
}

/// Where a person is placed.
enum NaivePlacementForm: String, CaseIterable, Hashable, Sendable {
    case hvb
    case familyHome
    case roundTheClockHome
    case stateInstitution
    /// Any other housing.
    case other
}

/// What somebody is to answer for in a placement.
enum NaivePlacementTask: String, CaseIterable, Hashable, Sendable {
    case physician
    case otherHealthCare
    case coordination
}

/// Which need the placed person has.
enum NaivePlacementNeed: String, CaseIterable, Hashable, Sendable {
    case mentalDisability
    case substanceAbuse
    case both
}

/// Who might take part in the dialogue on cost.
enum NaivePlacementParticipant: String, CaseIterable, Hashable, Sendable {
    case region
    case municipality
    case person
    case relative
    case home
    case otherParty
}

/// A form of compulsory care.
enum NaivePlacementCompulsoryForm: String, CaseIterable, Hashable, Sendable {
    case psychiatric
    case forensic
}

/// Where a person in compulsory care is, of the places that P-82 speaks of.
enum NaivePlacementCompulsoryPhase: String, CaseIterable, Hashable, Sendable {
    case leave
    case openCare
}

/// An intervention for a person in compulsory care.
enum NaivePlacementCompulsoryIntervention: String, CaseIterable, Hashable, Sendable {
    /// Under the Social Services Act, SoL.
    case socialServices
    /// Under the Act on Support and Service for Persons with Certain Functional Impairments, LSS.
    case functionalSupport
    case municipalHealthCare
    case psychiatricCare
}

/// The legal ground of psychiatric care.
enum NaivePlacementPsychiatricCare: String, CaseIterable, Hashable, Sendable {
    case voluntary
    case compulsory
    case forensic
}

/// Whose health care it is in state institutions (I-52).
enum NaivePlacementStateInstitutions: String, CaseIterable, Hashable, Sendable {
    case notGoverned
    case region
}

/// Whether a temporary division divides the cost of an emergency placement (I-18).
enum NaivePlacementTemporary: String, CaseIterable, Hashable, Sendable {
    case divides
    case waits
}

/// A date of the calendar, needed only for ages.
struct NaivePlacementDate: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int
}

/// The birthday of those born on 29 February in common years (I-23).
enum NaivePlacementLeapDay: String, CaseIterable, Hashable, Sendable {
    case february28
    case march1
}

// MARK: - Findings

/// The answer to a question.
enum NaivePlacementResult: Hashable, Sendable {
    /// The agreement gives this answer.
    case settled(String)

    /// The agreement leaves the answer to this.
    case leftOpen(String)

    /// The agreement says nothing of it.
    case outsideScope

    /// It is allowed: all conditions that apply are met.
    case allowed

    /// It is not allowed; the sorted names of the conditions that are not met.
    case notAllowed([String])

    /// It cannot be said whether it is allowed; the sorted names of the conditions that are unknown.
    case conditionsUnknown([String])

    /// The document or the process has all that it must have.
    case complete

    /// The document or the process lacks something; the sorted names of what is missing.
    case incomplete([String])
}

/// An answer and what is cited for it.
struct NaivePlacementFinding: Hashable, Sendable {
    var result: NaivePlacementResult

    /// The cited norms, sorted.
    var norms: [String]

    /// The sorted names of what is recommended and not there.
    var advice: [String] = []
}

/// The names sorted, each of them once.
func naivePlacementSorted(_ names: [String]) -> [String] {
    var once: [String] = []
    for name in names.sorted() where once.last != name {
        once.append(name)
    }
    return once
}

/// The answer with its norms, sorted.
func naivePlacementFinding(_ result: NaivePlacementResult, _ norms: [String]) -> NaivePlacementFinding {
    NaivePlacementFinding(result: result, norms: naivePlacementSorted(norms))
}

/// The answer when facts are missing.
func naivePlacementMissing(_ norms: [String]) -> NaivePlacementFinding {
    naivePlacementFinding(.leftOpen("missingFacts"), norms)
}

/// The answer "true" or "false".
func naivePlacementTruth(_ truth: Bool, _ norms: [String]) -> NaivePlacementFinding {
    naivePlacementFinding(.settled(truth ? "true" : "false"), norms)
}

// MARK: - Permissions

/// One condition of a permission.
struct NaivePlacementCondition: Hashable, Sendable {
    var name: String
    var norm: String
    var met: NaivePlacementFact

    /// Whether the condition applies in the case at hand.
    var applies = true
}

/// Whether something is allowed under its conditions.
func naivePlacementPermission(_ all: [NaivePlacementCondition]) -> NaivePlacementFinding {
    let conditions = all.filter { $0.applies }
    let failed = conditions.filter { $0.met == .no }
    let unclear = conditions.filter { $0.met == .unknown }
    if !failed.isEmpty {
        return naivePlacementFinding(
            .notAllowed(naivePlacementSorted(failed.map { $0.name })), failed.map { $0.norm })
    }
    if !unclear.isEmpty {
        return naivePlacementFinding(
            .conditionsUnknown(naivePlacementSorted(unclear.map { $0.name })), unclear.map { $0.norm })
    }
    return naivePlacementFinding(.allowed, conditions.map { $0.norm })
}

// MARK: - Documents

/// One thing that a document must or should have.
struct NaivePlacementItem: Hashable, Sendable {
    var name: String
    var norm: String
    var present: Bool

    /// Whether the thing belongs in the document at hand.
    var applies = true

    /// Whether the document is incomplete without it.
    var required = true
}

/// A party beside the principals, and what the document says that it answers for.
struct NaivePlacementOtherParty: Hashable, Sendable {
    var name: String
    var responsibility: String?
}

/// Whether there is a text that is more than white space.
func naivePlacementHasText(_ text: String?) -> Bool {
    guard let text else {
        return false
    }
    for character in text where !character.isWhitespace {
        return true
    }
    return false
}

/// Whether every other party is named and its responsibility described.
func naivePlacementDescribes(_ parties: [NaivePlacementOtherParty]) -> Bool {
    for party in parties {
        if !naivePlacementHasText(party.name) {
            return false
        }
        if !naivePlacementHasText(party.responsibility) {
            return false
        }
    }
    return true
}

/// Whether a document is complete.
///
/// An incomplete one cites the norms of what is missing, a complete one those of all that belongs in it.
func naivePlacementDocument(_ all: [NaivePlacementItem]) -> NaivePlacementFinding {
    let items = all.filter { $0.applies }
    let missing = items.filter { $0.required && !$0.present }
    let advised = items.filter { !$0.required && !$0.present }
    var finding: NaivePlacementFinding
    if missing.isEmpty {
        finding = naivePlacementFinding(.complete, items.map { $0.norm })
    } else {
        finding = naivePlacementFinding(
            .incomplete(naivePlacementSorted(missing.map { $0.name })), missing.map { $0.norm })
    }
    finding.advice = naivePlacementSorted(advised.map { $0.name })
    return finding
}
