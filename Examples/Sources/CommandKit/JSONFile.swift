// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import HSAvtal

extension JSONValue {
    /// Reads a document.
    init(_ text: String) throws { self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) }

    /// Reads a file of JSON; what is accepted completes the sentence that refuses another.
    public init(file name: String, accepting accepted: BilingualText) throws {
        let bytes = try InputFile.contents(of: name)
        do { self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes)) } catch {
            throw RefusedFile(
                name,
                BilingualText(
                    swedish: "innehållet är inte JSON: här godtas \(accepted.text(in: .swedish)).",
                    english: "the content is not JSON: accepted is \(accepted.text(in: .english))."))
        }
        if let key = JSONKeys.doubled(in: bytes) {
            throw RefusedFile(
                name,
                BilingualText(
                    swedish: "nyckeln ”\(key)” står två gånger i samma objekt: här godtas varje nyckel en gång.",
                    english: "the key “\(key)” stands twice in one object: accepted is each key once."))
        }
    }
}
