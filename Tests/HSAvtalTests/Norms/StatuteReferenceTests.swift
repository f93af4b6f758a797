// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("References to statute")
struct StatuteReferenceTests {
    /// The last day of the Social Services Act of 2001.
    private static let last = CivilDate(year: 2_025, month: 6, day: 30)

    /// The first day of that of 2025.
    private static let first = CivilDate(year: 2_025, month: 7, day: 1)

    private static let planning = StatuteReference(.socialServicesAct2001, Statute.Section(chapter: 2, "7"))
    private static let housing = StatuteReference(
        .socialServicesAct2001, Statute.Section(chapter: 7, "1", paragraph: .first, item: "2"))
    private static let dayActivities = StatuteReference(.socialServicesAct2001, Statute.Section(chapter: 3, "6"))

    @Test("A section is cited as the agreement prints it until the day before its act is repealed")
    func before() throws {
        for day in [try #require(CivilDate(year: 2_023, month: 1, day: 1)), try #require(Self.last)] {
            #expect(
                citations(Self.planning, day).map(plain) == [
                    "2 kap. 7 § socialtjänstlagen (2001:453)",
                    "the Social Services Act (2001:453), chapter 2, section 7",
                ])
            #expect(
                citations(Self.housing, day).map(plain) == [
                    "7 kap. 1 § första stycket 2 socialtjänstlagen (2001:453)",
                    "the Social Services Act (2001:453), chapter 7, section 1, first paragraph, item 2",
                ])
            #expect(
                citations(Self.dayActivities, day).map(plain) == [
                    "3 kap. 6 § socialtjänstlagen (2001:453)",
                    "the Social Services Act (2001:453), chapter 3, section 6",
                ])
            #expect(
                citations(StatuteReference(.socialServicesAct2001), day) == [
                    "socialtjänstlagen (2001:453)", "the Social Services Act (2001:453)",
                ])
        }
    }

    @Test("From the day of the repeal it is cited by what replaced it, as far as that is known, with what it was")
    func after() throws {
        for day in [try #require(Self.first), try #require(CivilDate(year: 2_026, month: 12, day: 31))] {
            #expect(
                citations(Self.planning, day).map(plain) == [
                    "10 kap. 8 § andra stycket och 9 § socialtjänstlagen (2025:400) (tidigare 2 kap. 7 § socialtjänstlagen "
                        + "(2001:453))",
                    "the Social Services Act (2025:400), chapter 10, section 8, second paragraph and section 9 (formerly the "
                        + "Social Services Act (2001:453), chapter 2, section 7)",
                ])
            #expect(
                citations(Self.housing, day).map(plain) == [
                    "26 kap. 1 § socialtjänstlagen (2025:400) (tidigare 7 kap. 1 § första stycket 2 socialtjänstlagen "
                        + "(2001:453); vilken paragraf som har ersatt vilken är en slutsats)",
                    "the Social Services Act (2025:400), chapter 26, section 1 (formerly the Social Services Act (2001:453), "
                        + "chapter 7, section 1, first paragraph, item 2; which section replaced which is inferred)",
                ])
            #expect(
                citations(Self.dayActivities, day).map(plain) == [
                    "3 kap. 6 § socialtjänstlagen (2001:453) (upphävd från och med 2025-07-01; vad som har ersatt "
                        + "bestämmelsen är inte känt)",
                    "the Social Services Act (2001:453), chapter 3, section 6 (repealed from 2025-07-01; what replaced the "
                        + "provision is not known)",
                ])
            #expect(
                citations(StatuteReference(.socialServicesAct2001), day) == [
                    "socialtjänstlagen (2025:400) (tidigare socialtjänstlagen (2001:453))",
                    "the Social Services Act (2025:400) (formerly the Social Services Act (2001:453))",
                ])
        }
    }

    @Test("Sections are cited together: numbers that follow each other, paragraphs, items, and chapters with a letter")
    func sections() throws {
        let day = try #require(Self.first)
        func health(_ sections: Statute.Section...) -> [String] {
            sections.citations(of: .healthCareAct, on: day).map(plain)
        }
        #expect(
            Norm.scopeOfTheAgreement.statuteReferences.flatMap { citations($0, day) }.map(plain) == [
                "8 kap. 6 §, 12 kap. 1–3 §§, 14 kap. 1 § och 16 kap. 2 § hälso- och sjukvårdslagen (2017:30)",
                "the Health and Medical Services Act (2017:30), chapter 8, section 6, chapter 12, sections 1–3, chapter 14, "
                    + "section 1 and chapter 16, section 2",
            ])
        #expect(
            Norm.planningMeetingAfterDischarge.statuteReferences.map { plain($0.citation(on: day, in: .swedish)) } == [
                "16 kap. 4 § tredje och fjärde styckena hälso- och sjukvårdslagen (2017:30)",
                "10 kap. 8 § andra stycket och 9 § socialtjänstlagen (2025:400) (tidigare 2 kap. 7 § andra och tredje "
                    + "styckena socialtjänstlagen (2001:453))",
                "4 kap. 1–3 §§ lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård",
            ])
        #expect(
            health(.init(chapter: "13a", "1")) == [
                "13 a kap. 1 § hälso- och sjukvårdslagen (2017:30)",
                "the Health and Medical Services Act (2017:30), chapter 13 a, section 1",
            ])
        #expect(
            health(.init(chapter: 16, "1"), .init(chapter: 16, "2"))[0]
                == "16 kap. 1 och 2 §§ hälso- och sjukvårdslagen (2017:30)")
        #expect(
            health(.init(chapter: 16, "1"), .init(chapter: 16, "3"), .init(chapter: 16, "4")) == [
                "16 kap. 1, 3 och 4 §§ hälso- och sjukvårdslagen (2017:30)",
                "the Health and Medical Services Act (2017:30), chapter 16, sections 1, 3 and 4",
            ])
        // Numbers that are too large to have a next one are no run, nor is a number that wraps around.
        for (numbers, swedish, english) in [
            (["9223372036854775807", "1", "2"], "9223372036854775807, 1 och 2", "9223372036854775807, 1 and 2"),
            (["1", "2", "9223372036854775807"], "1, 2 och 9223372036854775807", "1, 2 and 9223372036854775807"),
            (["65534", "65535", "0"], "65534, 65535 och 0", "65534, 65535 and 0"),
            (["65535", "65536", "65537"], "65535, 65536 och 65537", "65535, 65536 and 65537"),
            (["65533", "65534", "65535"], "65533–65535", "65533–65535"),
            (["3", "2", "1"], "3, 2 och 1", "3, 2 and 1"),
        ] {
            let sections = numbers.map { Statute.Section($0) }
            #expect(
                sections.citations(of: .healthCareAct, on: day).map(plain) == [
                    "\(swedish) §§ hälso- och sjukvårdslagen (2017:30)",
                    "the Health and Medical Services Act (2017:30), sections \(english)",
                ])
        }
        // An item that is a letter has nothing before it to be kept apart from.
        #expect(
            health(.init("9", item: "c")) == [
                "9 § c hälso- och sjukvårdslagen (2017:30)",
                "the Health and Medical Services Act (2017:30), section 9, item c",
            ])
        #expect(health(.init("8a"), .init("9a"))[0] == "8 a och 9 a §§ hälso- och sjukvårdslagen (2017:30)")
        let items = StatuteReference(.supportAct, .init("9", item: "8"), .init("9", item: "9"))
        #expect(Norm.municipalPatientGroups.statuteReferences.contains(items))
        #expect(
            citations(items, day).map(plain) == [
                "9 § 8 och 9 lagen (1993:387) om stöd och service till vissa funktionshindrade",
                "the Act (1993:387) on support and service for persons with certain disabilities, section 9, items 8 and 9",
            ])
        #expect(
            health(.init("9", paragraph: .first, item: "8"), .init("9", paragraph: .second)) == [
                "9 § första stycket 8 och andra stycket hälso- och sjukvårdslagen (2017:30)",
                "the Health and Medical Services Act (2017:30), section 9, first paragraph, item 8 and second paragraph",
            ])
    }

    @Test("Of the acts only the Social Services Act of 2001 is repealed, from 2025-07-01")
    func acts() {
        #expect(Statute.all.filter { $0.repealed != nil } == [.socialServicesAct2001])
        #expect(Statute.socialServicesAct2001.repealed == Self.first)
        for statute in Statute.all {
            for language in Language.allCases { #expect(statute.name(in: language).contains("(\(statute.number))")) }
        }
        #expect(Set(Statute.all.map(\.number)).count == Statute.all.count)
        #expect(
            Statute.all.map(\.number) == [
                "2017:30", "2001:453", "2025:400", "1993:387", "2014:821", "2017:612", "1985:125", "1998:1338",
                "1991:1128", "1991:1129", "1990:52", "1988:870", "2008:344", "2013:407", "2018:1197",
            ])
    }

    @Test("Every reference to a repealed act has a successor from the day of the repeal, or says that none is known")
    func successors() throws {
        var standings: [String: StatuteReference.Successor.Standing] = [:]
        for reference in Norm.all.flatMap(\.statuteReferences) {
            guard let successor = reference.successor else {
                #expect(reference.statute != .socialServicesAct2001)
                continue
            }
            #expect(reference.statute == .socialServicesAct2001 && successor.firstDay == Self.first)
            #expect(successor.references.isEmpty == (successor.standing == .unknown))
            #expect(successor.references.allSatisfy { $0.statute == .socialServicesAct2025 && $0.successor == nil })
            let day = try #require(Self.last)
            standings[plain(reference.citation(on: day, in: .swedish))] = successor.standing
            let now = reference.citation(on: successor.firstDay, in: .swedish)
            #expect(now.contains("2025:400") != (successor.standing == .unknown))
        }
        #expect(
            standings == [
                "socialtjänstlagen (2001:453)": .read,
                "2 kap. 7 § socialtjänstlagen (2001:453)": .read,
                "2 kap. 7 § andra och tredje styckena socialtjänstlagen (2001:453)": .read,
                "5 kap. 5 § andra stycket socialtjänstlagen (2001:453)": .inferred,
                "5 kap. 7 § tredje stycket socialtjänstlagen (2001:453)": .inferred,
                "7 kap. 1 § första stycket 2 socialtjänstlagen (2001:453)": .inferred,
                "3 kap. 6 § socialtjänstlagen (2001:453)": .unknown,
                "5 kap. 8 a § socialtjänstlagen (2001:453)": .unknown,
                "5 kap. 9 a § socialtjänstlagen (2001:453)": .unknown,
            ])
    }

    @Test("Of several sections the successors are told only when each is known, and then each once")
    func severalSections() {
        func sections(_ sections: Statute.Section...) -> StatuteReference.Successor? {
            StatuteReference(.socialServicesAct2001, sections: sections).successor
        }
        let known = sections(.init(chapter: 5, "5"), .init(chapter: 5, "7"), .init(chapter: 7, "1"))
        #expect(known?.standing == .inferred)
        #expect(
            known?.references.flatMap(\.sections) == [
                .init(chapter: 8, "4"), .init(chapter: 8, "11"), .init(chapter: 26, "1"),
            ])
        let mixed = sections(.init(chapter: 2, "7"), .init(chapter: 5, "8a"))
        #expect(mixed?.standing == .unknown && mixed?.references == [])
        let paragraphs = sections(.init(chapter: 2, "7", paragraph: .second), .init(chapter: 2, "7", paragraph: .third))
        #expect(paragraphs?.references.count == 1 && paragraphs?.standing == .read)
        // The numbers of one act mean nothing in another.
        #expect(StatuteReference(.healthCareAct, .init(chapter: 2, "7")).successor == nil)
        let several = [Statute.Section(chapter: 5, "5"), Statute.Section(chapter: 5, "7")]
        #expect(
            several.citations(of: .socialServicesAct2001, on: CivilDate(year: 2_026, month: 1, day: 1) ?? .earliest)
                .map(plain)[0] == "8 kap. 4 § socialtjänstlagen (2025:400); 8 kap. 11 § socialtjänstlagen (2025:400) "
                + "(tidigare 5 kap. 5 och 7 §§ socialtjänstlagen (2001:453); vilken paragraf som har ersatt vilken är en "
                + "slutsats)")
    }

    @Test(
        "The norms with references are those whose passage in the agreement names an act, with the acts that it names")
    func norms() {
        let expected = """
            A-13 2017:30 2001:453
            A-25 2017:30
            B-01 2017:30 2017:30
            B-02 2017:30 2001:453 2001:453 2001:453 1993:387 2001:453 1993:387 2017:30
            B-03 2017:30
            B-04 2017:30 2001:453 2001:453
            B-05 2018:1197
            B-06 2017:30 2001:453 2017:612
            B-10 2014:821
            B-16 2017:30
            B-20 2017:30 2001:453 1993:387
            B-21 2017:30
            B-33 2008:344 2013:407
            B-35 2017:30
            L-01 2017:30
            L-02 2017:30 2001:453 2001:453 2001:453 1993:387 2001:453 1993:387 2017:30
            L-05 2017:30
            L-11 2014:821
            L-17 2001:453
            U-07 2017:612
            P-02 2017:30 2001:453 2001:453
            P-03 1991:1128 1991:1129 2017:612
            P-18 2017:30
            P-22 2001:453 1993:387 1990:52 1988:870
            P-34 2017:30
            P-40 2001:453 1993:387 1990:52 1988:870
            P-47 2001:453 1993:387 1990:52 1988:870
            P-74 1991:1128 1991:1129
            P-82 2001:453 1993:387
            M-01 1985:125 1993:387 2017:30
            M-02 1985:125
            """
        let found = Norm.all.filter { !$0.statuteReferences.isEmpty }.map { norm in
            ([norm.id] + norm.statuteReferences.map { $0.statute.number }).joined(separator: " ")
        }
        #expect(found == expected.split(separator: "\n").map(String.init))
    }

    @Test("Two references of a norm are never cited in the same words, on any day")
    func unambiguous() throws {
        for day in [try #require(Self.last), try #require(Self.first)] {
            try every(Norm.all, Language.allCases) { norm, language in
                let citations = norm.statuteReferences.map { $0.citation(on: day, in: language) }
                try equal(Set(citations).count, citations.count, "the references of \(norm)")
            }
        }
    }

    /// The citations in Swedish and in English.
    private func citations(_ reference: StatuteReference, _ day: CivilDate) -> [String] {
        Language.allCases.map { reference.citation(on: day, in: $0) }
    }
}

extension [Statute.Section] {
    /// The citations in Swedish and in English.
    fileprivate func citations(of statute: Statute, on day: CivilDate) -> [String] {
        Language.allCases.map { StatuteReference(statute, sections: self).citation(on: day, in: $0) }
    }
}

/// A text with ordinary spaces.
private func plain(_ text: String) -> String { String(text.map { $0 == "\u{a0}" ? " " : $0 }) }
