// SPDX-License-Identifier: Apache-2.0

/// The measures of a quarter: they add up over units and municipalities.
///
/// Swedish: *mått som återkopplas kvartalsvis*. Part C, oral health, section 6. A sum that does not fit stays at the largest
/// number.
public struct OralHealthMeasures: Sendable, Hashable {
    /// The holders of a certificate on the last day of the quarter.
    public private(set) var holders: Int64 = 0

    /// Those of them that are registered as wishing an assessment.
    public private(set) var wishing: Int64 = 0

    /// The holders that got an assessment in the quarter; nil when it is not known of one of them.
    public private(set) var assessed: Int64? = 0

    /// The holders that got necessary dental care in the quarter; nil when it is not known of one of them.
    public private(set) var treated: Int64? = 0

    /// What was trained in the quarter; nil when it is not known.
    public private(set) var training: Training? = Training()

    /// What was reported in the quarter; nil when it is not known.
    public private(set) var deviations: Deviations? = Deviations()

    /// What was trained.
    public struct Training: Sendable, Hashable {
        /// The participants of all sessions.
        public fileprivate(set) var participants: Int64 = 0

        /// The length of all sessions, in minutes (I-74).
        public fileprivate(set) var minutes: Int64 = 0
    }

    /// What was reported.
    public struct Deviations: Sendable, Hashable {
        /// The reports.
        public fileprivate(set) var reports: Int64 = 0

        private var wrongUnit: Int64 = 0
        private var refusedThoughWishing: Int64 = 0
        private var other: Int64 = 0

        /// How many holders the reports with a reason are about (I-74).
        public fileprivate(set) subscript(reason: CooperationDeviation.Reason) -> Int64 {
            get {
                switch reason {
                case .wrongUnit: wrongUnit
                case .refusedThoughWishing: refusedThoughWishing
                case .other: other
                }
            }
            set {
                switch reason {
                case .wrongUnit: wrongUnit = newValue
                case .refusedThoughWishing: refusedThoughWishing = newValue
                case .other: other = newValue
                }
            }
        }

        fileprivate init() {}
    }

    /// Nothing, with everything known.
    public init() {}

    /// Nothing, of what is known.
    init(knowsTraining: Bool, knowsDeviations: Bool) {
        if !knowsTraining { training = nil }
        if !knowsDeviations { deviations = nil }
    }

    /// Counts a certificate at its home.
    mutating func count(_ certificate: DentalCertificate, at home: DentalCertificate.Stay, in quarter: CivilQuarter) {
        if certificate.isValid(on: quarter.lastDay) {
            holders.saturate(adding: 1)
            wishing.saturate(adding: home.wish == .wishes ? 1 : 0)
        }
        Self.count(certificate.assessments, in: quarter, &assessed)
        Self.count(certificate.dentalCare, in: quarter, &treated)
    }

    /// Counts a holder to whom something was done on some of the days.
    private static func count(_ days: [CivilDate]?, in quarter: CivilQuarter, _ sum: inout Int64?) {
        guard let days else {
            sum = nil
            return
        }
        sum?.saturate(adding: days.contains(where: quarter.contains) ? 1 : 0)
    }

    /// Counts a session of the quarter.
    mutating func count(_ session: OralHealthTraining) {
        training?.participants.saturate(adding: Int64(session.participants))
        training?.minutes.saturate(adding: Int64(session.minutes))
    }

    /// Counts a deviation of the quarter.
    mutating func count(_ deviation: CooperationDeviation) {
        deviations?.reports.saturate(adding: 1)
        deviations?[deviation.reason].saturate(adding: Int64(deviation.individuals))
    }

    /// Adds the measures of another unit or municipality; what is not known of one is not known of both.
    public static func += (sum: inout OralHealthMeasures, other: OralHealthMeasures) {
        sum.holders.saturate(adding: other.holders)
        sum.wishing.saturate(adding: other.wishing)
        sum.assessed = sum.assessed.adding(other.assessed) { $0.saturate(adding: $1) }
        sum.treated = sum.treated.adding(other.treated) { $0.saturate(adding: $1) }
        sum.training = sum.training.adding(other.training) { $0 += $1 }
        sum.deviations = sum.deviations.adding(other.deviations) { $0 += $1 }
    }

    /// The measures of both; what is not known of one is not known of both.
    public static func + (first: OralHealthMeasures, second: OralHealthMeasures) -> OralHealthMeasures {
        var sum = first
        sum += second
        return sum
    }
}

extension OralHealthMeasures.Training {
    fileprivate static func += (sum: inout Self, other: Self) {
        sum.participants.saturate(adding: other.participants)
        sum.minutes.saturate(adding: other.minutes)
    }
}

extension OralHealthMeasures.Deviations {
    fileprivate static func += (sum: inout Self, other: Self) {
        sum.reports.saturate(adding: other.reports)
        for reason in CooperationDeviation.Reason.allCases { sum[reason].saturate(adding: other[reason]) }
    }
}

extension Optional {
    /// The sum of two numbers when both are known.
    fileprivate func adding(_ other: Wrapped?, by add: (inout Wrapped, Wrapped) -> Void) -> Wrapped? {
        guard var sum = self, let other else { return nil }
        add(&sum, other)
        return sum
    }
}
