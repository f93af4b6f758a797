// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension Party: FactValue {
    /// The region, or the code of one of the 49 municipalities.
    public static var factForm: FactForm {
        .described(
            BilingualText { language in
                let municipality = Municipality.factForm.accepted(in: language)
                return language == .swedish ? "region, eller \(municipality)" : "region, or \(municipality)"
            })
    }

    /// The region.
    public static var placeholder: Party { .region }

    /// Reads the word or the code.
    public static func fact(from text: String) -> Party? { PartyText(ascii: Array(text.utf8).span)?.party }

    /// Reads the word or the code.
    public static func fact(in row: inout UsualRow) -> Party? { row.written(PartyText.self)?.party }

    /// The word or the code, as it is read.
    public var text: String { PartyText(party: self).description }
}

/// A party as it is written; the bytes of a row and those of a text are read by the same reader.
private struct PartyText: TextValue {
    let party: Party

    static var form: TextForm { .municipalityCode }

    init(party: Party) { self.party = party }

    init?(ascii text: Span<UInt8>) {
        if let code = MunicipalityCode(ascii: text) {
            guard let municipality = code.municipality else { return nil }
            party = .municipality(municipality)
        } else {
            guard text.count == Self.region.count, Self.region.indices.allSatisfy({ text[$0] == Self.region[$0] })
            else { return nil }
            party = .region
        }
    }

    var description: String {
        switch party {
        case .region: "region"
        case .municipality(let municipality): municipality.code.description
        }
    }

    private static let region = Array("region".utf8)
}
