// SPDX-License-Identifier: Apache-2.0

/// Any value of JSON that was read.
public enum JSONValue: Sendable, Hashable, Decodable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Reads any value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// The value as a person would write it in a sentence.
    public var words: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): "\(value)"
        case .number(let value): digits ?? "\(value)"
        case .string(let value): value
        case .array: "[…]"
        case .object: "{…}"
        }
    }

    /// The digits of a whole number; nil when the value is no such number.
    public var digits: String? {
        switch self {
        case .integer(let value): "\(value)"
        case .number(let value): Int64(exactly: value).map { "\($0)" }
        case .null, .bool, .string, .array, .object: nil
        }
    }
}
