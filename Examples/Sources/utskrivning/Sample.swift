// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import DischargeTable
import HSAvtal

/// `utskrivning sample`: invented discharges to try the others with.
struct Sample: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Skriver påhittade utskrivningar som CSV: samma rader för samma frö.")

    @Option(help: ArgumentHelp("Antal rader.", valueName: "antal"))
    var rows: Int

    @Option(help: ArgumentHelp("Frö för slumpen, ett heltal från 0.", valueName: "frö"))
    var seed: UInt64

    @Option(
        help: ArgumentHelp("Första månaden för utskrivningsklar; 2023-01 om ingen anges.", valueName: "ÅÅÅÅ-MM"),
        transform: Read.value)
    var from: CivilMonth?

    @Option(
        help: ArgumentHelp("Sista månaden för utskrivningsklar; 2023-12 om ingen anges.", valueName: "ÅÅÅÅ-MM"),
        transform: Read.value)
    var to: CivilMonth?

    func validate() throws {
        guard rows >= 0 else { throw ValidationError("Antalet rader är \(rows): här godtas ett tal från 0.") }
        _ = try months()
    }

    private func months() throws -> ClosedRange<CivilMonth> {
        let first: CivilMonth = try from ?? Read.value("2023-01")
        let last: CivilMonth = try to ?? Read.value("2023-12")
        guard first <= last else {
            throw ValidationError("Perioden från \(first) till \(last) är tom: här godtas två månader i ordning.")
        }
        return first...last
    }

    func run() async throws {
        try await reporting(in: .swedish) { try write() }
    }

    private func write() throws {
        var sample = DischargeSample(seed: seed, months: try months())
        var text = CSVWriter.record(DischargeSample.header)
        for _ in 0..<rows {
            text += CSVWriter.record(sample.next())
            if text.utf8.count > 1 << 16 {
                try Terminal.print(text)
                text = ""
            }
        }
        try Terminal.print(text)
    }
}
