// SPDX-License-Identifier: Apache-2.0

/// The ongoing stays of one municipality.
///
/// Swedish: *pågående vistelser*. They are listed, not settled (I-12).
public struct OngoingAccount: Sendable, Hashable {
    /// The municipality.
    public let municipality: Municipality

    /// The inpatients.
    public internal(set) var persons: Int64

    /// The days that would be payable individually if their stays ended on the day they are counted to.
    public internal(set) var individualDays: Int64
}

#if !hasFeature(Embedded)
    extension OngoingAccount: Codable {
        private enum CodingKeys: CodingKey {
            case municipality, persons, individualDays
        }

        /// Reads the ongoing stays of one municipality.
        ///
        /// - Throws: when a count is negative.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                municipality: try container.decode(Municipality.self, forKey: .municipality),
                persons: try container.count(.persons), individualDays: try container.count(.individualDays))
        }
    }
#endif
