// SPDX-License-Identifier: Apache-2.0

@testable import CommandKit
import DischargeTable
import HSAvtal
import Testing

@Suite("Facts of every kind are read from JSON")
struct FactTests {
    private static let good = [
        "born": "\"1999-12-31\"", "seen": "null", "provider": "\"region\"", "need": "\"no\"",
        "municipality": "\"1480\"", "limit": "18",
    ]

    private func ask(_ changes: [String: String], without name: String = "") throws -> AskedCase {
        let facts = Self.good.merging(changes) { $1 }.filter { $0.key != name }
        let text = "{" + facts.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
        return AskedCase(
            InventedQuestion.self, about: try JSONValue(text), under: .vastraGotaland2023, in: .swedish)
    }

    private func words(_ changes: [String: String]) throws -> [String] {
        let asked = try ask(changes)
        #expect(asked.faults.isEmpty, "\(changes)")
        return try JSON(asked.tree(in: .english).bytes)["answer"]["words"].values.compactMap { $0.string }
    }

    private func faults(_ changes: [String: String], without name: String = "") throws -> [String] {
        try ask(changes, without: name).faults.map { $0.sentence(in: .english) }
    }

    @Test("What may be left out may also be null or empty, and a group may be any of them")
    func leftOut() throws {
        let none = try words([:])
        #expect(none == ["49", "a,b", "18;1480", "false", "\"", "-", "-"])
        for nothing in ["null", "\"\""] {
            #expect(try words(["isUrgent": nothing, "cost": nothing, "device": nothing]) == none)
            #expect(try words(["device": "{\"payer\": \(nothing), \"since\": \(nothing)}"]) == none)
        }
        #expect(try words(["device": "{}"]) == none)
        #expect(try faults([:], without: "seen").count == 1)
    }

    @Test("Codes and amounts may be numbers, yes and no may be true and false")
    func kinds() throws {
        #expect(try words(["municipality": "1480", "limit": "\"18\""]) == words([:]))
        #expect(try words(["isUrgent": "true", "cost": "12300"])[3...4] == ["true", "12300.00"])
        #expect(try words(["cost": "12300.5"])[4] == "12300.50" && words(["cost": "0.10"])[4] == "0.10")
        #expect(try words(["isUrgent": "\"ja\"", "cost": "\"12300.50\""])[3...4] == ["true", "12300.50"])
        for (need, finding) in [
            ("true", "settled"), ("false", "settled"), ("\"ja\"", "settled"), ("\"okant\"", "leftOpen"),
            ("\"okänt\"", "leftOpen"), ("\"unknown\"", "leftOpen"),
        ] {
            let tree = try JSON(try ask(["need": need]).tree(in: .swedish).bytes)
            #expect(tree["finding"] == .string(finding), "\(need)")
            #expect(tree["opening"] == (finding == "leftOpen" ? .string("judgementOfNeed") : .null))
        }
    }

    @Test("The facts of a group stand in an object of their own")
    func group() throws {
        #expect(
            try words(["device": "{\"payer\": \"municipality\", \"since\": \"2024-01-01\"}"])[5...]
                == ["municipality", "2024-01-01"])
        #expect(
            try faults(["device": "{\"since\": \"2024-01-01\", \"cost\": 1}"]) == [
                "The key “device.cost” is unknown: accepted are payer, since.",
                "The fact “device.payer” is missing: accepted is region, municipality.",
            ])
        #expect(
            try faults(["device": "\"region\""])
                == ["The fact “device” is “region”: accepted is a JSON object with payer, since, or null."])
        let dotted = try faults(["device.payer": "\"region\""])
        #expect(dotted.count == 1 && dotted[0].hasPrefix("The key “device.payer” is unknown"))
    }

    @Test("Values outside their range or vocabulary, and of another kind, are refused")
    func wrong() throws {
        for (name, value) in [
            ("limit", "131"), ("limit", "-6"), ("limit", "1.5"), ("limit", "\"1e1\""), ("limit", "true"),
            ("limit", "\"\""), ("limit", "9999999999"), ("need", "1"), ("need", "\"JA\""), ("isUrgent", "\"unknown\""),
            ("isUrgent", "0"), ("provider", "\"Region\""), ("cost", "12300.505"), ("cost", "1e300"),
            ("municipality", "148"),
            ("born", "\"\""), ("born", "null"), ("seen", "\"2024-05-03T24:00\""),
        ] {
            let told = try faults([name: value])
            #expect(told.count == 1 && told[0].hasPrefix("The fact “\(name)” is “"), "\(name) \(value): \(told)")
        }
    }

    @Test("Facts that do not go together are told only when all of them can be read")
    func together() throws {
        #expect(
            try faults(["seen": "\"1999-12-30\""]) == [
                "The day 1999-12-30 lies before the date of birth 1999-12-31: accepted is that day or a later one."
            ])
        #expect(try faults(["seen": "\"1999-12-30\"", "limit": "\"x\""]).count == 1)
    }

    @Test("What may be left out is told, and that a group may be left out as a whole")
    func described() throws {
        let description = QuestionDescription(InventedQuestion.self)
        let words = description.lines(in: .english).flatMap { $0.split(separator: " ") }.joined(separator: " ")
        for text in [
            "device.payer region: the region (Västra Götalandsregionen) municipality: the municipality May be left out "
                + "with the whole group device.",
            "isUrgent Accepted is yes, no. May be left out.", "limit Accepted is a whole number from -5 to 130.",
        ] {
            #expect(words.contains(text), "\(text)")
        }
        let facts = try JSON(description.tree(in: .swedish).bytes)["facts"].values
        #expect(facts.map { $0["name"].string } == InventedQuestion.facts.map { $0.name })
        #expect(facts.compactMap { $0["group"].string } == ["device", "device"])
    }

    @Test("A question asks for the same facts in the same order, whatever their values are")
    func sameFacts() {
        func expectSame<Asked: AskableQuestion>(_ type: Asked.Type) {
            let names = type.facts.map { $0.name }
            #expect(Set(names).count == names.count, "\(type)")
            #expect(Set(names).isDisjoint(with: ["id"] + AppendedFields.names), "\(type)")
            for seed in 0..<200 {
                var facts = RandomFacts(random: SplitMix64(seed: UInt64(seed)))
                _ = type.init(facts: &facts)
                #expect(facts.names == names, "\(type), seed \(seed)")
            }
        }
        expectSame(InventedQuestion.self)
        for type in AskingCommand.allQuestions { expectSame(type) }
    }
}

/// Facts that are there or not and have any word, by chance.
private struct RandomFacts: FactSource {
    var random: SplitMix64
    var names: [String] = []
    private var prefix = ""

    init(random: SplitMix64) { self.random = random }

    mutating func read<Value: FactValue>(_ name: String, _ presence: Fact.Presence, _ type: Value.Type) -> Value? {
        names.append(prefix + name)
        guard random.chance(60) else { return nil }
        guard case .words(let words) = type.factForm else { return type.placeholder }
        return type.fact(from: words[random.below(words.count)].text(in: .english))
    }

    mutating func readNumber(_ name: String, _ presence: Fact.Presence, in range: ClosedRange<Int>) -> Int? {
        names.append(prefix + name)
        return random.chance(60) ? range.lowerBound + random.below(range.count) : nil
    }

    mutating func group<Value>(_ name: String, _ read: (inout RandomFacts) -> Value?) -> Value? {
        let outer = prefix
        prefix += name + "."
        defer { prefix = outer }
        let value = read(&self)
        return random.chance(50) ? value : nil
    }

    mutating func fault(_ sentence: (Language) -> String) {}
}
