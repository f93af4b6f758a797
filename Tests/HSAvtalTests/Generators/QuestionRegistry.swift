// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

/// A look at everything in the library that cites norms: questions, and documents that are no question.
protocol RegistryVisitor: QuestionVisitor {
    /// Looks at what a document of a type cites.
    mutating func visit<Document>(_ document: Document.Type, citing citations: Citations)
}

/// Every question of the library, and every document that cites norms, with facts that reach each of their norms.
///
/// Facts are enumerated where they are few, and sampled where they are many. A test compares the questions with those that
/// the sources declare.
enum QuestionRegistry {
    /// Shows a visitor every question of each kind and every document, under each edition that matters to it.
    static func show(_ visitor: inout some RegistryVisitor) throws {
        try showAgreement(&visitor)
        try showPhysicians(&visitor)
        try showResponsibility(&visitor)
        try showDischarge(&visitor)
        try PlacementDomain.show(&visitor)
        try showPlacementSettlements(&visitor)
        try OralHealthRegistry.show(&visitor)
    }

    /// Shows a visitor, for each kind of question that has a day among its facts, some questions about a day.
    static func show(on day: CivilDate, _ visitor: inout some RegistryVisitor) throws {
        try showAgreement(on: day, &visitor)
        try showResponsibility(on: day, &visitor)
        try showDischarge(on: day, &visitor)
        try showPlacement(on: day, &visitor)
        try OralHealthRegistry.show(on: day, &visitor)
    }
}

/// The norms that the types of the registry cite, by the name of the type.
struct RegistryCitations: RegistryVisitor {
    /// The norms of each type, and the number of questions or documents that were looked at.
    private(set) var byType: [String: (citations: Citations, count: Int)] = [:]

    mutating func visit<Asked: Question>(_ questions: some Sequence<Asked>, under edition: Edition) throws {
        for question in questions { add(question.decide(under: edition).citations, of: Asked.self) }
    }

    mutating func visit<Document>(_ document: Document.Type, citing citations: Citations) {
        add(citations, of: document)
    }

    private mutating func add<Subject>(_ citations: Citations, of subject: Subject.Type) {
        let name = String(describing: subject)
        let known = byType[name]
        byType[name] = (known?.citations.union(citations) ?? citations, (known?.count ?? 0) + 1)
    }

    /// The registry, once.
    static let found = Result<RegistryCitations, any Error> {
        var found = RegistryCitations()
        try QuestionRegistry.show(&found)
        return found
    }

    /// The types that cite a norm, by name.
    func types(citing norm: Norm) -> [String] {
        byType.filter { $0.value.citations.contains(norm) }.map(\.key).sorted()
    }

    /// Every norm that is cited.
    var norms: Set<Norm> { Set(byType.values.flatMap { $0.citations.norms }) }
}
