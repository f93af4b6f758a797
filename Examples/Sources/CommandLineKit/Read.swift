// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import CommandKit
public import HSAvtal

/// Reads arguments; what cannot be read becomes a whole sentence.
public enum Read {
    /// A value in one of the written forms of the library.
    @Sendable
    public static func value<Value: TextValue>(_ text: String) throws -> Value {
        do throws(UnreadableText) { return try Value(text) } catch {
            throw ValidationError(error.message(in: .swedish))
        }
    }

    /// The name of a language.
    @Sendable
    public static func language(_ text: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw ValidationError("Språket ”\(text)” är okänt: här godtas sv eller en.")
        }
        return language
    }
}

/// The language of what the command says.
public struct LanguageOption: ParsableArguments {
    /// The language.
    @Option(
        help: ArgumentHelp("Språk för text till människor: sv eller en.", valueName: "sv|en"), transform: Read.language)
    public var language: Language = .swedish

    /// The default.
    public init() {}
}

/// How one decision is shown.
public enum AnswerFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
}

extension ExitStatus {
    /// The status as the parser of arguments wants it.
    public var code: ExitCode { ExitCode(rawValue) }
}

/// Runs a command and turns what can go wrong outside the rules into sentences and an exit status.
public func reporting<Result>(in language: Language, _ work: () async throws -> Result) async throws -> Result {
    do { return try await work() } catch let error as any ReportedError {
        for line in error.lines(in: language) { Terminal.warn(line) }
        throw error.status.code
    }
}
