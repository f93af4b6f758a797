// SPDX-License-Identifier: Apache-2.0

import AgreementForms
import ArgumentParser
import CommandLineKit

/// The command: the agreement itself, its term, its norms, and what is common to all of its parts.
@main
struct Avtal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: AgreementQuestions.commandName,
        abstract: "Själva avtalet: avtalstid, normer och ansvar i Hälso- och sjukvårdsavtalet i Västra Götaland.",
        discussion: """
            Visar om avtalet gäller, alla normer i det och vem de binder, och vad som ändrades 2023. Svarar också på \
            frågor om del A. Varje beslut anger de normer det vilar på.

            Avslutar med 0 när allt kunde läsas, 65 när något avvisades, 64 vid fel användning, 66 när en fil inte kan \
            öppnas och 73 när en fil inte kan skrivas.
            """,
        subcommands: [
            Term.self, Norms.self, Matrix.self, Diff.self, QuestionsCommand<AgreementQuestions>.self,
            AskCommand<AgreementQuestions>.self, BatchCommand<AgreementQuestions>.self,
            DutiesCommand<AgreementQuestions>.self,
        ])
}
