// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import DischargeTable
import FoundationEssentials
import HSAvtal
import Synchronization

/// Reads the files of a command: rejected rows go to their file or to the terminal, progress to a person who waits.
struct Intake {
    let options: ReadingOptions
    let terms: DischargeTerms
    let language: Language

    /// The number of rejected rows that are shown when no file is given for them.
    private static let shown = 10

    /// Reads all files.
    func read() async throws -> DischargeReading {
        // Nothing is written before it is known that everything can be read.
        for file in options.files { try InputFile.check(file) }
        let rejects = try RejectsFile(options.rejects, butNot: options.files, language: language)
        let (language, started, now) = (language, ContinuousClock.now, ContinuousClock())
        let hasFile = options.rejects != nil
        let count = Mutex(0)
        let isWatched = OutputFile.standardError.isWatched
        let files = DischargeFiles(options.files, terms: terms, selection: options.selection, asOf: options.asOf)
        let reading = try await files.read(
            threads: options.threads ?? ProcessInfo.processInfo.activeProcessorCount,
            reject: { file, row in
                rejects.write(row, of: file)
                let place = count.withLock { count in
                    count += 1
                    return count
                }
                guard !hasFile, place <= Self.shown else { return }
                for fault in row.faults {
                    Terminal.warn(
                        language == .swedish
                            ? "\(file), rad \(row.line), \(fault.sentence(in: language))"
                            : "\(file), line \(row.line), \(fault.sentence(in: language))")
                }
            },
            progress: { lines in
                if isWatched, now.now - started > .seconds(1) { Terminal.showProgress(lines, in: language) }
            })
        if isWatched, now.now - started > .seconds(1) { Terminal.clearProgress() }
        try rejects.close()
        report(reading)
        return reading
    }

    /// Says what could not be read.
    private func report(_ reading: DischargeReading) {
        for refused in reading.refused {
            Terminal.warn("\(refused.file): \(refused.header.message(in: language))")
        }
        guard reading.rows.rejected > 0 else { return }
        let count = reading.rows.rejected.formatted(in: language)
        let one = reading.rows.rejected == 1
        switch (options.rejects, language) {
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

/// The file that rejected rows go to, a line for each thing that is wrong.
private final class RejectsFile: Sendable {
    private let file: OutputFile?
    private let language: Language
    private let failure = Mutex<UnwrittenFile?>(nil)

    /// Creates the file; without a name nothing is written.
    init(_ name: String?, butNot inputs: [String], language: Language) throws(UnwrittenFile) {
        self.language = language
        guard let name else {
            file = nil
            return
        }
        file = try OutputFile(creating: name, butNot: inputs)
        put(["fil", "rad", "kolumn", "funnet", "godtas", "innehall"])
    }

    func write(_ row: RejectedRow, of name: String) {
        guard file != nil else { return }
        // A line break of two characters is one in Swift.
        let line = row.text.last?.isNewline == true ? String(row.text.dropLast()) : row.text
        for fault in row.faults {
            put([name, "\(row.line)", fault.column, fault.found(in: language), fault.accepted(in: language), line])
        }
    }

    private func put(_ fields: [String]) {
        do throws(UnwrittenFile) { try file?.write(Array(CSVWriter.record(fields).utf8)) } catch {
            failure.withLock { $0 = error }
        }
    }

    func close() throws(UnwrittenFile) {
        try file?.close()
        if let failure = failure.withLock({ $0 }) { throw failure }
    }
}

/// Runs a command and turns what can go wrong outside the rules into a sentence and an exit status.
func reporting<Result>(in language: Language, _ work: () async throws -> Result) async throws -> Result {
    do { return try await work() } catch let error as UnopenedFile {
        Terminal.warn(error.message(in: language))
        throw ExitStatus.noInput.code
    } catch let error as UnwrittenFile {
        Terminal.warn(error.message(in: language))
        throw ExitStatus.cannotCreate.code
    } catch let error as SettlementError {
        Terminal.warn(error.message(in: language))
        guard case .missingDailyAmount(let missing) = error else { throw ExitStatus.data.code }
        let options = missing.years.map { "--amount \($0)=KRONOR" }.joined(separator: " ")
        Terminal.warn(language == .swedish ? "Ange det med \(options)." : "Supply it with \(options).")
        throw ExitStatus.configuration.code
    }
}
