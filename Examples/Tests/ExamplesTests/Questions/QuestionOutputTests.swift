// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("The outputs on questions and duties, as they are kept")
struct QuestionOutputTests {
    @Test("The questions and their facts, in both languages and as JSON", arguments: AskingCommand.allCases)
    func questions(of command: AskingCommand) throws {
        try Folder.temporary { folder in
            for language in ["sv", "en"] {
                let all = try folder.run("questions", "--language", language, of: command)
                try Golden.expect(all, "\(command)/questions-\(language).txt")
                Golden.expectFit(all, "questions")
                for name in command.described {
                    let one = try folder.run("questions", name, "--language", language, of: command)
                    try Golden.expect(one, "\(command)/question-\(name)-\(language).txt")
                    Golden.expectFit(one, name)
                }
            }
            let json = try folder.run("questions", "--format", "json", of: command)
            try Golden.expect(json, "\(command)/questions.json")
            for name in command.described {
                let one = try folder.run("questions", name, "--format", "json", of: command)
                #expect(try json.json.values.filter { $0["name"] == .string(name) } == [one.json])
            }
        }
    }

    @Test("The duties, in every form and both languages", arguments: AskingCommand.allCases)
    func duties(of command: AskingCommand) throws {
        try Folder.temporary { folder in
            for (format, ending) in [("text", "txt"), ("markdown", "md"), ("csv", "csv"), ("json", "json")] {
                for language in ["sv", "en"] {
                    let run = try folder.run("duties", "--format", format, "--language", language, of: command)
                    try Golden.expect(run, "\(command)/duties-\(language).\(ending)")
                    if format == "text" { Golden.expectFit(run, "duties") }
                }
            }
            let run = try folder.run("duties", of: command)
            #expect(try run == folder.run("duties", "--format", "text", "--language", "sv", of: command))
            let wrong = try folder.run("duties", "--format", "html", of: command)
            #expect(wrong.status == 64 && wrong.output.isEmpty)
        }
    }

    @Test("One case is an object, several are a list, none is an empty list")
    func shapes() throws {
        try Folder.temporary { folder in
            let one = #"{"id": "P1", "patientConsents": "no"}"#
            let run = { (text: String, format: String) in
                try folder.run(
                    "ask", "relatives-as-co-creators", "--format", format, of: .ansvar, input: Array(text.utf8))
            }
            let object = try run(one, "json").json
            #expect(object["finding"] == .string("settled") && object["answer"]["permission"] == .string("notAllowed"))
            #expect(try run("[\(one)]", "json").json.values == [object])
            let none = try (run("[]", "json"), run("[]", "text"))
            #expect(try none.0.json == .array([]) && none.0.status == 0 && none.0.errors.isEmpty)
            #expect(none.1.output.isEmpty && none.1.status == 0 && none.1.errors.isEmpty)
            #expect(try run(one, "text").text.hasPrefix("P1\n\nNärstående "))
            #expect(try run("[\(one)]", "text").text.hasPrefix("Fall 1: P1\n\nNärstående "))
        }
    }

    @Test("The help of the command and of each of its own", arguments: AskingCommand.allCases)
    func help(of command: AskingCommand) throws {
        try Folder.temporary { folder in
            try Golden.expect(try folder.run("--help", of: command), "\(command)/help.txt")
            for name in ["questions", "ask", "batch", "duties"] {
                try Golden.expect(try folder.run(name, "--help", of: command), "\(command)/help-\(name).txt")
            }
        }
    }
}
