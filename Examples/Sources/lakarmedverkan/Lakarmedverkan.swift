// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandLineKit
import PhysicianForms

/// The command: physicians in municipal primary care.
@main
struct Lakarmedverkan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: PhysicianQuestions.commandName,
        abstract: "Läkarmedverkan i kommunal primärvård, enligt Hälso- och sjukvårdsavtalet i Västra Götaland.",
        discussion: """
            Svarar på frågor om vilka patienter som regionens läkare ansvarar för, vilken vårdcentral som behandlar på \
            ett korttidsboende, och när läkaren ska kunna nås. Varje beslut anger de normer det vilar på.

            Avslutar med 0 när allt kunde läsas, 65 när något avvisades, 64 vid fel användning, 66 när en fil inte kan \
            öppnas och 73 när en fil inte kan skrivas.
            """,
        subcommands: [
            QuestionsCommand<PhysicianQuestions>.self, AskCommand<PhysicianQuestions>.self,
            BatchCommand<PhysicianQuestions>.self, DutiesCommand<PhysicianQuestions>.self,
        ])
}
