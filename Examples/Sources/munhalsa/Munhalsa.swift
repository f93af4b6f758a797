// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandLineKit
import OralHealthForms

/// The command: oral health, outreach and necessary dental care.
@main
struct Munhalsa: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: OralHealthQuestions.commandName,
        abstract:
            "Munhälsa: rätt till N-tandvård, årliga erbjudanden och uppföljning, enligt Hälso- och sjukvårdsavtalet.",
        discussion: """
            Avgör vem som har rätt till intyg om N-tandvård, visar vilka munhälsobedömningar som ska erbjudas, och \
            räknar fram kvartalets mått och täckningsgrad. Varje beslut anger de normer det vilar på.

            Avslutar med 0 när allt kunde läsas, 65 när något avvisades eller saknas, 64 vid fel användning, 66 när en \
            fil inte kan öppnas och 73 när en fil inte kan skrivas.
            """,
        subcommands: [
            Offers.self, FollowUp.self, Sample.self, QuestionsCommand<OralHealthQuestions>.self,
            AskCommand<OralHealthQuestions>.self,
            BatchCommand<OralHealthQuestions>.self, DutiesCommand<OralHealthQuestions>.self,
        ])
}
