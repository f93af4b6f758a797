// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// A placement as a JSON document, without the invoices that a table may add.
struct PlacementDocument {
    /// The name that the placement was given.
    let id: Label?

    /// The days of the placement.
    let days: PlacementDays

    private let file: String
    private let placedBy: Principal
    private let isEmergency: Bool
    private let divisions: [CostDivision]
    private let invoices: [PlacementInvoice]
    private let transfers: [PlacementTransfer]

    /// Reads a file; everything that is wrong with it is told at once.
    init(file: String) throws {
        self.file = file
        let json = try JSONValue(file: file, accepting: Self.accepted)
        var reader = DocumentReader(file)
        let lists = ["divisions", "invoices", "transfers"]
        let read = reader.read(PlacementFacts.self, from: json, besides: lists)
        let divisions = reader.list("divisions", DivisionFacts.self, in: json).map { ($0.place, $0.value.division) }
        reader.check(divisions)
        let invoices = reader.list("invoices", InvoiceFacts.self, in: json, aliases: InvoiceColumn.aliases)
        self.invoices = reader.check(invoices, within: read?.days)
        transfers = reader.list("transfers", TransferFacts.self, in: json).map { $0.value.transfer }
        let facts = try reader.finish(read)
        id = facts.id
        days = facts.days
        placedBy = facts.placedBy
        isEmergency = facts.isEmergency
        self.divisions = divisions.map { $0.1 }
    }

    private static let accepted = BilingualText(
        swedish: "ett JSON-objekt med fakta om en placering", english: "a JSON object of facts on one placement")

    /// Settles the placement with more invoices; every division that uses the standard split without leave is told.
    func settlement(
        adding more: [PlacementInvoice], asOf day: CivilDate?, under edition: Edition
    ) throws -> PlacementSettlement {
        var (divisions, refused) = (divisions, DocumentReader(file))
        while true {
            let result = Result { () throws(PlacementError) in
                try Placement(
                    placedBy: placedBy, firstDay: days.first, lastDay: days.last, isEmergency: isEmergency,
                    divisions: divisions, invoices: invoices + more, transfers: transfers
                ).settlement(asOf: day, under: edition)
            }
            switch result {
            case .success(let settlement): return try refused.finish(settlement)
            case .failure(let error):
                guard case .standardSplitNotAdmitted(let use, let decided) = error,
                    let place = divisions.firstIndex(where: { $0.decided == decided && $0.rule == .standard(use) })
                else { throw error }
                refused.refuse(at: "divisions[\(place)]", error)
                divisions[place] = try divisions[place].admitted
            }
        }
    }
}

extension CostDivision {
    /// The division as if the facts admitted the standard split, to find what else is wrong.
    fileprivate var admitted: CostDivision {
        get throws(PlacementError) {
            let use = StandardSplitUse(
                needsSocialServices: .yes, needsHealthCare: .yes, divisionUnclear: .yes, notDefinableOtherwise: .yes,
                nothingElseAgreed: .yes)
            return try CostDivision(
                kind: kind, decided: decided, firstDay: firstDay, lastDay: lastDay, rule: .standard(use))
        }
    }
}

extension PlacementError: ReportedError {
    /// The sentence.
    public func lines(in language: Language) -> [String] { [message(in: language)] }

    /// The data are wrong.
    public var status: ExitStatus { .data }
}

/// The first and the last day of a placement; the last one is nil while it goes on.
struct PlacementDays: Hashable {
    let first: CivilDate
    let last: CivilDate?

    /// What is wrong with a placement on these days; nil when nothing is.
    func fault(divisions: [CostDivision] = [], invoices: [PlacementInvoice] = []) -> PlacementError? {
        do throws(PlacementError) {
            _ = try Placement(
                placedBy: .municipality, firstDay: first, lastDay: last, isEmergency: false, divisions: divisions,
                invoices: invoices)
            return nil
        } catch {
            return error
        }
    }
}

/// The facts of a placement beside its lists.
private struct PlacementFacts: FactReadable {
    let id: Label?
    let placedBy: Principal
    let days: PlacementDays
    let isEmergency: Bool

    init?(facts: inout some FactSource) {
        id = facts.optional("id", Label.self)
        placedBy = facts.value("placedBy", PrincipalWord.self).principal
        days = PlacementDays(first: facts.value("firstDay"), last: facts.orNone("lastDay"))
        isEmergency = facts.value("emergency")
        if let error = days.fault() {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }
}

extension DocumentReader {
    /// Refuses divisions that contradict an earlier one.
    fileprivate mutating func check(_ divisions: [(place: String, division: CostDivision)]) {
        let anyDays = PlacementDays(first: .earliest, last: nil)
        for (index, (place, division)) in divisions.enumerated() {
            let faults = divisions[..<index].compactMap { anyDays.fault(divisions: [$0.division, division]) }
            if let error = faults.first { refuse(at: place, error) }
        }
    }

    /// The invoices that are in order; the others are refused.
    fileprivate mutating func check(
        _ invoices: [(place: String, value: InvoiceFacts)], within days: PlacementDays?
    ) -> [PlacementInvoice] {
        invoices.compactMap { place, facts in
            do throws(PlacementError) {
                let invoice = try facts.invoice()
                if let error = days?.fault(invoices: [invoice]) { throw error }
                return invoice
            } catch {
                refuse(at: place, error)
                return nil
            }
        }
    }
}
