// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// The facts of one case as somebody gave them, a JSON object or a row, and everything that is wrong with them.
public struct GivenFacts: FactSource {
    /// The values by the names of the facts.
    private var given: [String: JSONValue] = [:]
    /// Other names that are accepted too.
    private let aliases: [String: String]
    private let isObject: Bool
    private var prefix = ""
    /// The number of facts that were there.
    private var present = 0

    /// What is wrong so far.
    public private(set) var faults: [FactFault] = []

    /// The facts of a JSON object; a key that is no fact is a fault.
    ///
    /// - Parameters:
    ///   - facts: the facts that there are.
    ///   - aliases: other names of facts, by name.
    ///   - besides: keys that are no facts, and are passed over.
    public init(_ value: JSONValue, facts: [Fact], aliases: [String: String] = [:], besides others: [String] = []) {
        self.aliases = aliases
        guard case .object(let object) = value else {
            isObject = false
            faults = [.noObject(found: value.words)]
            return
        }
        isObject = true
        take(object, of: "", facts, others)
    }

    /// The fields of a row by the names of its columns.
    init(fields: [String: String]) {
        given = fields.mapValues { .string($0) }
        (isObject, aliases) = (true, [:])
    }

    /// Takes the members of an object; those of a group get the name of the group in front.
    private mutating func take(_ object: [String: JSONValue], of group: String, _ facts: [Fact], _ others: [String]) {
        let inner = group.isEmpty ? "" : group + "."
        let below = facts.filter { $0.name.hasPrefix(inner) }
        // Of `a.b.c`, the object `a` has the key `b`.
        var names: [String] = []
        for fact in below {
            let name = String(fact.name.dropFirst(inner.count).prefix { $0 != "." })
            if !names.contains(name) { names.append(name) }
        }
        let accepted = names + others
        for (key, value) in object.sorted(by: { $0.key < $1.key }) where !others.contains(key) {
            let name = inner + key
            guard names.contains(key) || aliases.values.contains(name) else {
                faults.append(.unknownKey(name, accepted: accepted))
                continue
            }
            guard below.contains(where: { $0.groups.contains(name) }) else {
                given[name] = value
                continue
            }
            switch value {
            case .object(let members): take(members, of: name, facts, [])
            case .null, .string(""): break
            case .bool, .integer, .number, .string, .array:
                let members = facts.filter { $0.name.hasPrefix(name + ".") }.map { $0.name.dropFirst(name.count + 1) }
                let list = members.joined(separator: ", ")
                let form = FactForm.described(
                    BilingualText(swedish: "ett JSON-objekt med \(list)", english: "a JSON object with \(list)"))
                faults.append(.wrong(Fact(name, .optional, form: form), found: value.words))
            }
        }
    }

    /// The value of a fact.
    public mutating func read<Value: FactValue>(
        _ name: String, _ presence: Fact.Presence, _ type: Value.Type
    ) -> Value? {
        read(Fact(prefix + name, presence, form: type.factForm)) { type.fact(from: $0) }
    }

    /// A whole number in a range.
    public mutating func readNumber(_ name: String, _ presence: Fact.Presence, in range: ClosedRange<Int>) -> Int? {
        read(Fact(prefix + name, presence, form: .number(in: range))) { json in
            let text: String? = if case .string(let text) = json { text } else { json.digits }
            let number = text.flatMap { UsualRow.number(in: Array($0.utf8), 0..<$0.utf8.count) }
            return number.flatMap { range.contains($0) ? $0 : nil }
        }
    }

    private mutating func read<Value>(_ fact: Fact, _ convert: (JSONValue) -> Value?) -> Value? {
        let alias = aliases[fact.name]
        let both = [given[fact.name], alias.flatMap { given[$0] }].compactMap { $0 }
        if both.count > 1, let alias {
            faults.append(.twice(fact.name, alias: alias))
            return nil
        }
        guard let found = both.first else {
            if fact.presence != .optional, isObject { faults.append(.missing(fact)) }
            return nil
        }
        let isNothing = found == .null || found == .string("")
        if !isNothing { present += 1 }
        if isNothing, fact.presence != .required { return nil }
        if let value = convert(found) { return value }
        faults.append(.wrong(fact, found: found.words))
        return nil
    }

    /// Facts that may be left out together.
    public mutating func group<Value>(_ name: String, _ read: (inout Self) -> Value?) -> Value? {
        let (outer, before, told) = (prefix, present, faults.count)
        prefix = outer + name + "."
        let value = read(&self)
        prefix = outer
        guard present == before else { return value }
        // None of the facts is there, so none of them is missing.
        faults.removeSubrange(told...)
        return nil
    }

    /// Adds something that is wrong.
    mutating func tell(_ fault: FactFault) { faults.append(fault) }

    /// Tells that facts do not go together.
    public mutating func fault(_ sentence: (Language) -> String) {
        // While a fact is missing or wrong, something else stands for it, and what does not go with that says nothing.
        if faults.isEmpty { faults = [.together(BilingualText(sentence))] }
    }
}
