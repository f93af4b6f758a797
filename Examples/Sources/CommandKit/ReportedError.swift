// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// What can go wrong with a whole command, outside the rules: whole sentences and an exit status.
public protocol ReportedError: Error {
    /// What is said on standard error, a line each.
    func lines(in language: Language) -> [String]

    /// How the command ends.
    var status: ExitStatus { get }
}

extension UnopenedFile: ReportedError {
    /// The sentence.
    public func lines(in language: Language) -> [String] { [message(in: language)] }

    /// There is no input.
    public var status: ExitStatus { .noInput }
}

extension UnwrittenFile: ReportedError {
    /// The sentence.
    public func lines(in language: Language) -> [String] { [message(in: language)] }

    /// There is no output.
    public var status: ExitStatus { .cannotCreate }
}

/// A file that is refused as a whole, because of what is in it.
public struct RefusedFile: ReportedError, Sendable, Hashable {
    /// The name as the user wrote it.
    public let file: String

    private let reason: BilingualText

    /// A file and why it is refused, a whole sentence.
    public init(_ file: String, _ reason: BilingualText) { (self.file, self.reason) = (file, reason) }

    /// The name and the sentence.
    public func lines(in language: Language) -> [String] { ["\(file): \(reason.text(in: language))"] }

    /// The data are wrong.
    public var status: ExitStatus { .data }
}
