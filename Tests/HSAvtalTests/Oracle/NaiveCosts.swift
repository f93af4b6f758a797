// SPDX-License-Identifier: Apache-2.0

// A second, independent answer to "who pays?", written straight from Part B of the agreement. H-01 and
// so on are the rows of the region's handbook for assistive devices.

// MARK: - Devices

/// Who pays according to a product instruction.
enum NaivePayer: String, CaseIterable, Hashable, Sendable {
    case region
    case municipality
    case responsibleProvider
    case both
}

/// The division of cost in a product instruction.
struct NaiveInstruction: Hashable, Sendable {
    /// Who pays, up to and including the age if there is one.
    var payer: NaivePayer

    /// The last age at which that payer pays, if the instruction has an age limit.
    var throughAge: Int?

    /// Who pays above that age; without an age it does not matter.
    var thereafter: NaivePayer = .responsibleProvider
}

/// What goes first for a child: the agreement or the product instruction (I-41).
enum NaiveChildPolicy: String, CaseIterable, Hashable, Sendable {
    case agreementFirst
    case instructionFirst
}

/// The birthday of those born on 29 February in common years (I-23).
enum NaiveLeapDay: String, CaseIterable, Hashable, Sendable {
    case february28
    case march1
}

/// Who pays for a device.
enum NaiveDeviceOutcome: String, CaseIterable, Hashable, Sendable {
    case region
    /// The municipality in which the patient is registered.
    case municipality
    case both
    /// Left open: the product instruction says it.
    case productInstruction
    case missingFacts
    case outsideScope
}

/// The facts about one prescribed device.
struct NaiveDevice: Hashable, Sendable {
    var instruction: NaiveInstruction?
    var regionAlwaysPays: NaiveTri = .unknown
    var born: NaiveDate?
    var prescribed: NaiveDate
    var used: NaiveDate?
    var provider: NaiveParty?
    var registrationIsParty = true
}

/// The age on a date, by counting the birthdays one by one.
func naiveAge(born: NaiveDate, on date: NaiveDate, leapDay: NaiveLeapDay) -> Int {
    var age = 0
    while true {
        let year = born.year + age + 1
        var birthday = NaiveDate(year: year, month: born.month, day: born.day)
        if born.month == 2 && born.day == 29 && !naiveIsLeapYear(year) {
            birthday.month = leapDay == .february28 ? 2 : 3
            birthday.day = leapDay == .february28 ? 28 : 1
        }
        if date < birthday {
            return age
        }
        age += 1
    }
}

/// Who pays for a device prescribed at an age.
func naiveDeviceCost(
    _ device: NaiveDevice, atAge age: Int, children: NaiveChildPolicy
) -> NaiveFinding<NaiveDeviceOutcome> {
    // "Up to and including 17 years" (B-43).
    let child = age <= 17

    if let instruction = device.instruction {
        let young = age <= instruction.throughAge ?? age
        let named = young ? instruction.payer : instruction.thereafter
        let own: NaiveDeviceOutcome
        switch (named, device.provider) {
        case (.region, _), (.responsibleProvider, .region): own = .region
        case (.municipality, _), (.responsibleProvider, .municipality): own = .municipality
        case (.both, _): own = .both
        case (.responsibleProvider, nil): own = .missingFacts
        }
        let overruled = child && (children == .agreementFirst || own == .region)
        // B-45 says always, and an instruction that says otherwise is about another product.
        let contradicted =
            !overruled && device.regionAlwaysPays == .yes && own != .region && own != .missingFacts
        let outcome: NaiveDeviceOutcome = overruled ? .region : contradicted ? .productInstruction : own
        let rows: [(norm: String, holds: Bool)] = [
            ("B-43", child && outcome == .region),
            ("B-44", !overruled && !contradicted && named == .responsibleProvider),
            ("B-45", device.regionAlwaysPays == .yes),
            ("B-46", true),
            ("H-01", outcome == .municipality),
            ("I-41", child && own != .region),
        ]
        return NaiveFinding(outcome: outcome, citations: naiveCited(rows))
    }

    let forRegion = naiveCited([
        ("B-43", child),
        ("B-44", !child && device.provider == .region),
        ("B-45", device.regionAlwaysPays == .yes),
    ])
    if !forRegion.isEmpty {
        return NaiveFinding(outcome: .region, citations: forRegion)
    }
    // An adult whose provider is the municipality or nobody knows.
    switch (device.provider, device.regionAlwaysPays) {
    case (nil, _): return NaiveFinding(outcome: .missingFacts, citations: ["B-44"])
    case (_, .unknown): return NaiveFinding(outcome: .productInstruction, citations: ["B-44", "B-45", "B-46"])
    case (_, .yes), (_, .no): return NaiveFinding(outcome: .municipality, citations: ["B-44", "H-01"])
    }
}

/// Who pays for a device, and by which norms.
func naiveDeviceCost(
    _ device: NaiveDevice, children: NaiveChildPolicy = .agreementFirst, leapDay: NaiveLeapDay = .february28
) -> NaiveFinding<NaiveDeviceOutcome> {
    if !device.registrationIsParty {
        return NaiveFinding(outcome: .outsideScope, citations: ["A-01"])
    }

    guard let born = device.born else {
        // Without a date of birth: whatever holds at every age.
        let findings = (0...130).map { naiveDeviceCost(device, atAge: $0, children: children) }
        let outcomes = Set(findings.map { $0.outcome })
        let outcome = outcomes.count == 1 ? outcomes.first ?? .missingFacts : .missingFacts
        return NaiveFinding(outcome: outcome, citations: findings.reduce(into: []) { $0.formUnion($1.citations) })
    }

    let age = naiveAge(born: born, on: device.prescribed, leapDay: leapDay)
    var finding = naiveDeviceCost(device, atAge: age, children: children)
    let otherLeapDay: NaiveLeapDay = leapDay == .february28 ? .march1 : .february28
    let otherAge = naiveAge(born: born, on: device.prescribed, leapDay: otherLeapDay)
    let byOtherLeapDay = naiveDeviceCost(device, atAge: otherAge, children: children)
    let aYearOlder = naiveDeviceCost(device, atAge: age + 1, children: children)
    var whenUsed = finding
    if let used = device.used {
        let usedAge = naiveAge(born: born, on: used, leapDay: leapDay)
        whenUsed = naiveDeviceCost(device, atAge: usedAge, children: children)
    }
    let rows: [(norm: String, holds: Bool)] = [
        ("I-22", age == 17 && aYearOlder != finding),
        ("I-23", byOtherLeapDay != finding),
        ("I-27", whenUsed.outcome != finding.outcome),
    ]
    finding.citations.formUnion(naiveCited(rows))
    return finding
}

// MARK: - Other products, medicines and interventions

/// Who pays for something else than a device.
enum NaiveCostOutcome: String, CaseIterable, Hashable, Sendable {
    case region
    case municipality
    /// Both principals together.
    case joint
    /// Left open: the product instruction says it.
    case productInstruction
    /// Left open: the separate list of wound-care articles and compression bandages says it.
    case woundCareList
    case missingFacts
    /// The agreement says nothing of it: a medicine outside the benefit.
    case outsideScope

    /// The outcome in which one principal pays.
    init(_ party: NaiveParty) {
        self = party == .region ? .region : .municipality
    }
}

/// An area of medicine-related products.
enum NaiveProductArea: String, CaseIterable, Hashable, Sendable {
    case bladderAndBowel
    case nutrition
    case diabetes
    case stoma
    case irrigationFluids
    case tracheostomy
    case other
}

/// Who pays for a medicine-related product.
func naiveProductCost(area: NaiveProductArea, shareSupplied: Bool) -> NaiveFinding<NaiveCostOutcome> {
    switch area {
    case .bladderAndBowel, .nutrition:
        NaiveFinding(
            outcome: .joint,
            citations: naiveCited([("B-48", true), ("H-13", !shareSupplied), ("I-24", true), ("I-42", true)]))
    case .diabetes, .stoma, .irrigationFluids, .tracheostomy:
        NaiveFinding(outcome: .region, citations: ["B-49"])
    case .other:
        NaiveFinding(outcome: .productInstruction, citations: ["B-41", "B-46"])
    }
}

/// A kind of unregulated medical device.
enum NaiveUnregulatedKind: String, CaseIterable, Hashable, Sendable {
    case woundCare
    case compression
    case other
}

/// Who pays for an unregulated medical device.
///
/// The listed principal is the one in the separate list, if it is known.
func naiveUnregulatedCost(
    kind: NaiveUnregulatedKind, listed: NaiveParty?, orderedByPhysician: Bool, prescriber: NaiveParty
) -> NaiveFinding<NaiveCostOutcome> {
    if kind != .other {
        return NaiveFinding(
            outcome: listed.map { NaiveCostOutcome($0) } ?? .woundCareList,
            citations: naiveCited([
                ("B-51", orderedByPhysician && listed != .municipality), ("B-52", true),
                ("I-43", orderedByPhysician && listed != .region),
            ]))
    }
    if orderedByPhysician {
        return NaiveFinding(
            outcome: .region,
            citations: naiveCited([("B-50", true), ("B-51", true), ("I-46", prescriber == .municipality)]))
    }
    return NaiveFinding(outcome: NaiveCostOutcome(prescriber), citations: ["B-50"])
}

/// A cost for medicines.
enum NaiveMedicineItem: String, CaseIterable, Hashable, Sendable {
    case prescribed
    case otherMedicine
    case stockMedicines
    case stockTransport
    case stockControl
}

/// Who pays for a medicine.
func naiveMedicineCost(
    item: NaiveMedicineItem, withinBenefit: NaiveTri, orderedBy: NaiveParty
) -> NaiveFinding<NaiveCostOutcome> {
    switch (item, withinBenefit, orderedBy) {
    case (.stockMedicines, _, _), (.stockTransport, _, _), (.stockControl, _, _):
        NaiveFinding(outcome: .region, citations: ["B-39"])
    case (.prescribed, .yes, _):
        NaiveFinding(outcome: .region, citations: ["B-36"])
    case (.prescribed, .unknown, _):
        NaiveFinding(outcome: .missingFacts, citations: ["B-36"])
    case (.prescribed, .no, _):
        NaiveFinding(outcome: .outsideScope, citations: ["B-36"])
    case (.otherMedicine, _, _):
        NaiveFinding(outcome: NaiveCostOutcome(orderedBy), citations: ["B-09"])
    }
}

/// Who pays for an intervention.
func naiveInterventionCost(decidedBy: NaiveParty) -> NaiveFinding<NaiveCostOutcome> {
    NaiveFinding(outcome: NaiveCostOutcome(decidedBy), citations: ["B-09"])
}
