// SPDX-License-Identifier: Apache-2.0

import Foundation
import HSAvtal
import Testing

@Suite("C.utskrivning.5.2: ledgers as JSON")
struct LedgerCodingTests {
    @Test("A ledger is written as its terms, accounts, ongoing stays and those of no party, and read back")
    func written() throws {
        let stays: [Discharge] = try [
            .sample(ready: "2025-12-27", discharged: "2026-01-06"), .sample(ready: nil, discharged: "2026-01-06"),
            .sample(ready: "2026-01-06", discharged: "2026-01-08"), .sample(registration: "0180", discharged: nil),
            .sample(discharged: nil, asOf: "2026-05-13"),
        ]
        let ledger = Ledger(stays)
        let json = try ledger.json()
        #expect(
            json.hasPrefix(
                #"{"accounts":[{"days":2,"excludedPersons":1,"exclusions":{"noReadyNotice":1},"individualDays":["#
                    + #"{"days":1,"year":2025},{"days":6,"year":2026}],"individualPersons":1,"month":"2026-01","#
                    + #""municipality":"1480","notCounted":0,"persons":1}],"notAParty":1,"ongoing":["#
                    + #"{"individualDays":6,"municipality":"1480","persons":1}],"terms":{"#))
        #expect(try ledger.throughJSON() == ledger)
    }

    @Test("Accounts that are written twice are added, also their ongoing stays")
    func twice() throws {
        let account = account(["persons": "2", "days": "9", "individualDays": #"[{"year":2024,"days":4}]"#])
        let ledger = try decode(accounts: [account, account], ongoing: [ongoing("1", "6"), ongoing("2", "0")])
        #expect(ledger.accounts.map(\.persons) == [4] && ledger.accounts.map(\.days) == [18])
        #expect(ledger.accounts.flatMap(\.individualDays).map(\.days) == [8])
        #expect(ledger.ongoing.map(\.persons) == [3] && ledger.ongoing.map(\.individualDays) == [6])
    }

    @Test("Every sum of an account is read into its own place")
    func everySum() throws {
        let account = account([
            "persons": "1", "days": "2", "notCounted": "3", "individualPersons": "4", "excludedPersons": "5",
            "individualDays": #"[{"year":2019,"days":7},{"year":2026,"days":6}]"#,
            "exclusions": #"{"noAdmissionNotice":8}"#,
        ])
        let read = try #require(try decode(accounts: [account]).accounts.first)
        let sums = [read.persons, read.days, read.notCounted, read.individualPersons, read.excludedPersons]
        #expect(sums == [1, 2, 3, 4, 5])
        #expect(read.individualDays.map(\.year) == [2_019, 2_026] && read.individualDays.map(\.days) == [7, 6])
        #expect(read.exclusions.byName == ["noAdmissionNotice": 8])
        #expect("\(read.month) \(read.municipality)" == "2026-05 Göteborg")
    }

    @Test("Persons in the mean that are read under the act owe nothing: it knows no mean (5:4)")
    func meanUnderTheAct() throws {
        let ledger = try decode(accounts: [account(["persons": "2", "days": "21"])], terms: .statutory)
        let settlement = try #require(try ledger.settlements().first)
        #expect(settlement.mean == Fraction(21, 2) && !settlement.exceedsThreshold)
        #expect(settlement.excessDays == .zero && settlement.amount == .zero)
        #expect(settlement.citations.ids == ["2017:612-5:4", "2017:612-5:6"])
    }

    @Test("A negative count is refused, wherever it stands")
    func negative() throws {
        for key in ["persons", "days", "notCounted", "individualPersons", "excludedPersons"] {
            try refuses("-1 is no count") { try decode(accounts: [account([key: "-1"])]) }
            try refuses("1000000000001 is no count") { try decode(accounts: [account([key: "1000000000001"])]) }
        }
        let largest = account(["persons": "1000000000000", "days": "1000000000000"])
        #expect(try decode(accounts: [largest]).accounts.map(\.days) == [Ledger.largestCount])
        try refuses("-1 is no count") { try decode(accounts: [account(["exclusions": #"{"noReadyNotice":-1}"#])]) }
        try refuses("-1 is no count") { try decode(ongoing: [ongoing("-1", "0")]) }
        try refuses("-1 is no count") { try decode(ongoing: [ongoing("1", "-1")]) }
        try refuses("-1 is no count") { try decode(notAParty: "-1") }
    }

    @Test("Payable days are refused unless they are from 1, in ascending years up to that of the month")
    func years() throws {
        for days in [
            #"{"year":2027,"days":1}"#, #"{"year":0,"days":1}"#, #"{"year":2026,"days":1},{"year":2026,"days":1}"#,
            #"{"year":2026,"days":1},{"year":2025,"days":1}"#,
        ] {
            try refuses("Payable days") { try decode(accounts: [account(["individualDays": "[\(days)]"])]) }
        }
        for (days, found) in [("-1", "-1 is no count"), ("1000000000001", "is no count"), ("0", "left out")] {
            let text = #"[{"year":2026,"days":\#(days)}]"#
            try refuses(found) { try decode(accounts: [account(["individualDays": text])]) }
        }
        for days in [#"{"year":2026,"days":1}"#, #"{"year":1,"days":1}"#] {
            let ledger = try decode(accounts: [account(["individualDays": "[\(days)]"])])
            #expect(ledger.accounts.flatMap(\.individualDays).map(\.days) == [1])
        }
    }

    @Test("An account is refused with days and no persons, and with persons of a municipality that is no party")
    func consistent() throws {
        for values in [["days": "1"], ["exclusions": #"{"notAParty":1}"#]] {
            try refuses("An account has no days without persons") { try decode(accounts: [account(values)]) }
        }
        #expect(try decode(accounts: [account(["persons": "1"])]).accounts.map(\.persons) == [1])
    }

    @Test("Persons who are counted individually without a payable day rest on U-11 all the same (U-11)")
    func individualWithoutDays() throws {
        let ledger = try decode(accounts: [account(["individualPersons": "1"])])
        let settlement = try #require(try ledger.settlements().first)
        #expect(settlement.amount == .zero && settlement.citations.ids == ["U-06", "U-11"])
    }

    @Test("A municipality that is no party has no account and no ongoing stays")
    func noParty() throws {
        try refuses("0180") { try decode(accounts: [account([:]).replacingOccurrences(of: "1480", with: "0180")]) }
        try refuses("0180") { try decode(ongoing: [ongoing("1", "0").replacingOccurrences(of: "1480", with: "0180")]) }
    }

    private func refuses(_ text: String, _ read: () throws -> Ledger) throws {
        let error = try #require(throws: DecodingError.self) { try read() }
        #expect("\(error)".contains(text))
    }

    private func account(_ values: [String: String]) -> String {
        var fields = [
            "persons": "0", "days": "0", "notCounted": "0", "individualPersons": "0", "individualDays": "[]",
            "excludedPersons": "0", "exclusions": "{}", "month": #""2026-05""#, "municipality": #""1480""#,
        ]
        fields.merge(values) { $1 }
        return "{" + fields.map { #""\#($0)":\#($1)"# }.joined(separator: ",") + "}"
    }

    private func ongoing(_ persons: String, _ days: String) -> String {
        #"{"municipality":"1480","persons":\#(persons),"individualDays":\#(days)}"#
    }

    private func decode(
        accounts: [String] = [], ongoing: [String] = [], notAParty: String = "0",
        terms: DischargeTerms = .vastraGotaland2023
    ) throws -> Ledger {
        let terms = String(decoding: try JSONEncoder().encode(terms), as: UTF8.self)
        let text = """
            {"terms":\(terms),"accounts":[\(accounts.joined(separator: ","))],
            "ongoing":[\(ongoing.joined(separator: ","))],"notAParty":\(notAParty)}
            """
        return try JSONDecoder().decode(Ledger.self, from: Data(text.utf8))
    }
}
