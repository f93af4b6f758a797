// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

/// One row of the table of discharges, read field by field: the stay, or everything that is wrong.
public struct DischargeRecord {
    /// The patient as written.
    public private(set) var patient = ""

    /// The stay, when the row can be read.
    public private(set) var discharge: Discharge?

    /// What is wrong, column by column; empty when the row can be read.
    public private(set) var faults: [RowFault] = []

    /// Reads the fields of a record.
    public init(_ record: CSVRecord, columns: [DischargeColumn?], asOf: CivilDate?) {
        if let fault = record.fault {
            faults = [.record(fault)]
            return
        }
        guard record.fields.count == columns.count else {
            faults = [.fieldCount(found: record.fields.count, expected: columns.count)]
            return
        }
        var fields = Fields()
        for (column, bytes) in zip(columns, record.fields) {
            guard let column else { continue }
            fields.read(column, bytes)
        }
        patient = fields.patient
        faults = fields.faults
        guard faults.isEmpty, let registration = fields.registration, let planning = fields.planning,
            let planned = fields.openCarePlanned, let available = fields.openCareAvailable
        else { return }
        do throws(DischargeBeforeNotice) {
            discharge = try Discharge(
                registration: registration, placement: fields.placement, admissionNotice: fields.admissionNotice,
                readyNotice: fields.readyNotice, planning: planning, openCarePlanned: planned,
                openCareAvailable: available, discharged: fields.discharged, asOf: asOf)
        } catch {
            faults = [RowFault(error)]
        }
    }
}

/// The fields of a row while they are read.
private struct Fields {
    var patient = ""
    var registration: MunicipalityCode?
    var placement: MunicipalityCode?
    var admissionNotice: Moment?
    var readyNotice: Moment?
    var planning: PlanningCall?
    var openCarePlanned: Knowledge?
    var openCareAvailable: Knowledge?
    var discharged: CivilDate?
    var faults: [RowFault] = []

    mutating func read(_ column: DischargeColumn, _ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let isRead: Bool
        switch column {
        case .patient:
            patient = text
            isRead = !text.isEmpty && text.utf8.elementsEqual(bytes)
        case .registration: isRead = Self.required(bytes, &registration)
        case .placement: isRead = Self.optional(bytes, &placement)
        case .admissionNotice: isRead = Self.optional(bytes, &admissionNotice)
        case .readyNotice: isRead = Self.optional(bytes, &readyNotice)
        case .discharged: isRead = Self.optional(bytes, &discharged)
        case .planning:
            planning = PlanningWord(rawValue: text)?.planning
            isRead = planning != nil
        case .openCarePlanned:
            openCarePlanned = KnowledgeWord(rawValue: text)?.knowledge
            isRead = openCarePlanned != nil
        case .openCareAvailable:
            openCareAvailable = KnowledgeWord(rawValue: text)?.knowledge
            isRead = openCareAvailable != nil
        }
        if !isRead {
            faults.append(
                RowFault(
                    column: column.name, found: BilingualText(text), accepted: BilingualText(column.accepted(in:))))
        }
    }

    private static func required<Value: TextValue>(_ bytes: [UInt8], _ value: inout Value?) -> Bool {
        value = Value(ascii: bytes.span)
        return value != nil
    }

    private static func optional<Value: TextValue>(_ bytes: [UInt8], _ value: inout Value?) -> Bool {
        bytes.isEmpty || required(bytes, &value)
    }
}

extension RowFault {
    /// A discharge that lies before the notice of ready-for-discharge.
    fileprivate init(_ error: DischargeBeforeNotice) {
        self.init(
            column: DischargeColumn.discharged.name, found: BilingualText("\(error.discharged)"),
            accepted: BilingualText(
                swedish: "dagen för meddelandet om utskrivningsklar, \(error.readyNotice), eller en senare dag",
                english: "the day of the notice of ready-for-discharge, \(error.readyNotice), or a later day"))
    }
}
