// SPDX-License-Identifier: Apache-2.0

@testable import CommandKit
import DischargeTable
import HSAvtal
import Testing

@Suite("What holds for every question, whatever the facts are")
struct CatalogueLawTests {
    @Test("Every question has a name that no other has, and a title that ends with a question mark")
    func names() {
        #expect(AskingCommand.allCases.map { $0.questions.count } == [23, 19, 11, 7, 5])
        #expect(AskingCommand.allCases.allSatisfy { $0.catalogue.commandName == $0.rawValue })
        let questions = AskingCommand.allQuestions
        #expect(Set(questions.map { $0.name }).count == questions.count)
        for type in questions {
            #expect(type.name.allSatisfy { $0.isLowercase || $0 == "-" }, "\(type.name)")
            let titles = Language.allCases.map { type.title(in: $0) }
            #expect(titles.allSatisfy { $0.last == "?" && $0.count <= 90 } && titles[0] != titles[1], "\(type.name)")
            let found = AskingCommand.allCases.compactMap { $0.catalogue.question(named: type.name) }
            #expect(found.count == 1 && found.allSatisfy { $0 == type })
        }
    }

    @Test(
        "Every combination of words, or 300, is decided with a norm and explained in whole sentences",
        arguments: AskingCommand.allCases)
    func explained(of command: AskingCommand) throws {
        for type in command.questions {
            let cases = SampleCases(type, most: 300, seed: 0xa57a)
            var decided = 0
            for facts in cases.values {
                for language in Language.allCases {
                    let asked = AskedCase(type, about: facts, under: .vastraGotaland2023, in: language)
                    guard asked.faults.isEmpty else {
                        // Nothing can be wrong but facts that do not go together.
                        #expect(asked.faults.count == 1, "\(type.name) \(facts)")
                        continue
                    }
                    decided += 1
                    let tree = try JSON(asked.tree(in: language).bytes)
                    #expect(!tree["norms"].values.isEmpty && !asked.lines.isEmpty, "\(type.name) \(facts)")
                    #expect(tree["norms"].values.count == tree["grounds"].values.count)
                    let sentences = tree["explanation"].values.compactMap { $0.string }
                    #expect(!sentences.isEmpty && Set(sentences).count == sentences.count, "\(type.name) \(facts)")
                    for sentence in sentences {
                        #expect(
                            sentence.last == "." && sentence.first?.isLowercase == false && !sentence.contains("  "),
                            "\(type.name): \(sentence)")
                    }
                    switch tree["finding"].string {
                    case "settled": #expect(tree["answer"] != .null && tree["opening"] == .null, "\(type.name)")
                    case "leftOpen": #expect(tree["answer"] == .null && tree["opening"] != .null, "\(type.name)")
                    default: #expect(tree["finding"].string == "outsideScope" && tree["answer"] == .null)
                    }
                    let fits = asked.lines.allSatisfy { $0.count <= 80 }
                    #expect(fits, "\(type.name) \(facts)")
                }
            }
            #expect(decided > cases.values.count && cases.values.count > 1, "\(type.name)")
        }
    }

    @Test("The words of a question lead to the same decision whatever the language they are written in")
    func spellings() throws {
        for type in AskingCommand.allQuestions {
            for language in Language.allCases {
                let cases = SampleCases(type, most: 40, seed: 3, words: language)
                let other = SampleCases(type, most: 40, seed: 3, words: language == .swedish ? .english : .swedish)
                for (first, second) in zip(cases.values, other.values) {
                    let trees = [first, second].map {
                        AskedCase(type, about: $0, under: .vastraGotaland2023, in: .swedish).tree(in: .swedish).bytes
                    }
                    #expect(trees[0] == trees[1], "\(type.name) \(first)")
                }
            }
        }
    }

    @Test("A batch decides every row as ask decides the case", arguments: AskingCommand.allCases)
    func sameAsAsk(of command: AskingCommand) throws {
        try Folder.temporary { folder in
            for type in command.questions {
                let cases = SampleCases(type, most: 300, seed: 0xba7)
                try folder.write("cases.json", JSONTree.array(cases.trees).bytes)
                try folder.write("rows.csv", cases.table)
                let asked = try folder.run(
                    "ask", type.name, "--facts", "cases.json", "--format", "json", of: command)
                let batch = try folder.run("batch", type.name, "rows.csv", "--rejects", "r.csv", of: command)
                #expect(asked.status == batch.status, "\(type.name)")
                var lines = batch.text.split(separator: "\n").dropFirst().map(String.init)[...]
                let rejected = try Rejects.records(folder.text("r.csv")).compactMap { Int($0[1]) }
                for (place, decision) in try asked.json.values.enumerated() {
                    guard decision["finding"] != .string("rejected") else {
                        #expect(rejected.contains(place + 2), "\(type.name), line \(place + 2)")
                        continue
                    }
                    let next = lines.popFirst()
                    let line = try #require(next)
                    let fields = line.split(separator: ",", omittingEmptySubsequences: false).suffix(3).map(String.init)
                    #expect(line.hasPrefix("\(place),"), "\(type.name): \(line)")
                    #expect(fields[0] == decision["finding"].string, "\(type.name): \(line)")
                    let answer = decision["answer"].words + (decision["opening"].string.map { [$0] } ?? [])
                    #expect(fields[1].split(separator: " ").map(String.init).sorted() == answer.sorted(), "\(line)")
                    #expect(fields[2] == decision["norms"].values.compactMap { $0.string }.joined(separator: " "))
                }
                #expect(lines.isEmpty, "\(type.name)")
            }
        }
    }
}

extension JSON {
    /// The words of an answer as a table has them, in any order.
    fileprivate var words: [String] {
        switch self {
        case .null: []
        case .bool(let value): [value ? "yes" : "no"]
        case .number(let value): ["\(value)"]
        case .string(let text): [text]
        case .array(let values): values.flatMap { $0.words }
        case .object(let members): members.values.flatMap { $0.words }
        }
    }
}
