// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension LastOccasion: FactValue {
    /// A date, or one of two words.
    public static var factForm: FactForm {
        .described(
            BilingualText { language in
                let date = TextForm.date.accepted(in: language)
                return language == .swedish ? "aldrig, okant eller \(date)" : "never, unknown, or \(date)"
            })
    }

    /// That it has never been done.
    public static var placeholder: LastOccasion { .never }

    /// Reads a date or a word.
    public static func fact(from text: String) -> LastOccasion? { OccasionText(ascii: Array(text.utf8).span)?.occasion }

    /// Reads a date or a word.
    public static func fact(in row: inout UsualRow) -> LastOccasion? { row.written(OccasionText.self)?.occasion }
}

/// When something was last done, as it is written; the bytes of a row and those of a text are read by the same reader.
private struct OccasionText: TextValue {
    let occasion: LastOccasion

    static var form: TextForm { .date }

    init?(ascii text: Span<UInt8>) {
        if let day = CivilDate(ascii: text) {
            occasion = .on(day)
            return
        }
        guard let word = Self.words.first(where: { Self.isSame(text, $0.spelling) }) else { return nil }
        occasion = word.occasion
    }

    var description: String {
        switch occasion {
        case .on(let day): day.description
        case .never: "never"
        case .unknown: "unknown"
        }
    }

    private static let words: [(spelling: [UInt8], occasion: LastOccasion)] = [
        (Array("never".utf8), .never), (Array("aldrig".utf8), .never), (Array("unknown".utf8), .unknown),
        (Array("okant".utf8), .unknown), (Array("okänt".utf8), .unknown),
    ]

    private static func isSame(_ text: Span<UInt8>, _ word: [UInt8]) -> Bool {
        text.count == word.count && word.indices.allSatisfy { text[$0] == word[$0] }
    }
}
