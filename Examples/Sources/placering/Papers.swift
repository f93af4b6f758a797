// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// A plan or a cost agreement as a JSON document.
enum Paper {
    case plan(PlacementPlan)
    case agreement(CostAgreement, CostRule?)

    /// Reads a file, which says by its key `document` what it is; everything that is wrong with it is told at once.
    init(file: String) throws {
        let json = try JSONValue(file: file, accepting: Self.accepted)
        var reader = DocumentReader(file)
        let kind = reader.read(Kind.self, from: json, besides: json.keys.filter { $0 != "document" })
        let parties = reader.list("otherParties", PartyFacts.self, in: json).map { $0.value.party }
        let besides = ["document", "otherParties"]
        switch kind?.document {
        case .plan?:
            let plan = reader.read(PlanFacts.self, from: json, besides: besides)?.plan(with: parties)
            self = .plan(try reader.finish(plan))
        case .agreement?:
            let read = reader.read(AgreementFacts.self, from: json, besides: besides)
            let facts = try reader.finish(read)
            self = .agreement(facts.agreement(with: parties), facts.rule)
        case nil: self = try reader.finish(nil)
        }
    }

    private static let accepted = BilingualText(
        swedish: "ett JSON-objekt med en plan eller en kostnadsöverenskommelse",
        english: "a JSON object of a plan or a cost agreement")

    /// The name as the document writes it.
    var name: String {
        switch self {
        case .plan: Document.plan.rawValue
        case .agreement: Document.agreement.rawValue
        }
    }
}

extension JSONValue {
    /// The keys of an object.
    fileprivate var keys: [String] {
        guard case .object(let members) = self else { return [] }
        return Array(members.keys)
    }
}

/// What a document is.
private enum Document: String, CaseIterable, WordFact {
    case plan, agreement

    static var factWords: [FactWord] { allCases.map { FactWord($0.rawValue) } }
}

private struct Kind: FactReadable {
    let document: Document

    init?(facts: inout some FactSource) { document = facts.value("document") }
}

/// The facts of a plan beside its list of parties.
private struct PlanFacts: FactReadable {
    private var read: PlacementPlan

    init?(facts: inout some FactSource) {
        read = PlacementPlan(emergency: facts.value("emergency"))
        read.goal = facts.text("goal")
        read.plannedDuration = facts.text("plannedDuration")
        read.needs = facts.text("needs")
        read.wishes = facts.text("wishes")
        read.regionResponsibility = facts.text("regionResponsibility")
        read.municipalityResponsibility = facts.text("municipalityResponsibility")
        read.assurance = facts.text("assurance")
        read.schoolOrOccupation = facts.text("schoolOrOccupation")
        read.temporaryDivision = facts.text("temporaryDivision")
    }

    func plan(with parties: [PartyResponsibility]) -> PlacementPlan {
        var plan = read
        plan.otherParties = parties
        return plan
    }
}

/// The facts of a cost agreement beside its list of parties.
private struct AgreementFacts: FactReadable {
    private var read: CostAgreement
    /// How the cost is divided, when the document says it in a form that can be settled.
    let rule: CostRule?

    init?(facts: inout some FactSource) {
        read = CostAgreement(
            inWriting: facts.value("inWriting"), regionResponsibility: facts.text("regionResponsibility"),
            municipalityResponsibility: facts.text("municipalityResponsibility"),
            healthCareProvision: facts.text("healthCareProvision"), firstDay: facts.optional("firstDay"),
            lastDay: facts.optional("lastDay"), basedOnPlan: facts.value("basedOnPlan"),
            signedWithMandate: facts.value("signedWithMandate"))
        if let first = read.firstDay, let last = read.lastDay, last < first {
            facts.fault { language in
                language.text(
                    "Sista dagen är \(last): här godtas \(first), den första dagen, eller en senare dag.",
                    "The last day is \(last): accepted is \(first), the first day, or a later day.")
            }
        }
        // A lump sum, for example, is stated in kronor though it is no rule by the day.
        let stated = facts.optional("division", CostAgreement.Unit.self)
        let rules = facts.costRules()
        rule = rules.first
        read.division = stated ?? rule?.unit
        guard rules.count < 2 else {
            facts.fault { DivisionFacts.oneRule(rules.count, in: $0) }
            return nil
        }
    }

    func agreement(with parties: [PartyResponsibility]) -> CostAgreement {
        var agreement = read
        agreement.otherParties = parties
        return agreement
    }
}

extension CostRule {
    /// In what the rule states the division.
    fileprivate var unit: CostAgreement.Unit {
        switch self {
        case .standard, .share: .percent
        case .perDay: .kronor
        }
    }
}

/// What one other party answers for.
private struct PartyFacts: FactReadable {
    let party: PartyResponsibility

    init?(facts: inout some FactSource) {
        party = PartyResponsibility(name: facts.text("name") ?? "", responsibility: facts.text("responsibility"))
    }
}

extension FactSource {
    /// A text that may be left out: that it is missing is for the examination to say.
    fileprivate mutating func text(_ name: String) -> String? { optional(name, PlainText.self)?.text }
}
