// SPDX-License-Identifier: Apache-2.0

/// How many persons are excluded, by reason.
///
/// A person with two reasons is counted under both.
public struct ExclusionCounts: Sendable, Hashable {
    var notAParty: Int64 = 0
    var noAdmissionNotice: Int64 = 0
    var noReadyNotice: Int64 = 0
    var noPlanningCall: Int64 = 0
    var openCareNotPlanned: Int64 = 0
    var openCareNotAvailable: Int64 = 0
    var openCareNotClarified: Int64 = 0

    /// Nobody.
    public init() {}

    /// The number of persons with a reason.
    public internal(set) subscript(reason: Exclusion) -> Int64 {
        get {
            switch reason {
            case .notAParty: notAParty
            case .noAdmissionNotice: noAdmissionNotice
            case .noReadyNotice: noReadyNotice
            case .noPlanningCall: noPlanningCall
            case .openCareNotPlanned: openCareNotPlanned
            case .openCareNotAvailable: openCareNotAvailable
            case .openCareNotClarified: openCareNotClarified
            }
        }
        set {
            switch reason {
            case .notAParty: notAParty = newValue
            case .noAdmissionNotice: noAdmissionNotice = newValue
            case .noReadyNotice: noReadyNotice = newValue
            case .noPlanningCall: noPlanningCall = newValue
            case .openCareNotPlanned: openCareNotPlanned = newValue
            case .openCareNotAvailable: openCareNotAvailable = newValue
            case .openCareNotClarified: openCareNotClarified = newValue
            }
        }
    }

    /// Whether nobody is excluded.
    public var isEmpty: Bool { self == ExclusionCounts() }

    /// Whether every count fitted in its number.
    var isExact: Bool { Exclusion.allCases.allSatisfy { self[$0] < .max } }

    /// Adds other counts, reason by reason.
    mutating func add(_ other: ExclusionCounts) {
        for reason in Exclusion.allCases { self[reason].saturate(adding: other[reason]) }
    }

    /// Counts one person under each of the reasons.
    mutating func count(_ reasons: Exclusions) {
        notAParty.saturate(adding: reasons.contains(.notAParty) ? 1 : 0)
        noAdmissionNotice.saturate(adding: reasons.contains(.noAdmissionNotice) ? 1 : 0)
        noReadyNotice.saturate(adding: reasons.contains(.noReadyNotice) ? 1 : 0)
        noPlanningCall.saturate(adding: reasons.contains(.noPlanningCall) ? 1 : 0)
        openCareNotPlanned.saturate(adding: reasons.contains(.openCareNotPlanned) ? 1 : 0)
        openCareNotAvailable.saturate(adding: reasons.contains(.openCareNotAvailable) ? 1 : 0)
        openCareNotClarified.saturate(adding: reasons.contains(.openCareNotClarified) ? 1 : 0)
    }
}

#if !hasFeature(Embedded)
    extension ExclusionCounts: Codable {
        private struct Reason: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }

            init(_ name: String) { stringValue = name }
            init?(stringValue: String) { self.init(stringValue) }
            init?(intValue: Int) { nil }
        }

        /// Reads the counts of the reasons that are there; the others are 0.
        ///
        /// - Throws: when a count is negative or a key is no reason.
        public init(from decoder: any Decoder) throws {
            self.init()
            let container = try decoder.container(keyedBy: Reason.self)
            for key in container.allKeys {
                guard let reason = Exclusion.allCases.first(where: { $0.name == key.stringValue }) else {
                    throw DecodingError.dataCorruptedError(
                        forKey: key, in: container, debugDescription: "“\(key.stringValue)” is no reason of exclusion.")
                }
                self[reason] = try container.count(key)
            }
        }

        /// Writes the reasons that somebody is excluded for.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Reason.self)
            for reason in Exclusion.allCases where self[reason] > 0 {
                try container.encode(self[reason], forKey: Reason(reason.name))
            }
        }
    }
#endif
