// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandLineKit
import PlacementForms

/// The command: placements outside the home.
@main
struct Placering: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: PlacementQuestions.commandName,
        abstract: "Placeringar utanför hemmet: ansvar, papper och kostnader, enligt Hälso- och sjukvårdsavtalet.",
        discussion: """
            Delar kostnaden för en placering mellan region och kommun, avräknar den dag för dag, och svarar på frågor \
            om ansvar och förutsättningar. Varje beslut anger de normer det vilar på.

            Avslutar med 0 när allt kunde läsas, 65 när något avvisades eller saknas, 64 vid fel användning, 66 när en \
            fil inte kan öppnas och 73 när en fil inte kan skrivas.
            """,
        subcommands: [
            Split.self, Settle.self, Check.self, QuestionsCommand<PlacementQuestions>.self,
            AskCommand<PlacementQuestions>.self,
            BatchCommand<PlacementQuestions>.self, DutiesCommand<PlacementQuestions>.self,
        ])
}
