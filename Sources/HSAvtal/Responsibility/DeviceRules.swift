// SPDX-License-Identifier: Apache-2.0

// Rules 3 to 5 of ``DeviceCost`` as a table: facts are as good as random, and branches on them that are guessed wrongly cost
// more than the rules.
extension DeviceCost {
    /// Checks the dates, and looks up a prescription whose age no reading decides, without an instruction.
    @usableFromInline
    static func cell(
        instruction: ProductInstruction?, regionAlwaysPays: Knowledge, born: CivilDate?, prescribed: CivilDate,
        used: CivilDate?, provider: Principal?, registration: MunicipalityCode
    ) throws(ImpossibleDates) -> UInt8 {
        if let used, used < prescribed { throw .usedBeforePrescribed(used: used, prescribed: prescribed) }
        guard let born else { return unusual }
        let age = try Age(born: born, on: prescribed, leapDay: .march1).years
        if let used { try Age.check(born: born, on: used) }
        let isUsual =
            instruction == nil && used == nil && age != lastAgeOfChildren && !born.isLeapDay
            && registration.municipality != nil
        return isUsual ? cell(isChild: age <= lastAgeOfChildren, regionAlwaysPays, provider) : unusual
    }

    /// The cell of a prescription; the last row is that of children, whoever answers for their care.
    static func cell(isChild: Bool, _ always: Knowledge, _ provider: Principal?) -> UInt8 {
        let row: UInt8 = isChild ? 3 : provider == nil ? 0 : provider == .region ? 1 : 2
        return 3 * row + (always == .yes ? 0 : always == .no ? 1 : 2)
    }

    /// The cell of a prescription that is decided in full.
    @inlinable static var unusual: UInt8 { 12 }

    /// What a cell comes to.
    @inlinable
    @inline(__always)
    func decision(ofCell cell: UInt8) -> Decision<Payer> {
        let found = Self.rules &>> (5 &* UInt64(cell))
        let payer = found & Self.payers
        var grounds = Citations(
            .regionAlwaysPays, found & 1, .regionPaysForChildrensDevices, found &>> 1 & 1,
            .responsibleProviderPaysForAdults, found &>> 2 & 1)
        // Open questions are few and may be branched on; which of the two pays is chosen without a branch.
        guard payer & Self.open == 0 else {
            guard payer == Self.open else { return Decision(.leftOpen(.missingFacts), citing: grounds) }
            return Decision(.leftOpen(.productInstruction), citing: grounds.citing(.productInstructionDecides))
        }
        grounds.insert(.registrationDecidesMunicipality, payer &>> 3)
        return Decision(payer == 0 ? .region : .municipality(registration), citing: grounds)
    }

    // A cell of the table has a bit for each norm that is cited, and two for who pays; the region when both are 0.
    @inlinable static var always: UInt64 { 1 }
    @inlinable static var child: UInt64 { 2 }
    @inlinable static var adult: UInt64 { 4 }
    @inlinable static var own: UInt64 { 8 }
    @inlinable static var open: UInt64 { 16 }
    @inlinable static var missing: UInt64 { 24 }
    @inlinable static var payers: UInt64 { 24 }

    /// Rules 3 to 5 as a table in one word: the columns are the answers to whether the region always pays.
    @inlinable
    static var rules: UInt64 {
        row(0, yes: always, no: adult | missing, unknown: adult | missing)  // an adult, the provider not known
            | row(1, yes: always | adult, no: adult, unknown: adult)  // an adult, the region's provider
            | row(2, yes: always, no: adult | own, unknown: always | adult | open)  // an adult, the municipality's
            | row(3, yes: always | child, no: child, unknown: child)  // a child
    }

    @inlinable
    static func row(_ place: UInt64, yes: UInt64, no: UInt64, unknown: UInt64) -> UInt64 {
        (yes | no &<< 5 | unknown &<< 10) &<< (15 &* place)
    }
}
