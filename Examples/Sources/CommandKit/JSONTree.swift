// SPDX-License-Identifier: Apache-2.0

/// A value of JSON to be written, whose objects keep the order of their keys.
public enum JSONTree: Sendable {
    case null
    case string(String)
    case integer(Int64)
    case bool(Bool)
    case array([JSONTree])
    case object([(String, JSONTree)])

    /// The value as UTF-8 text, with a line break at its end.
    ///
    /// An array or object without others inside stands on one line of its own, so that a table of many is one row a line.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(into: &bytes, indent: "")
        bytes.append(newline)
        return bytes
    }

    private func write(into bytes: inout [UInt8], indent: String) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .string(let value): Self.write(value, into: &bytes)
        case .integer(let value): bytes.append(contentsOf: value.description.utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .array(let values):
            let lines = Lines(isFlat: values.allSatisfy { $0.isScalar }, indent: indent)
            bytes.append(UInt8(ascii: "["))
            for (place, value) in values.enumerated() {
                lines.separate(place, in: &bytes)
                value.write(into: &bytes, indent: lines.inner)
            }
            lines.end(in: &bytes)
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            let lines = Lines(isFlat: members.allSatisfy { $0.1.isFlat }, indent: indent)
            bytes.append(UInt8(ascii: "{"))
            for (place, (key, value)) in members.enumerated() {
                lines.separate(place, in: &bytes)
                // Keys are names in this program and need no escapes.
                bytes.append(quote)
                bytes.append(contentsOf: key.utf8)
                bytes.append(contentsOf: "\": ".utf8)
                value.write(into: &bytes, indent: lines.inner)
            }
            lines.end(in: &bytes)
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// How the members of an array or object are laid out: on one line, or a line each.
    private struct Lines {
        let isFlat: Bool
        let indent: String
        var inner: String { indent + "  " }

        func separate(_ place: Int, in bytes: inout [UInt8]) {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            if !isFlat {
                bytes.append(newline)
                bytes.append(contentsOf: inner.utf8)
            } else if place > 0 {
                bytes.append(UInt8(ascii: " "))
            }
        }

        func end(in bytes: inout [UInt8]) {
            guard !isFlat else { return }
            bytes.append(newline)
            bytes.append(contentsOf: indent.utf8)
        }
    }

    private var isScalar: Bool {
        switch self {
        case .null, .string, .integer, .bool: true
        case .array, .object: false
        }
    }

    /// Whether the value fits on the line of the object that it is in.
    private var isFlat: Bool {
        switch self {
        case .null, .string, .integer, .bool: true
        case .array(let values): values.allSatisfy { $0.isScalar }
        case .object(let members): members.allSatisfy { $0.1.isScalar }
        }
    }

    private static func write(_ string: String, into text: inout [UInt8]) {
        text.append(quote)
        let needsEscapes = string.utf8.contains { $0 < 0x20 || $0 == quote || $0 == UInt8(ascii: "\\") }
        if needsEscapes {
            for byte in string.utf8 {
                switch byte {
                case quote: text.append(contentsOf: "\\\"".utf8)
                case UInt8(ascii: "\\"): text.append(contentsOf: "\\\\".utf8)
                case newline: text.append(contentsOf: "\\n".utf8)
                case carriageReturn: text.append(contentsOf: "\\r".utf8)
                case UInt8(ascii: "\t"): text.append(contentsOf: "\\t".utf8)
                case 0..<0x20: text.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
                default: text.append(byte)
                }
            }
        } else {
            text.append(contentsOf: string.utf8)
        }
        text.append(quote)
    }
}
