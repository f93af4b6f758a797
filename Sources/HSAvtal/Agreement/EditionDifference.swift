// SPDX-License-Identifier: Apache-2.0

/// What one edition says otherwise than another, in its term and on care outside weekday daytime.
///
/// Swedish: *skillnad mellan avtalsversioner*. The cover memo of the revision.
public struct EditionDifference: Sendable, Hashable {
    /// The earlier edition.
    public let earlier: Edition

    /// The later edition.
    public let later: Edition

    /// Compares two editions.
    public init(from earlier: Edition, to later: Edition) {
        self.earlier = earlier
        self.later = later
    }

    /// The parameters of the term that differ, each as it was and as it is.
    public var term: [TermDifference] {
        [
            TermDifference(.firstPeriod, earlier.term.months, later.term.months),
            TermDifference(.extensions, earlier.term.extensionMonths, later.term.extensionMonths),
            TermDifference(.notice, earlier.term.noticeMonths, later.term.noticeMonths),
        ].filter { $0.earlier != $0.later }
    }

    /// Every combination of facts on care outside weekday daytime whose answer differs, by trying each.
    public var outOfHoursCare: [OutOfHoursCare] { differing(among: OutOfHoursCare.everyCase) }

    /// Those of some questions whose finding differs between the editions.
    public func differing<Asked: Question>(among questions: some Sequence<Asked>) -> [Asked] {
        questions.filter { $0.decide(under: earlier).finding != $0.decide(under: later).finding }
    }

    /// The norms that decisions on the differing cases cite under either edition, and those of the term.
    public var norms: [Norm] {
        var norms: Set<Norm> = []
        for question in outOfHoursCare {
            norms.formUnion(question.decide(under: earlier).citations.norms)
            norms.formUnion(question.decide(under: later).citations.norms)
        }
        for difference in term {
            norms.formUnion(earlier.term.grounds.norms + later.term.grounds.norms + [difference.parameter.norm])
        }
        return norms.sorted()
    }
}

/// A length of time that differs between two editions.
public struct TermDifference: Sendable, Hashable {
    /// Which length it is.
    public let parameter: Parameter

    /// The months under the earlier edition.
    public let earlier: Int

    /// The months under the later edition.
    public let later: Int

    init(_ parameter: Parameter, _ earlier: Int, _ later: Int) {
        self.parameter = parameter
        self.earlier = earlier
        self.later = later
    }

    /// A length of time that an edition fixes.
    public enum Parameter: String, Sendable, Hashable, CaseIterable {
        /// The first period.
        case firstPeriod
        /// Each extension.
        case extensions
        /// The notice.
        case notice

        /// The norm of the present agreement that fixes it.
        public var norm: Norm {
            switch self {
            case .firstPeriod: .termOfTheAgreement
            case .extensions: .extensionByThreeYears
            case .notice: .noticeOfTermination
            }
        }
    }
}
