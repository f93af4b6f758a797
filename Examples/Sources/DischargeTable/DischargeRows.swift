// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// Reads rows of the table of discharges, fast where they look as usual and exactly where they do not.
///
/// A row in the usual form is read in one pass over its bytes, without allocation; every byte of every column that counts
/// is checked. Anything unusual sends the row to ``DischargeRecord``, which reads it slowly and says what is wrong.
struct DischargeRows {
    private let delimiter: UInt8
    private let asOf: CivilDate?
    private var months = MonthCache()

    init(delimiter: UInt8, asOf: CivilDate?) {
        self.delimiter = delimiter
        self.asOf = asOf
    }

    /// Reads the row at a place and moves the place behind it; nil, and the place unchanged, when it looks unusual.
    ///
    /// At least 64 bytes may be read from any place within the records.
    @inline(__always)
    mutating func usualRow(
        _ columns: Span<DischargeColumn?>, in bytes: Span<UInt8>, at place: inout Int, end: Int
    ) -> Discharge? {
        var registration: MunicipalityCode?
        var placement: MunicipalityCode?
        var admissionNotice: Moment?
        var readyNotice: Moment?
        var planning: PlanningCall?
        var planned: Knowledge?
        var available: Knowledge?
        var discharged: CivilDate?
        var next = place
        for index in columns.indices {
            guard next < end else { return nil }
            let isQuoted = bytes[next] == UInt8(ascii: "\"")
            if isQuoted { next += 1 }
            let isEmpty = isQuoted ? bytes[next] == UInt8(ascii: "\"") : isEnd(bytes[next])
            switch columns[index] {
            case .patient:
                let first = next
                while bytes[next] < 0x80, bytes[next] != UInt8(ascii: "\""), isQuoted || !isEnd(bytes[next]) { next += 1 }
                guard next > first, next < end else { return nil }
            case .registration:
                guard let code = code(bytes, &next) else { return nil }
                registration = code
            case .placement:
                if !isEmpty {
                    guard let code = code(bytes, &next) else { return nil }
                    placement = code
                }
            case .admissionNotice:
                if !isEmpty {
                    guard let moment = moment(bytes, &next) else { return nil }
                    admissionNotice = moment
                }
            case .readyNotice:
                if !isEmpty {
                    guard let moment = moment(bytes, &next) else { return nil }
                    readyNotice = moment
                }
            case .planning: planning = Self.planning(bytes, &next)
            case .openCarePlanned: planned = Self.knowledge(bytes, &next)
            case .openCareAvailable: available = Self.knowledge(bytes, &next)
            case .discharged:
                if !isEmpty {
                    guard let date = date(bytes, &next) else { return nil }
                    discharged = date
                }
            case nil:
                while next < end, bytes[next] != UInt8(ascii: "\""), isQuoted || !isEnd(bytes[next]) { next += 1 }
            }
            if isQuoted {
                guard bytes[next] == UInt8(ascii: "\"") else { return nil }
                next += 1
            }
            if index + 1 < columns.count {
                guard bytes[next] == delimiter else { return nil }
            } else {
                if bytes[next] == UInt8(ascii: "\r") { next += 1 }
                guard bytes[next] == UInt8(ascii: "\n") else { return nil }
            }
            next += 1
        }
        guard next <= end, let registration, let planning, let planned, let available,
            let discharge = try? Discharge(
                registration: registration, placement: placement, admissionNotice: admissionNotice,
                readyNotice: readyNotice, planning: planning, openCarePlanned: planned, openCareAvailable: available,
                discharged: discharged, asOf: asOf)
        else { return nil }
        place = next
        return discharge
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private func code(_ bytes: Span<UInt8>, _ place: inout Int) -> MunicipalityCode? {
        let code = MunicipalityCode(ascii: bytes.extracting(place..<place + 4))
        place += 4
        return code
    }

    private mutating func date(_ bytes: Span<UInt8>, _ place: inout Int) -> CivilDate? {
        let date = months.date(bytes, at: place)
        place += 10
        return date
    }

    private mutating func moment(_ bytes: Span<UInt8>, _ place: inout Int) -> Moment? {
        guard let date = date(bytes, &place) else { return nil }
        guard bytes[place] == UInt8(ascii: "T") else { return Moment(date) }
        guard let time = TimeOfDay(ascii: bytes.extracting(place + 1..<place + 6)) else { return nil }
        place += 6
        return Moment(date, at: time)
    }

    /// The word of the column `sip` at a place, or nil.
    private static func planning(_ bytes: Span<UInt8>, _ place: inout Int) -> PlanningCall? {
        switch bytes[place] {
        case UInt8(ascii: "k"): match("kallad", bytes, &place) ? .called() : nil
        case UInt8(ascii: "b"): match("behovs_ej", bytes, &place) ? .notNeeded : nil
        case UInt8(ascii: "e"): match("ej_kallad", bytes, &place) ? .notCalled : nil
        case UInt8(ascii: "a"): match("avbojd", bytes, &place) ? .declined : nil
        case UInt8(ascii: "v"): match("vardplan", bytes, &place) ? .carePlan : nil
        default: nil
        }
    }

    private static func knowledge(_ bytes: Span<UInt8>, _ place: inout Int) -> Knowledge? {
        switch bytes[place] {
        case UInt8(ascii: "j"): match("ja", bytes, &place) ? .yes : nil
        case UInt8(ascii: "n"): match("nej", bytes, &place) ? .no : nil
        case UInt8(ascii: "o"): match("okant", bytes, &place) ? .unknown : nil
        default: nil
        }
    }

    /// Moves behind a word when it stands at a place.
    @inline(__always)
    private static func match(_ word: StaticString, _ bytes: Span<UInt8>, _ place: inout Int) -> Bool {
        let start = place
        place += word.utf8CodeUnitCount
        return word.withUTF8Buffer { letters in
            for index in letters.indices where unsafe bytes[start + index] != letters[index] { return false }
            return true
        }
    }
}

/// Remembers months that were read in full, by their eight bytes `2026-05-`.
///
/// Real files repeat a few months in millions of dates: a date whose first eight bytes are the same as those of a date that
/// was checked needs only its day checked.
struct MonthCache {
    private struct Entry {
        var bytes: UInt64 = 0
        var month: CivilMonth?
    }

    private var entries = [Entry](repeating: Entry(), count: 512)

    /// The date at a place, or nil when there is none.
    @inline(__always)
    mutating func date(_ bytes: Span<UInt8>, at place: Int) -> CivilDate? {
        var key: UInt64 = 0
        for index in 0..<8 { key |= UInt64(bytes[place + index]) << UInt64(8 * index) }
        // The last digit of the year and both digits of the month choose the entry.
        let slot = Int(key >> 24 & 0xf) << 5 | Int(key >> 40 & 1) << 4 | Int(key >> 48 & 0xf)
        let tens = bytes[place + 8] &- UInt8(ascii: "0")
        let ones = bytes[place + 9] &- UInt8(ascii: "0")
        guard tens < 10, ones < 10 else { return nil }
        let day = Int(tens) * 10 + Int(ones)
        if entries[slot].bytes == key, let month = entries[slot].month { return CivilDate(month, day: day) }
        guard let date = CivilDate(ascii: bytes.extracting(place..<place + 10)) else { return nil }
        entries[slot] = Entry(bytes: key, month: date.month)
        return date
    }
}
