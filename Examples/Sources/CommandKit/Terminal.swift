// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// What the commands write to and how they end.
public enum Terminal {
    /// Writes to standard output.
    public static func print(_ text: String) throws(UnwrittenFile) { try print(Array(text.utf8)) }

    /// Writes bytes to standard output.
    public static func print(_ bytes: [UInt8]) throws(UnwrittenFile) { try OutputFile.standardOutput.write(bytes) }

    /// Writes a line to standard error.
    ///
    /// When even that fails there is nobody left to tell.
    public static func warn(_ line: String) { try? OutputFile.standardError.write(Array((line + "\n").utf8)) }

    /// Shows a number of lines in the place of the one before, for a person who waits.
    public static func showProgress(_ lines: Int, in language: Language) {
        let count = lines.formatted(in: language)
        let text = "\r\(count) \(language == .swedish ? "rader" : "rows") …"
        try? OutputFile.standardError.write(Array(text.utf8))
    }

    /// Clears the line that showed the progress.
    public static func clearProgress() { try? OutputFile.standardError.write(Array("\r\u{1b}[K".utf8)) }
}

/// The exit statuses of the commands, as in `sysexits.h`.
public enum ExitStatus: Int32, Sendable {
    /// Everything was read.
    case success = 0
    /// Wrong usage.
    case usage = 64
    /// Something in the input was rejected or refused.
    case data = 65
    /// A file cannot be opened.
    case noInput = 66
    /// A file cannot be written.
    case cannotCreate = 73
    /// Something has to be supplied, such as the amount of a year.
    case configuration = 78
}

extension BinaryInteger {
    /// The number with its digits in groups of three.
    public func formatted(in language: Language) -> String {
        let digits = String(magnitude)
        let groups = stride(from: digits.count, to: 0, by: -3).reversed().map { end in
            digits.dropLast(digits.count - end).suffix(3)
        }
        return (self < 0 ? "-" : "") + groups.joined(separator: language == .swedish ? " " : ",")
    }
}
