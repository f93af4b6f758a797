// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("A.avtalsparter: the municipalities")
struct MunicipalityTests {
    @Test("There are 49 municipalities, in the order of their codes, and no code or name is that of two")
    func count() {
        #expect(Municipality.allCases.count == 49)
        #expect(Municipality.allCases == Municipality.allCases.sorted())
        #expect(Municipality.allCases.allSatisfy { !($0 < $0) })
        #expect(Set(Municipality.allCases.map(\.code)).count == 49)
        #expect(Set(Municipality.allCases.map(\.name)).count == 49)
        #expect(Municipality.allCases.map(\.code) == Municipality.allCases.map(\.code).sorted())
    }

    @Test("Every municipality has the name and the code of the official list")
    func official() throws {
        let official = """
            1401 Härryda, 1402 Partille, 1407 Öckerö, 1415 Stenungsund, 1419 Tjörn, 1421 Orust, 1427 Sotenäs, \
            1430 Munkedal, 1435 Tanum, 1438 Dals-Ed, 1439 Färgelanda, 1440 Ale, 1441 Lerum, 1442 Vårgårda, \
            1443 Bollebygd, 1444 Grästorp, 1445 Essunga, 1446 Karlsborg, 1447 Gullspång, 1452 Tranemo, \
            1460 Bengtsfors, 1461 Mellerud, 1462 Lilla Edet, 1463 Mark, 1465 Svenljunga, 1466 Herrljunga, 1470 Vara, \
            1471 Götene, 1472 Tibro, 1473 Töreboda, 1480 Göteborg, 1481 Mölndal, 1482 Kungälv, 1484 Lysekil, \
            1485 Uddevalla, 1486 Strömstad, 1487 Vänersborg, 1488 Trollhättan, 1489 Alingsås, 1490 Borås, \
            1491 Ulricehamn, 1492 Åmål, 1493 Mariestad, 1494 Lidköping, 1495 Skara, 1496 Skövde, 1497 Hjo, \
            1498 Tidaholm, 1499 Falköping
            """
        #expect(Municipality.allCases.map { "\($0.code) \($0.name)" }.joined(separator: ", ") == official)
        #expect(Municipality.allCases.map(\.description) == Municipality.allCases.map(\.name))
    }

    @Test("Every municipality has the formal name of the official list, in which some names take an ending")
    func formalNames() {
        let official = """
            Härryda kommun, Partille kommun, Öckerö kommun, Stenungsunds kommun, Tjörns kommun, Orust kommun, \
            Sotenäs kommun, Munkedals kommun, Tanums kommun, Dals-Eds kommun, Färgelanda kommun, Ale kommun, \
            Lerums kommun, Vårgårda kommun, Bollebygds kommun, Grästorps kommun, Essunga kommun, Karlsborgs kommun, \
            Gullspångs kommun, Tranemo kommun, Bengtsfors kommun, Melleruds kommun, Lilla Edets kommun, Marks kommun, \
            Svenljunga kommun, Herrljunga kommun, Vara kommun, Götene kommun, Tibro kommun, Töreboda kommun, \
            Göteborgs kommun, Mölndals kommun, Kungälvs kommun, Lysekils kommun, Uddevalla kommun, Strömstads kommun, \
            Vänersborgs kommun, Trollhättans kommun, Alingsås kommun, Borås kommun, Ulricehamns kommun, Åmåls kommun, \
            Mariestads kommun, Lidköpings kommun, Skara kommun, Skövde kommun, Hjo kommun, Tidaholms kommun, \
            Falköpings kommun
            """
        #expect(Municipality.allCases.map(\.formalName).joined(separator: ", ") == official)
        #expect(Municipality.allCases.allSatisfy { $0.formalName.hasPrefix($0.name) })
    }

    @Test("Some municipalities, by their names in code")
    func names() {
        let municipalities: [(Municipality, UInt16)] = [
            (.goteborg, 1_480), (.lillaEdet, 1_462), (.dalsEd, 1_438), (.boras, 1_490), (.ockero, 1_407),
            (.amal, 1_492),
            (.harryda, 1_401), (.falkoping, 1_499), (.tjorn, 1_419), (.vargarda, 1_442), (.skovde, 1_496),
            (.ale, 1_440),
        ]
        for (municipality, number) in municipalities { #expect(municipality.code.number == number) }
    }

    @Test("Of all codes of four digits exactly the 49 are those of a party")
    func parties() throws {
        try every(0...9_999) { number in
            let code = try #require(MunicipalityCode(number))
            try equal(code.municipality != nil, naiveParties.contains(number), "whether it is a party")
            try equal(code.municipality, Municipality(code: code), "the municipality of the code")
            if let municipality = code.municipality { try equal(municipality.code, code, "its own code") }
        }
    }
}

@Suite("Municipality codes")
struct MunicipalityCodeTests {
    @Test("Every number of at most four digits is a code, written with four and read back the same")
    func everyCode() throws {
        try every(0...9_999) { number in
            let code = try #require(MunicipalityCode(number))
            try equal(Int(code.number), number, "the number")
            let text = String(repeating: "0", count: 4 - "\(number)".count) + "\(number)"
            try equal(code.description, text, "the written form")
            try equal(try MunicipalityCode(text), code, "read back")
            try hold(!(code < code), "a code is not smaller than itself")
            if let next = MunicipalityCode(number + 1) { try hold(code < next && !(next < code), "the order") }
        }
    }

    @Test("No other number is a code")
    func noCode() throws {
        try every([.min, -1_480, -1, 10_000, 65_536 + 1_480, .max]) { number in
            try equal(MunicipalityCode(number), nil, "there is no code")
        }
    }

    @Test("A text that is not of four digits is refused")
    func refused() throws {
        let texts = [
            "", "148", "01480", "1480 ", " 1480", "14 80", "14a0", "+480", "-480", "1480.", "14-80", "SE1480", "१४८०",
            "Göteborg", "0x1F",
        ]
        try every(texts) { text in
            let error = try #require(throws: UnreadableText.self) { try MunicipalityCode(text) }
            try equal(error, UnreadableText(found: text, accepted: .municipalityCode), "the refusal")
        }
    }

    @Test("One byte more, fewer or other makes a code another code or none, as a naive reading says")
    func oneByte() throws {
        try every(["0000", "1480", "9999"]) { code in
            try every(oneByteChanges(of: code)) { bytes in
                let expected = naiveNumbers(bytes, like: "dddd").flatMap { MunicipalityCode($0[0]) }
                try equal(MunicipalityCode(ascii: bytes.span), expected, String(decoding: bytes, as: UTF8.self))
            }
        }
    }
}
