// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// One thing that is wrong with the facts of a case.
public enum FactFault: Sendable, Hashable {
    /// What stands in the place of the facts is no object.
    case noObject(found: String)
    /// A key is the name of no fact.
    case unknownKey(String, accepted: [String])
    /// A fact is not there.
    case missing(Fact)
    /// A fact has a value that is not accepted.
    case wrong(Fact, found: String)
    /// A fact is given by both of its names.
    case twice(String, alias: String)
    /// Facts that can be read do not go together.
    case together(BilingualText)

    /// The whole sentence: what was found and what is accepted.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.noObject(let found), .swedish): "Här står \(found): här godtas ett JSON-objekt med fakta."
        case (.noObject(let found), .english): "Found \(found): accepted is a JSON object of facts."
        case (.unknownKey(let key, let accepted), .swedish):
            "Nyckeln ”\(key)” är okänd: här godtas \(accepted.joined(separator: ", "))."
        case (.unknownKey(let key, let accepted), .english):
            "The key “\(key)” is unknown: accepted are \(accepted.joined(separator: ", "))."
        case (.missing(let fact), .swedish):
            "Faktat ”\(fact.name)” saknas: här godtas \(fact.accepted(in: language))."
        case (.missing(let fact), .english):
            "The fact “\(fact.name)” is missing: accepted is \(fact.accepted(in: language))."
        case (.wrong(let fact, let found), .swedish):
            "Faktat ”\(fact.name)” är ”\(found)”: här godtas \(fact.accepted(in: language))."
        case (.wrong(let fact, let found), .english):
            "The fact “\(fact.name)” is “\(found)”: accepted is \(fact.accepted(in: language))."
        case (.twice(let name, let alias), .swedish):
            "Faktat ”\(name)” är angivet två gånger: ange antingen ”\(name)” eller ”\(alias)”."
        case (.twice(let name, let alias), .english):
            "The fact “\(name)” is given twice: give either “\(name)” or “\(alias)”."
        case (.together(let text), _): text.text(in: language)
        }
    }
}
