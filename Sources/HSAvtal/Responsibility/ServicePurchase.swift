// SPDX-License-Identifier: Apache-2.0

/// Whether a principal may buy an intervention from the other.
///
/// Swedish: *tjänsteköp*. Part B, B.14.
///
/// 1. An exceptional case.   (B-53)
/// 2. After a request to the other party.   (B-53)
/// 3. The other party has undertaken it.   (I-49)
/// 4. Both parties agree on the local agreement.   (B-55)
/// 5. The local agreement fulfils the main agreement in every respect.   (B-55)
/// 6. The local agreement states who has mandate to decide.   (B-56)
/// 7. The local agreement describes information and communication.   (B-56)
public struct ServicePurchase: PermissionQuestion {
    /// Whether the purchase rests on a local agreement; only then do the last four conditions apply.
    public let localAgreement: Bool

    /// Whether it is an exceptional case.
    public let exceptionalCase: Knowledge

    /// Whether the other party has been asked beforehand.
    public let requestedFirst: Knowledge

    /// Whether the other party has undertaken to perform the intervention.
    public let undertaken: Knowledge

    /// Whether both parties agree on the local agreement.
    public let bothAgree: Knowledge

    /// Whether the local agreement fulfils the main agreement in every respect.
    public let fulfilsMainAgreement: Knowledge

    /// Whether the local agreement states who may decide on purchases.
    public let mandateStated: Knowledge

    /// Whether the local agreement describes information and communication.
    public let informationDescribed: Knowledge

    /// The facts of one case.
    public init(
        localAgreement: Bool, exceptionalCase: Knowledge, requestedFirst: Knowledge, undertaken: Knowledge,
        bothAgree: Knowledge,
        fulfilsMainAgreement: Knowledge, mandateStated: Knowledge, informationDescribed: Knowledge
    ) {
        self.localAgreement = localAgreement
        self.exceptionalCase = exceptionalCase
        self.requestedFirst = requestedFirst
        self.undertaken = undertaken
        self.bothAgree = bothAgree
        self.fulfilsMainAgreement = fulfilsMainAgreement
        self.mandateStated = mandateStated
        self.informationDescribed = informationDescribed
    }

    /// The conditions, each a norm.
    public enum Requirement: UInt8, Condition {
        /// An exceptional case.
        case exceptionalCase
        /// After a request to the other party.
        case requestedFirst
        /// The other party has undertaken it.
        case undertaken
        /// Both parties agree on the local agreement.
        case bothAgree
        /// The local agreement fulfils the main agreement in every respect.
        case fulfilsMainAgreement
        /// The local agreement states who has mandate to decide.
        case mandateStated
        /// The local agreement describes information and communication.
        case informationDescribed

        /// What a local agreement only should say.
        public var isRecommended: Bool { self == .mandateStated || self == .informationDescribed }

        /// The norm that states the condition.
        public var norm: Norm {
            switch self {
            case .exceptionalCase, .requestedFirst: .purchaseInExceptionalCases
            case .undertaken: .purchaseNeedsUndertaking
            case .bothAgree, .fulfilsMainAgreement: .localAgreementOnPurchase
            case .mandateStated, .informationDescribed: .contentOfLocalAgreement
            }
        }

        /// The name as data writes it.
        public var name: String {
            switch self {
            case .exceptionalCase: "exceptionalCase"
            case .requestedFirst: "requestedFirst"
            case .undertaken: "undertaken"
            case .bothAgree: "bothAgree"
            case .fulfilsMainAgreement: "fulfilsMainAgreement"
            case .mandateStated: "mandateStated"
            case .informationDescribed: "informationDescribed"
            }
        }

        /// The condition as a clause.
        public func clause(in language: Language) -> String {
            switch self {
            case .exceptionalCase:
                language.text(
                    "det är ett undantagsfall",
                    "it is an exceptional case")
            case .requestedFirst:
                language.text(
                    "den andra parten har fått en förfrågan i förväg",
                    "the other party has been asked beforehand")
            case .undertaken:
                language.text(
                    "den andra parten har åtagit sig att utföra insatsen",
                    "the other party has undertaken to perform the intervention")
            case .bothAgree:
                language.text(
                    "båda parter är överens om det lokala avtalet",
                    "both parties agree on the local agreement")
            case .fulfilsMainAgreement:
                language.text(
                    "det lokala avtalet uppfyller Hälso- och sjukvårdsavtalet i alla delar",
                    "the local agreement fulfils the main agreement in every respect")
            case .mandateStated:
                language.text(
                    "det lokala avtalet anger vem som får besluta om köp",
                    "the local agreement states who may decide on purchases")
            case .informationDescribed:
                language.text(
                    "det lokala avtalet anger hur information och kommunikation sker",
                    "the local agreement describes information and communication")
            }
        }
    }

    /// The norm that allows it, and that responsibility stays.
    public var grounds: Citations { Citations(.purchaseInExceptionalCases).citing(.responsibilityStaysWithPrincipal) }

    /// Whether a condition is met.
    public func met(_ condition: Requirement) -> Knowledge? {
        switch condition {
        case .exceptionalCase: exceptionalCase
        case .requestedFirst: requestedFirst
        case .undertaken: undertaken
        case .bothAgree: localAgreement ? bothAgree : nil
        case .fulfilsMainAgreement: localAgreement ? fulfilsMainAgreement : nil
        case .mandateStated: localAgreement ? mandateStated : nil
        case .informationDescribed: localAgreement ? informationDescribed : nil
        }
    }

    /// What follows, as a whole sentence.
    public func conclusion(_ allowed: Knowledge, in language: Language) -> String {
        switch allowed {
        case .yes:
            language.text(
                "Tjänsteköpet är tillåtet; ansvaret och uppföljningen stannar hos den huvudman som köper.",
                "The purchase is admissible; responsibility and follow-up stay with the principal that buys.")
        case .no:
            language.text(
                "Tjänsteköpet är inte tillåtet.",
                "The purchase is not admissible.")
        case .unknown:
            language.text(
                "Det går inte att avgöra om tjänsteköpet är tillåtet.",
                "It cannot be decided whether the purchase is admissible.")
        }
    }
}
