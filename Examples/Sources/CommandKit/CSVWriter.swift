// SPDX-License-Identifier: Apache-2.0

/// Writes records of CSV as in RFC 4180.
public enum CSVWriter {
    /// One record with commas and its line break; fields are quoted where they have to be.
    public static func record(_ fields: [String]) -> String {
        fields.map { field($0, delimiter: UInt8(ascii: ",")) }.joined(separator: ",") + "\n"
    }

    /// A field, quoted where it has to be.
    static func field(_ field: String, delimiter: UInt8) -> String {
        let mustBeQuoted = field.utf8.contains { byte in
            byte == delimiter || byte == quote || byte == newline || byte == carriageReturn
        }
        guard mustBeQuoted else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
