// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// Reads the parts of a JSON document, and remembers everything that is wrong with each, and where.
struct DocumentReader {
    private let file: String
    private var faults: [(place: String, fault: FactFault)] = []

    init(_ file: String) { self.file = file }

    /// Reads the facts of an object; nil when something is wrong with them.
    ///
    /// - Parameters:
    ///   - place: where the object stands, or nothing for the document itself.
    ///   - aliases: other names of facts, by name.
    ///   - others: keys that are no facts, and are read elsewhere.
    mutating func read<Value: FactReadable>(
        _ type: Value.Type, from json: JSONValue, at place: String = "", aliases: [String: String] = [:],
        besides others: [String] = []
    ) -> Value? {
        var given = GivenFacts(json, facts: type.facts, aliases: aliases, besides: others)
        let value = type.init(facts: &given)
        faults += given.faults.map { (place, $0) }
        return given.faults.isEmpty ? value : nil
    }

    /// The elements of the list with a name, each with its place; none when the list is left out.
    mutating func elements(of name: String, in json: JSONValue) -> [(place: String, value: JSONValue)] {
        guard case .object(let members) = json else { return [] }
        switch members[name] {
        case nil, .null?: return []
        case .array(let values)?: return values.enumerated().map { ("\(name)[\($0)]", $1) }
        case .some(let found):
            let form = FactForm.described(
                BilingualText(swedish: "en lista av JSON-objekt", english: "an array of JSON objects"))
            faults.append(("", .wrong(Fact(name, .optional, form: form), found: found.words)))
            return []
        }
    }

    /// Reads each element of the list with a name, with its place.
    mutating func list<Value: FactReadable>(
        _ name: String, _ type: Value.Type, in json: JSONValue, aliases: [String: String] = [:]
    ) -> [(place: String, value: Value)] {
        elements(of: name, in: json).compactMap { place, element in
            read(type, from: element, at: place, aliases: aliases).map { (place, $0) }
        }
    }

    /// Remembers something else that is wrong, in a whole sentence.
    mutating func refuse(at place: String, _ sentence: (Language) -> String) {
        faults.append((place, .together(BilingualText(sentence))))
    }

    /// Remembers what is wrong with a part.
    mutating func refuse(at place: String, _ error: PlacementError) { refuse(at: place) { error.message(in: $0) } }

    /// What was read of the document; refuses it when something is wrong.
    func finish<Value>(_ value: Value?) throws(RefusedDocument) -> Value {
        if let value, faults.isEmpty { return value }
        throw RefusedDocument(
            file: file,
            sentences: faults.map { place, fault in
                BilingualText { (place.isEmpty ? "" : place + ": ") + fault.sentence(in: $0) }
            })
    }
}

/// A document that is refused, with everything that is wrong.
struct RefusedDocument: ReportedError {
    let file: String
    let sentences: [BilingualText]

    func lines(in language: Language) -> [String] { sentences.map { "\(file): \($0.text(in: language))" } }

    var status: ExitStatus { .data }
}
