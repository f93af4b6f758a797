// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// What something is called by those who write of it, such as the number of an invoice: any text that is not empty.
public struct Designation: FactValue, Hashable {
    /// The name as it was written.
    public let text: String

    /// What is accepted.
    public static var factForm: FactForm {
        .described(
            BilingualText(
                swedish: "en beteckning som inte är tom, i UTF-8", english: "a name that is not empty, in UTF-8"))
    }

    /// No name.
    public static var placeholder: Designation { Designation(text: "") }

    /// Reads any text with something else than spaces.
    public static func fact(from text: String) -> Designation? {
        text.utf8.contains { $0 > UInt8(ascii: " ") } ? Designation(text: text) : nil
    }

    /// Leaves the row to the slow reader.
    public static func fact(in row: inout UsualRow) -> Designation? { nil }
}
