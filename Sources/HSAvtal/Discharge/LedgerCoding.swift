// SPDX-License-Identifier: Apache-2.0

#if !hasFeature(Embedded)
    // A ledger is written as its terms, its accounts and its ongoing stays, so that shards may travel and merge anywhere.
    extension Ledger: Codable {
        private enum CodingKeys: CodingKey {
            case terms, accounts, ongoing, notAParty
        }

        /// The largest count that is read from data, a thousand billion: sums of many such still fit.
        public static var largestCount: Int64 { 1_000_000_000_000 }

        /// Reads a ledger; accounts that are written twice are added.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(terms: try container.decode(DischargeTerms.self, forKey: .terms))
            for account in try container.decode([MonthlyAccount].self, forKey: .accounts) { add(account) }
            for account in try container.decode([OngoingAccount].self, forKey: .ongoing) { add(account) }
            addNotAParty(try container.count(.notAParty))
        }

        /// Writes the ledger; equal ledgers are written the same.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(terms, forKey: .terms)
            try container.encode(accounts, forKey: .accounts)
            try container.encode(ongoing, forKey: .ongoing)
            try container.encode(notAParty, forKey: .notAParty)
        }
    }

    extension KeyedDecodingContainer {
        /// A count from 0 to the largest that a ledger is read with.
        func count(_ key: Key) throws -> Int64 {
            let count = try decode(Int64.self, forKey: key)
            guard 0...Ledger.largestCount ~= count else {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: self,
                    debugDescription: "\(count) is no count: accepted is a number from 0 to \(Ledger.largestCount).")
            }
            return count
        }
    }
#endif
