// SPDX-License-Identifier: Apache-2.0

// The decision of ``DeviceCost`` in words.
extension DeviceCost {
    /// The decision in words.
    public func sentences(for decision: Decision<Payer>, under edition: Edition, in language: Language) -> [String] {
        guard decision.finding != .outsideScope else {
            return [
                language.text(
                    "Hjälpmedlet omfattas inte av avtalet.", "The device is not within the scope of the agreement."),
                Payer.notAParty(registration, in: language),
            ]
        }
        return [conclusion(decision.finding, in: language)] + facts(decision.citations, under: edition, in: language)
    }

    private func conclusion(_ finding: Finding<Payer>, in language: Language) -> String {
        switch finding {
        case .settled(let payer):
            payer.sentence(
                ("hjälpmedlet", "the device"), dividedBy: ("produktanvisningen", "the product instruction"),
                in: language)
        case .leftOpen(.productInstruction) where instruction != nil:
            language.text(
                "Det går inte att avgöra vem som betalar hjälpmedlet, eftersom uppgifterna om produkten säger emot varandra.",
                "It cannot be decided who pays for the device, for the facts on the product contradict each other.")
        case .leftOpen(.productInstruction):
            language.text(
                "Produktanvisningen avgör vem som betalar hjälpmedlet; för vissa produkter betalar alltid regionen.",
                "The product instruction decides who pays for the device; for certain products the region always pays.")
        case .leftOpen, .outsideScope:
            language.text(
                "Det går inte att avgöra vem som betalar hjälpmedlet, eftersom uppgifter som avgör det saknas.",
                "It cannot be decided who pays for the device, for facts that decide it are missing.")
        }
    }

    /// The facts that decided.
    private func facts(_ citations: Citations, under edition: Edition, in language: Language) -> [String] {
        let isByAdult = citations.contains(.responsibleProviderPaysForAdults)
        let isByAge =
            isByAdult || citations.contains(.regionPaysForChildrensDevices)
            || citations.contains(.productInstructionDecides)
        var sentences: [String] = []
        if let instruction { sentences.append(instruction.sentence(in: language)) }
        if citations.contains(.regionAlwaysPays) || isByAdult && instruction == nil {
            sentences.append(always(in: language))
        }
        if isByAge { sentences += age(under: edition, in: language) }
        if isByAdult { sentences.append(responsibility(in: language)) }
        if citations.contains(.agreementBeforeInstruction), edition.responsibility.childrensDevices == .agreementFirst {
            sentences.append(
                born == nil
                    ? language.text(
                        "Är användaren högst 17 år kan produktanvisningen inte lägga kostnaden på någon annan än regionen.",
                        "If the user is at most 17 years old, the product instruction cannot lay the cost on anyone other "
                            + "than the region.")
                    : language.text(
                        "Produktanvisningen kan inte lägga kostnaden för ett barns hjälpmedel på någon annan än regionen.",
                        "The product instruction cannot lay the cost of a child's device on anyone other than the region."
                    ))
        }
        if citations.contains(.payerAtPrescription), let used {
            sentences.append(
                language.text(
                    "Att hjälpmedlet används \(used), vid en högre ålder, ändrar inte vem som betalar.",
                    "That the device is used on \(used), at a higher age, does not change who pays."))
        }
        if citations.contains(.registrationDecidesMunicipality) {
            sentences.append(
                language.text(
                    "Användaren är folkbokförd i kommunen (kommunkod \(registration)).",
                    "The user is registered in the municipality (code \(registration))."))
        }
        return sentences
    }

    private func always(in language: Language) -> String {
        switch regionAlwaysPays {
        case .yes:
            language.text(
                "Produkten hör till dem som regionen alltid betalar.",
                "The product is one of those that the region always pays for.")
        case .no:
            language.text(
                "Produkten hör inte till dem som regionen alltid betalar.",
                "The product is none of those that the region always pays for.")
        case .unknown:
            language.text(
                "Det är inte känt om produkten hör till dem som regionen alltid betalar.",
                "It is not known whether the product is one of those that the region always pays for.")
        }
    }

    private func age(under edition: Edition, in language: Language) -> [String] {
        guard let born else {
            return [
                language.text(
                    "Användarens födelsedatum är inte känt.", "The date of birth of the user is not known.")
            ]
        }
        let years = Age.years(from: born, to: prescribed, leapDay: edition.leapDayBirthday)
        return [
            language.text(
                "Användaren, född \(born), är \(years) år vid förskrivningen \(prescribed).",
                "The user, born on \(born), is \(years) years old at the prescription on \(prescribed).")
        ]
    }

    private func responsibility(in language: Language) -> String {
        switch provider {
        case .region:
            language.text(
                "Regionen har hälso- och sjukvårdsansvaret.", "The region answers for the health care.")
        case .municipality:
            language.text(
                "Kommunen har hälso- och sjukvårdsansvaret.", "The municipality answers for the health care.")
        case nil:
            language.text(
                "Det är inte känt vem som har hälso- och sjukvårdsansvaret.",
                "It is not known who answers for the health care.")
        }
    }
}
