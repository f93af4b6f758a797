// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A JSON document, to be compared whatever the order of its keys.
///
/// Not the reader of the command: what it writes has to be JSON for others too.
enum JSON: Hashable, Decodable {
    case null
    case bool(Bool)
    case number(Int64)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    /// Reads a document.
    init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(JSON.self, from: Data(bytes)) }

    /// Reads a document.
    init(_ text: String) throws { try self.init(Array(text.utf8)) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let values = try? container.decode([JSON].self) {
            self = .array(values)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    /// The value of a key, or null.
    subscript(key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members[key] ?? .null
    }

    /// The number, or nil.
    var number: Int64? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    /// The string, or nil.
    var string: String? {
        guard case .string(let string) = self else { return nil }
        return string
    }

    /// The values of an array, or none.
    var values: [JSON] {
        guard case .array(let values) = self else { return [] }
        return values
    }
}
