// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandLineKit
import ResponsibilityForms

/// The command: who is responsible for what.
@main
struct Ansvar: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: ResponsibilityQuestions.commandName,
        abstract: "Vem som ansvarar för vad, enligt Hälso- och sjukvårdsavtalet i Västra Götaland.",
        discussion: """
            Svarar på frågor om ett fall i taget, eller om många i en tabell. Varje beslut anger de normer det vilar på.

            Avslutar med 0 när allt kunde läsas, 65 när något avvisades, 64 vid fel användning, 66 när en fil inte kan \
            öppnas och 73 när en fil inte kan skrivas.
            """,
        subcommands: [
            QuestionsCommand<ResponsibilityQuestions>.self, AskCommand<ResponsibilityQuestions>.self,
            BatchCommand<ResponsibilityQuestions>.self, DutiesCommand<ResponsibilityQuestions>.self,
        ])
}
