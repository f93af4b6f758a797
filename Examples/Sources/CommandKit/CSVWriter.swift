// SPDX-License-Identifier: Apache-2.0

/// Writes records of CSV as in RFC 4180, with comma and LF.
public enum CSVWriter {
    /// One record with its line break; fields are quoted where they have to be.
    public static func record(_ fields: [String]) -> String {
        fields.map { field in
            let mustBeQuoted = field.utf8.contains { byte in
                byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == newline || byte == carriageReturn
            }
            guard mustBeQuoted else { return field }
            return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                + "\""
        }.joined(separator: ",") + "\n"
    }
}
