// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// One fact that a question needs: its name and what it accepts.
public struct Fact: Sendable, Hashable {
    /// The name, that of the Swift property.
    public let name: String

    /// Another name that is accepted too.
    public let alias: String?

    /// Whether the fact has to be there, and whether it may be null.
    public let presence: Presence

    private let swedish: String
    private let english: String

    /// Whether a fact has to be there, and whether it may be null.
    public enum Presence: Sendable, Hashable {
        /// It has to be there with a value.
        case required
        /// It has to be there; null says that there is none. Leaving it out would not say so.
        case nullable
        /// It may be left out.
        case optional
    }

    /// A fact.
    public init(_ name: String, alias: String? = nil, presence: Presence = .required, swedish: String, english: String)
    {
        self.name = name
        self.alias = alias
        self.presence = presence
        self.swedish = swedish
        self.english = english
    }

    /// A fact in one of the written forms of the library.
    public init(_ name: String, alias: String? = nil, presence: Presence = .required, form: TextForm) {
        self.init(
            name, alias: alias, presence: presence, swedish: form.accepted(in: .swedish),
            english: form.accepted(in: .english))
    }

    /// What is accepted, as the end of a sentence.
    public func accepted(in language: Language) -> String {
        let value = language == .swedish ? swedish : english
        return presence == .required ? value : value + (language == .swedish ? ", eller null" : ", or null")
    }
}

/// Reads the facts of one case from a JSON object, and collects everything that is wrong.
public struct FactReader {
    private let facts: [Fact]
    private let object: [String: JSONValue]
    private let isObject: Bool
    private let language: Language

    /// What is wrong so far, a whole sentence each.
    public private(set) var faults: [String] = []

    /// The facts that are known, and the object; a key that is no fact is a fault.
    public init(_ value: JSONValue, facts: [Fact], language: Language) {
        self.facts = facts
        self.language = language
        guard case .object(let object) = value else {
            (self.object, isObject) = ([:], false)
            faults = [
                language == .swedish
                    ? "Här står \(value.words): här godtas ett JSON-objekt med fakta."
                    : "Found \(value.words): accepted is a JSON object of facts."
            ]
            return
        }
        (self.object, isObject) = (object, true)
        let names = facts.flatMap { [$0.name] + ($0.alias.map { [$0] } ?? []) }
        let list = facts.map { $0.name }.joined(separator: ", ")
        for key in object.keys.sorted() where !names.contains(key) {
            faults.append(
                language == .swedish
                    ? "Nyckeln ”\(key)” är okänd: här godtas \(list)."
                    : "The key “\(key)” is unknown: accepted are \(list).")
        }
    }

    /// The value of a fact, nil when it is left out, null, or wrong.
    public mutating func read<Value>(_ name: String, _ convert: (String) -> Value?) -> Value? {
        guard let fact = facts.first(where: { $0.name == name }) else { return nil }
        let both = [object[name], fact.alias.flatMap { object[$0] }].compactMap { $0 }
        if both.count > 1, let alias = fact.alias {
            faults.append(
                language == .swedish
                    ? "Faktat ”\(name)” är angivet två gånger: ange antingen ”\(name)” eller ”\(alias)”."
                    : "The fact “\(name)” is given twice: give either “\(name)” or “\(alias)”.")
            return nil
        }
        guard let found = both.first else {
            if fact.presence != .optional, isObject {
                faults.append(
                    language == .swedish
                        ? "Faktat ”\(name)” saknas: här godtas \(fact.accepted(in: language))."
                        : "The fact “\(name)” is missing: accepted is \(fact.accepted(in: language)).")
            }
            return nil
        }
        if fact.presence != .required, found == .null || found == .string("") { return nil }
        switch found {
        case .string(let text): if let value = convert(text) { return value }
        // Some programs write codes, which are whole numbers, as such.
        case .number(let number) where Int64(exactly: number) != nil:
            if let value = convert(found.words) { return value }
        case .null, .bool, .number, .array, .object: break
        }
        faults.append(
            language == .swedish
                ? "Faktat ”\(name)” är ”\(found.words)”: här godtas \(fact.accepted(in: language))."
                : "The fact “\(name)” is “\(found.words)”: accepted is \(fact.accepted(in: language)).")
        return nil
    }

    /// The value of a fact in one of the written forms of the library.
    public mutating func read<Value: TextValue>(_ name: String, as type: Value.Type) -> Value? {
        read(name) { Value(ascii: Array($0.utf8).span) }
    }

    /// Adds something that is wrong with the case as a whole.
    public mutating func add(fault: String) { faults.append(fault) }
}
