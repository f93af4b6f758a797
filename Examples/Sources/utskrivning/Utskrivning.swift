// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The command: payment liability at discharge from inpatient care.
@main
struct Utskrivning: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "utskrivning",
        abstract: "Kommunernas betalningsansvar vid utskrivning från sluten vård.",
        discussion: """
            Läser månadens utskrivningar och räknar ut vad varje kommun ska betala enligt Del C i Hälso- och \
            sjukvårdsavtalet i Västra Götaland och lagen (2017:612). Varje siffra anger den norm den vilar på.

            Avslutar med 0 när allt kunde läsas, 65 när något avvisades, 64 vid fel användning, 66 när en fil inte kan \
            öppnas, 73 när en fil inte kan skrivas och 78 när ett belopp saknas för ett år som behöver ett.
            """,
        subcommands: [Settle.self, Check.self, WriteLedger.self, MergeLedgers.self, Sample.self])
}
