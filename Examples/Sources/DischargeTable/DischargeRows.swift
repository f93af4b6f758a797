// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// Reads rows of the table of discharges that look as usual, in one pass over their bytes and without allocation.
///
/// Every byte of every column that counts is checked. A row that looks unusual in any way, be it wrong or only rare, is left
/// to ``DischargeRecord``, which reads it slowly and says what is wrong.
struct DischargeRows {
    private let delimiter: UInt8
    private let asOf: CivilDate?
    var months: MonthCache
    private let plannings = plannings
    private let answers = answers

    private static let plannings = WordTable(PlanningWord.allCases.map { ($0.rawValue, $0.planning) })
    private static let answers = WordTable(KnowledgeWord.allCases.map { ($0.rawValue, $0.knowledge) })

    init(delimiter: UInt8, asOf: CivilDate?, months: MonthCache = MonthCache()) {
        self.months = months
        self.delimiter = delimiter
        self.asOf = asOf
    }

    /// Reads the row at a place and moves the place behind it; nil, and the place unchanged, when it looks unusual.
    ///
    /// At least 64 bytes may be read from any place within the records, see ``Segment``.
    @inline(__always)
    mutating func usualRow<Style: FieldStyle>(
        _ columns: Span<DischargeColumn?>, in bytes: RawSpan, at place: inout Int, end: Int, _ style: Style.Type
    ) -> Discharge? {
        var registration: MunicipalityCode?
        var placement: MunicipalityCode?
        var admissionNotice: Moment?
        var readyNotice: Moment?
        var planning: PlanningCall?
        var planned: Knowledge?
        var available: Knowledge?
        var discharged: CivilDate?
        var field = FieldReader<Style>(at: place, delimiter: delimiter)
        for index in columns.indices {
            guard field.place < end else { return nil }
            field.begin(bytes)
            switch columns[index] {
            case .patient: guard field.skipText(bytes) else { return nil }
            case .registration:
                registration = field.code()
                guard registration != nil else { return nil }
            case .placement:
                if !field.isEmpty {
                    placement = field.code()
                    guard placement != nil else { return nil }
                }
            case .admissionNotice:
                if !field.isEmpty {
                    admissionNotice = field.moment(bytes, &months)
                    guard admissionNotice != nil else { return nil }
                }
            case .readyNotice:
                if !field.isEmpty {
                    readyNotice = field.moment(bytes, &months)
                    guard readyNotice != nil else { return nil }
                }
            case .planning: planning = field.word(plannings, bytes)
            case .openCarePlanned: planned = field.word(answers, bytes)
            case .openCareAvailable: available = field.word(answers, bytes)
            case .discharged:
                if !field.isEmpty {
                    discharged = field.date(bytes, &months)
                    guard discharged != nil else { return nil }
                }
            case nil: guard field.isEmpty || field.skipText(bytes) else { return nil }
            }
            guard field.finish(bytes, isLast: index + 1 == columns.count) else { return nil }
        }
        guard field.place <= end, field.place - place <= CSVRecord.longest, let registration, let planning, let planned,
            let available,
            let discharge = try? Discharge(
                registration: registration, placement: placement, admissionNotice: admissionNotice,
                readyNotice: readyNotice, planning: planning, openCarePlanned: planned, openCareAvailable: available,
                discharged: discharged, asOf: asOf)
        else { return nil }
        place = field.place
        return discharge
    }
}
