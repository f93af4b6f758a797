// SPDX-License-Identifier: Apache-2.0

import CommandKit
import CountAllocations
import DischargeTable
import FoundationEssentials
import HSAvtal
import ResponsibilityForms

/// Measures reading, counting and deciding, and shows that none of them allocates for a row.
///
/// usage: benchmark [FILE]      without a file: 200 000 invented rows in memory only
///
/// Exits with 1 when something allocates for each row.
@main
struct Benchmark {
    /// How often each measurement is taken; the median counts.
    private static let runs = 5

    static func main() async throws {
        let (stays, rows) = sample()
        var isClean = true
        if CommandLine.arguments.count > 1 {
            let file = CommandLine.arguments[1]
            for threads in [1, 2] {
                var read: Int64 = 0
                let result = try await measure {
                    let files = DischargeFiles([file], terms: .vastraGotaland2023)
                    read = try await files.read(threads: threads, reject: { _, _ in }).rows.read
                }
                // A block of the input allocates a little; a row must not.
                isClean = report("read \(file), threads: \(threads)", result, count: read, limit: 0.05) && isClean
            }
        }
        let edition = Edition.vastraGotaland2023
        isClean = try await answerTable(under: edition) && isClean
        isClean = await decideDevices(under: edition) && isClean
        var ledger = Ledger(terms: edition.discharge)
        let counting = await measure {
            ledger = Ledger(terms: edition.discharge)
            ledger.add(contentsOf: stays.span)
        }
        isClean = report("count stays in memory into a ledger", counting, count: rows, limit: 0.001) && isClean
        var grounds = Citations(.meanAboveThreshold)
        let deciding = await measure {
            for place in stays.indices { grounds.formUnion(stays[place].decide(under: edition).citations) }
        }
        isClean = report("decide stays in memory, citations included", deciding, count: rows, limit: 0.001) && isClean
        print("settled: \(ledger.settledStays), cited: \(grounds)")
        if !isClean { throw Allocates() }
    }

    /// Measures `batch` on a table of invented rows, which is written to nowhere.
    private static func answerTable(under edition: Edition) async throws -> Bool {
        let rows = 1_000_000
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appending(path: "benchmark-\(ProcessInfo.processInfo.processIdentifier).csv").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let table = try OutputFile(creating: file)
        var sample = DeviceSample(seed: 1)
        try table.write(sample.table(rows: rows))
        try table.close()
        let nowhere = try OutputFile(creating: "/dev/null")
        var isClean = true
        for threads in [1, 2] {
            var answered: Int64 = 0
            let result = try await measure {
                let reading = try await BatchFile(file, under: edition).answer(
                    DeviceCost.self, to: nowhere, threads: threads, reject: { _, _ in }, progress: { _ in })
                answered = reading.answered
            }
            let name = "answer a table of devices, threads: \(threads)"
            isClean = report(name, result, count: answered, limit: 0.05) && isClean
        }
        return isClean
    }

    /// Measures the decision on prescriptions in memory, citations included.
    private static func decideDevices(under edition: Edition) async -> Bool {
        var sample = DeviceSample(seed: 2)
        let cases = (0..<10_000_000).compactMap { _ in sample.nextPrescription() }
        var decided = Decided()
        let result = await measure { decided = decide(cases.span, under: edition) }
        print("of the devices the region pays for \(decided.byRegion); cited: \(decided.citations)")
        return report("decide devices in memory, citations included", result, count: Int64(cases.count), limit: 0.001)
    }

    /// What decisions come to, so that none of them is left out of the measurement.
    private struct Decided {
        var citations = Citations(.mainCostPrinciple)
        var byRegion = 0
    }

    @inline(never)
    private static func decide(_ cases: Span<DeviceCost>, under edition: Edition) -> Decided {
        var decided = Decided()
        for place in cases.indices {
            let decision = cases[place].decide(under: edition)
            decided.citations.formUnion(decision.citations)
            // Added up without a branch: whoever branches on random answers pays for it in the measurement.
            let isRegion = if case .settled(.region) = decision.finding { 1 } else { 0 }
            decided.byRegion &+= isRegion
        }
        return decided
    }

    private struct Allocates: Error {}

    /// Invented stays in memory.
    private static func sample() -> (stays: [Discharge], count: Int64) {
        var sample = DischargeSample(seed: 1, months: CivilMonth.earliest...CivilMonth.earliest)
        if let first = CivilMonth(year: 2023, month: 1), let last = CivilMonth(year: 2026, month: 10) {
            sample = DischargeSample(seed: 1, months: first...last)
        }
        let stays = (0..<200_000).compactMap { _ in sample.nextStay() }
        return (stays, Int64(stays.count))
    }

    private struct Measurement {
        let time: Duration
        let allocations: Int
    }

    /// The median time of several runs, and the allocations of the last.
    private static func measure(_ work: () async throws -> Void) async rethrows -> Measurement {
        var times: [Duration] = []
        var allocations = 0
        for _ in 0..<runs {
            let before = hsavtal_allocations()
            let time = try await ContinuousClock().measure { try await work() }
            allocations = hsavtal_allocations() - before
            times.append(time)
        }
        return Measurement(time: times.sorted()[runs / 2], allocations: allocations)
    }

    /// Prints a measurement; false when there are more allocations for a row than the limit.
    private static func report(_ name: String, _ result: Measurement, count: Int64, limit: Double) -> Bool {
        let nanoseconds = Double(result.time / .nanoseconds(1)) / Double(max(count, 1))
        let allocations = Double(result.allocations) / Double(max(count, 1))
        print("\(name): \(result.time), \((nanoseconds * 10).rounded() / 10) ns and \(allocations) allocations a row")
        return allocations <= limit
    }
}
