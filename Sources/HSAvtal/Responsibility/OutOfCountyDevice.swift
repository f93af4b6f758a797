// SPDX-License-Identifier: Apache-2.0

/// What has to be done before a device is prescribed to a resident of another county.
///
/// Swedish: *förskrivning till personer från andra län*. The region's handbook.
///
/// 1. A device that is installed or serviced: the home region, whoever pays there.           (H-11, I-44)
/// 2. The payer at home is a municipality: agree with it first, above 10 000 kr with the home region consulted too. (H-10, H-12)
/// 3. Above 10 000 kr: consult the home region.                                             (H-10)
/// 4. Below 10 000 kr: a regional prescriber may prescribe.                                 (H-09)
/// 5. Exactly 10 000 kr, or a municipal prescriber below: the handbook is silent, left open.
public struct OutOfCountyDevice: Question {
    /// What the device costs, from 0 kr.
    public let cost: Money

    /// Whether the device is installed or serviced.
    public let installedOrServiced: Knowledge

    /// The principal that pays in the county of residence.
    public let payerAtHome: Principal

    /// The principal whose prescriber prescribes.
    public let prescriber: Principal

    /// The facts of one prescription.
    ///
    /// - Throws: ``NegativeAmount`` when the cost is below 0 kr.
    public init(
        cost: Money, installedOrServiced: Knowledge, payerAtHome: Principal, prescriber: Principal
    ) throws(NegativeAmount) {
        guard cost >= .zero else { throw NegativeAmount(found: cost) }
        self.cost = cost
        self.installedOrServiced = installedOrServiced
        self.payerAtHome = payerAtHome
        self.prescriber = prescriber
    }

    /// What has to be done first.
    public enum Step: String, Sendable, Hashable, CaseIterable {
        /// Nothing: a regional prescriber may prescribe.
        case mayPrescribe
        /// Consult the home region.
        case consultHomeRegion
        /// Agree with the municipality at home that pays.
        case agreeWithHomeMunicipality
        /// Leave it to the home region.
        case homeRegion
    }

    /// The cost at which the handbook's two rules part; it says nothing of this cost itself.
    static let limit = Money(ore: 1_000_000)

    /// What has to be done first.
    public func decide(under edition: Edition) -> Decision<Step> {
        switch installedOrServiced {
        case .yes:
            return Decision(
                .homeRegion,
                citing: Citations(.otherCountyInstalledDevices)
                    .citing(.installedBeforePayer, when: payerAtHome == .municipality))
        case .unknown: return Decision(.leftOpen(.missingFacts), citing: Citations(.otherCountyInstalledDevices))
        case .no: break
        }
        guard payerAtHome == .region else {
            return Decision(
                .agreeWithHomeMunicipality,
                citing: Citations(.otherCountyMunicipalPayer).citing(.otherCountyAboveLimit, when: cost > Self.limit))
        }
        if cost > Self.limit { return Decision(.consultHomeRegion, citing: Citations(.otherCountyAboveLimit)) }
        guard prescriber == .region, cost < Self.limit else {
            return Decision(
                .leftOpen(.handbook), citing: Citations(.otherCountyBelowLimit).citing(.otherCountyAboveLimit))
        }
        return Decision(.mayPrescribe, citing: Citations(.otherCountyBelowLimit))
    }

    /// The decision in words.
    public func sentences(for decision: Decision<Step>, under edition: Edition, in language: Language) -> [String] {
        switch decision.finding {
        case .settled(.homeRegion):
            return [
                language.text(
                    "Hjälpmedlet ordnas av hemregionen.", "The device is a matter for the home region."),
                language.text(
                    "Det är ett hjälpmedel som installeras eller får service.", "The device is installed or serviced."),
            ]
        case .settled(.agreeWithHomeMunicipality):
            return [
                language.text(
                    "Kom först överens med kommunen på hemorten.", "Agree with the municipality at home first."),
                language.text("Den betalar hjälpmedlet.", "It pays for the device."),
            ]
                + (cost > Self.limit
                    ? [
                        amount("mer än", "more than", in: language),
                        language.text("Samråd också med hemregionen.", "Consult the home region too."),
                    ] : [])
        case .settled(.mayPrescribe):
            return [
                language.text(
                    "Regionens förskrivare får förskriva hjälpmedlet.",
                    "A regional prescriber may prescribe the device."),
                amount("mindre än", "less than", in: language),
            ]
        case .settled(.consultHomeRegion):
            return [
                language.text("Samråd först med hemregionen.", "Consult the home region first."),
                amount("mer än", "more than", in: language),
            ]
        case .leftOpen(.missingFacts):
            return [
                language.text(
                    "Det går inte att avgöra vad som krävs, eftersom det inte är känt om hjälpmedlet installeras eller får service.",
                    "It cannot be decided what is required, for it is not known whether the device is installed or serviced."
                )
            ]
        case .leftOpen, .outsideScope:
            return [
                Opening.handbook.sentence(in: language),
                cost == Self.limit
                    ? amount("exakt", "exactly", in: language)
                    : language.text(
                        "Under \(Self.limit.formatted(in: language)) säger den bara vad som gäller för regionens förskrivare.",
                        "Below \(Self.limit.formatted(in: language)) it only says what holds for prescribers of the region."
                    ),
            ]
        }
    }

    private func amount(_ swedish: String, _ english: String, in language: Language) -> String {
        let limit = Self.limit.formatted(in: language)
        let cost = cost.formatted(in: language)
        return self.cost == Self.limit
            ? language.text("Hjälpmedlet kostar \(swedish) \(limit).", "The device costs \(english) \(limit).")
            : language.text(
                "Hjälpmedlet kostar \(cost), \(swedish) \(limit).", "The device costs \(cost), \(english) \(limit).")
    }
}

/// An amount below zero where only a cost makes sense.
public struct NegativeAmount: Error, Sendable, Hashable {
    /// The amount that was found.
    public let found: Money

    /// The whole sentence: what was found and what is accepted.
    public func message(in language: Language) -> String {
        language.text(
            "Beloppet är \(found.formatted(in: language)): här godtas 0 kr eller mer.",
            "The amount is \(found.formatted(in: language)): accepted is SEK 0 or more.")
    }
}

extension NegativeAmount: CustomStringConvertible {
    /// The sentence in English.
    public var description: String { message(in: .english) }
}

#if !hasFeature(Embedded)
    extension OutOfCountyDevice.Step: Codable {}
#endif
