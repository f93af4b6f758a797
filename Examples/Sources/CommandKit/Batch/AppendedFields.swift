// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// The fields that are appended to a row: what was found, the answer, and the norms.
enum AppendedFields {
    /// The names of their columns.
    static let names = ["finding", "answer", "norms"]

    /// The fields of a decision, each after a delimiter.
    static func bytes<Asked: AskableQuestion>(
        of decision: Decision<Asked.Answer>, by type: Asked.Type, delimiter: UInt8
    ) -> [UInt8] {
        let answer: String =
            switch decision.finding {
            case .settled(let answer): type.fields(of: answer).map { $0.text }.joined(separator: " ")
            case .leftOpen(let opening): opening.name
            case .outsideScope: ""
            }
        return bytes([decision.finding.name, answer, decision.citations.ids.joined(separator: " ")], delimiter)
    }

    /// Fields, each after a delimiter, and quoted where they have to be.
    static func bytes(_ fields: [String], _ delimiter: UInt8) -> [UInt8] {
        fields.flatMap { [delimiter] + CSVWriter.field($0, delimiter: delimiter).utf8 }
    }
}
