// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// Where facts come from: a list that is made, a JSON object, or a row of a table.
///
/// An initialiser that reads its facts from a source declares them. It has to ask for the same facts in the same order
/// whatever their values are. What is missing or wrong the source remembers, so that all of it can be told at once.
public protocol FactSource {
    /// The value of a fact; nil when it is not there, or wrong.
    mutating func read<Value: FactValue>(_ name: String, _ presence: Fact.Presence, _ type: Value.Type) -> Value?

    /// A whole number in a range; nil when it is not there, or wrong.
    mutating func readNumber(_ name: String, _ presence: Fact.Presence, in range: ClosedRange<Int>) -> Int?

    /// Facts that belong together and may be left out together; nil when none of them is there.
    ///
    /// Their names begin with that of the group, as in `instruction.payer`; in JSON they are an object of their own.
    mutating func group<Value>(_ name: String, _ read: (inout Self) -> Value?) -> Value?

    /// Tells that facts which can be read do not go together, in a whole sentence; said only when all of them can be read.
    mutating func fault(_ sentence: (Language) -> String)
}

extension FactSource {
    /// A fact that has to be there.
    @inlinable
    @inline(__always)
    public mutating func value<Value: FactValue>(_ name: String, _ type: Value.Type = Value.self) -> Value {
        read(name, .required, type) ?? Value.placeholder
    }

    /// A fact that may be left out.
    @inlinable
    @inline(__always)
    public mutating func optional<Value: FactValue>(_ name: String, _ type: Value.Type = Value.self) -> Value? {
        read(name, .optional, type)
    }

    /// A fact that has to be there, where nothing says that there is none, or that it is not known.
    @inlinable
    @inline(__always)
    public mutating func nullable<Value: FactValue>(_ name: String, _ type: Value.Type = Value.self) -> Value? {
        read(name, .nullable, type)
    }

    /// A fact that has to be there, where nothing says that there is none and decides the case.
    @inlinable
    @inline(__always)
    public mutating func orNone<Value: FactValue>(_ name: String, _ type: Value.Type = Value.self) -> Value? {
        read(name, .orNone, type)
    }

    /// A whole number that has to be there.
    @inlinable
    @inline(__always)
    public mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int {
        readNumber(name, .required, in: range) ?? range.lowerBound
    }

    /// A whole number that may be left out.
    @inlinable
    @inline(__always)
    public mutating func optionalNumber(_ name: String, in range: ClosedRange<Int>) -> Int? {
        readNumber(name, .optional, in: range)
    }
}

/// A value that is made from facts; its initialiser is the declaration of them.
public protocol FactReadable {
    /// Reads the facts; nil, with a fault told to the source, when they do not go together.
    init?(facts: inout some FactSource)
}

extension FactReadable {
    /// The facts in the order in which they are read.
    public static var facts: [Fact] {
        var list = FactList()
        _ = Self(facts: &list)
        return list.facts
    }
}

/// Makes the list of the facts that are asked for.
struct FactList: FactSource {
    private(set) var facts: [Fact] = []
    private var prefix = ""

    mutating func read<Value: FactValue>(_ name: String, _ presence: Fact.Presence, _ type: Value.Type) -> Value? {
        facts.append(Fact(prefix + name, presence, form: type.factForm))
        return nil
    }

    mutating func readNumber(_ name: String, _ presence: Fact.Presence, in range: ClosedRange<Int>) -> Int? {
        facts.append(Fact(prefix + name, presence, form: .number(in: range)))
        return nil
    }

    mutating func group<Value>(_ name: String, _ read: (inout Self) -> Value?) -> Value? {
        let outer = prefix
        prefix = outer + name + "."
        defer { prefix = outer }
        _ = read(&self)
        return nil
    }

    mutating func fault(_ sentence: (Language) -> String) {}
}
