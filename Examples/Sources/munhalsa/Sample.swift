// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CommandKit
import CommandLineKit
import HSAvtal

/// `munhalsa sample`: invented data to try the others with.
struct Sample: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Skriver påhittade exempeldata för alla 49 kommuner: samma filer för samma frö.",
        discussion: """
            I mappen, som ska finnas, skrivs munhalsa-intyg.csv, munhalsa-befolkning.csv, munhalsa-utbildningar.csv och \
            munhalsa-avvikelser.csv; filer med de namnen ersätts. Personer, enheter och befolkning är påhittade, och \
            befolkningen är mycket mindre än den verkliga.
            """)

    @Argument(help: ArgumentHelp("Mappen som filerna skrivs i.", valueName: "mapp"))
    var folder: String

    @Option(help: ArgumentHelp("Frö för slumpen, ett heltal från 0.", valueName: "frö"))
    var seed: UInt64 = OralHealthSample.seed

    func run() async throws {
        try await reporting(in: .swedish) {
            for (name, text) in OralHealthSample(seed: seed).files {
                let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
                let file = try OutputFile(creating: path)
                try file.write(Array(text.utf8))
                try file.close()
                try Terminal.print(path + "\n")
            }
        }
    }
}
