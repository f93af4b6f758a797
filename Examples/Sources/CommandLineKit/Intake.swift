// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import CommandKit
import FoundationEssentials
public import HSAvtal
import Synchronization

/// How a table is read, whatever its columns.
public struct IntakeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Fil för rader som inte kan läsas, som CSV.", valueName: "fil"))
    private var rejects: String?

    @Option(help: ArgumentHelp("Antal trådar; så många som processorn har om inget anges.", valueName: "antal"))
    private var threads: Int?

    /// No options given.
    public init() {}

    /// Refuses a number of threads that makes no sense.
    public func validate() throws {
        if let threads, !(1...256 ~= threads) {
            throw ValidationError("Antalet trådar är \(threads): här godtas 1 till 256.")
        }
    }

    /// Reads files of a table: rejected rows go to their file or to the terminal, progress to a person who waits.
    ///
    /// - Parameter work: reads the files on a number of threads; it tells of rejected rows in their order, and of the
    ///   number of lines read.
    public func read<Reading: TableReading>(
        _ files: [String], in language: Language,
        _ work: (
            _ threads: Int, _ reject: @escaping @Sendable (_ file: String, _ row: RejectedRow) -> Void,
            _ progress: @escaping @Sendable (_ lines: Int) -> Void
        ) async throws -> Reading
    ) async throws -> Reading {
        // Nothing is written before it is known that everything can be read.
        for file in files { try InputFile.check(file) }
        let rejected = try RejectsFile(rejects, butNot: files, language: language)
        let (started, now) = (ContinuousClock.now, ContinuousClock())
        let hasFile = rejects != nil
        let count = Mutex(0)
        let isWatched = OutputFile.standardError.isWatched
        let reading = try await work(
            threads ?? ProcessInfo.processInfo.activeProcessorCount,
            { file, row in
                rejected.write(row, of: file)
                let place = count.withLock { count in
                    count += 1
                    return count
                }
                guard !hasFile, place <= RejectsFile.shown else { return }
                for fault in row.faults {
                    Terminal.warn(
                        language == .swedish
                            ? "\(file), rad \(row.line), \(fault.sentence(in: language))"
                            : "\(file), line \(row.line), \(fault.sentence(in: language))")
                }
            },
            { lines in
                if isWatched, now.now - started > .seconds(1) { Terminal.showProgress(lines, in: language) }
            })
        if isWatched, now.now - started > .seconds(1) { Terminal.clearProgress() }
        try rejected.close()
        report(reading, in: language)
        return reading
    }

    /// Says what could not be read.
    private func report(_ reading: some TableReading, in language: Language) {
        for refused in reading.refused {
            for line in refused.lines(in: language) { Terminal.warn(line) }
        }
        guard reading.rejected > 0 else { return }
        let count = reading.rejected.formatted(in: language)
        let one = reading.rejected == 1
        switch (rejects, language) {
        case (let file?, .swedish):
            Terminal.warn("\(count) \(one ? "rad" : "rader") kunde inte läsas; \(one ? "den" : "de") står i \(file).")
        case (let file?, .english):
            Terminal.warn(
                "\(count) \(one ? "row" : "rows") could not be read; \(one ? "it is" : "they are") in \(file).")
        case (nil, .swedish):
            Terminal.warn("\(count) \(one ? "rad" : "rader") kunde inte läsas. Med --rejects FIL sparas alla i en fil.")
        case (nil, .english):
            Terminal.warn("\(count) \(one ? "row" : "rows") could not be read. With --rejects FILE all go to a file.")
        }
    }
}
