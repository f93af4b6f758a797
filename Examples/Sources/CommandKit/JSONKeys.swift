// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The keys of a JSON document as they stand, for the decoder keeps only one of those that are alike.
enum JSONKeys {
    /// The first key that stands twice in one object of a document that has been decoded; nil when none does.
    static func doubled(in bytes: [UInt8]) -> String? {
        var objects: [Set<String>] = []
        var place = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "{"): objects.append([])
            case UInt8(ascii: "}"): _ = objects.popLast()
            case UInt8(ascii: "\""):
                let start = place
                place = end(ofStringAt: place, in: bytes)
                if isKey(endingAt: place, in: bytes), let key = text(bytes[start...min(place, bytes.count - 1)]),
                    !objects.isEmpty, !objects[objects.count - 1].insert(key).inserted
                {
                    return key
                }
            default: break
            }
            place += 1
        }
        return nil
    }

    /// The place of the quotation mark that ends a string.
    private static func end(ofStringAt start: Int, in bytes: [UInt8]) -> Int {
        var place = start + 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return place
    }

    /// Whether a colon follows on a string.
    private static func isKey(endingAt end: Int, in bytes: [UInt8]) -> Bool {
        bytes.dropFirst(end + 1).first { $0 > UInt8(ascii: " ") } == UInt8(ascii: ":")
    }

    /// What a string says, escapes resolved.
    private static func text(_ string: ArraySlice<UInt8>) -> String? {
        try? JSONDecoder().decode(String.self, from: Data(string))
    }
}
