// SPDX-License-Identifier: Apache-2.0

/// Something about a placement that somebody has to look at, though it can be settled.
///
/// Swedish: *anmärkning*.
public enum PlacementWarning: Sendable, Hashable {
    /// How the division of the cost of an emergency placement stands, when it was not settled in time.
    case emergency(EmergencyCost.Progress)
    /// The division of an emergency placement is not settled, and no day is given to see it from.
    case emergencyNotExamined
    /// A planned placement that began a number of days before a division was decided.
    case agreedAfterThePlacement(days: Int)
    /// A planned placement without any division.
    case neverAgreed
    /// A number of days that no division covers, though one has been decided.
    case daysWithoutDivision(Int)
    /// A number of days that no invoice is for.
    case daysWithoutInvoice(Int)
    /// Invoices with the same number.
    case sameInvoiceNumber(String)
    /// An invoice that is tied to the other principal, and it is not known whether that one had approved it.
    case approvalNotKnown(invoice: String)

    /// The norm that the warning rests on; nil for one on the data.
    public var norm: Norm? {
        switch self {
        case .emergency, .emergencyNotExamined: .emergencyCostStays
        case .agreedAfterThePlacement, .neverAgreed, .daysWithoutDivision: .agreementBeforePlacement
        case .approvalNotKnown: .approvalBeforehand
        case .daysWithoutInvoice, .sameInvoiceNumber: nil
        }
    }

    /// The name as data writes it.
    public var name: String {
        switch self {
        case .emergency(.overdue): "emergencyOverdue"
        case .emergency: "emergencySettledLate"
        case .emergencyNotExamined: "emergencyNotExamined"
        case .agreedAfterThePlacement: "agreedAfterThePlacement"
        case .neverAgreed: "neverAgreed"
        case .daysWithoutDivision: "daysWithoutDivision"
        case .daysWithoutInvoice: "daysWithoutInvoice"
        case .sameInvoiceNumber: "sameInvoiceNumber"
        case .approvalNotKnown: "approvalNotKnown"
        }
    }

    /// The warning, as a whole sentence.
    public func sentence(in language: Language) -> String {
        func days(_ number: Int) -> String { language.count(number, ("dag", "dagar"), ("day", "days")) }
        return switch self {
        case .emergency(let progress): progress.sentence(in: language)
        case .emergencyNotExamined:
            language.text(
                "Kostnadsfördelningen är inte klar; utan en dag att räkna till går det inte att säga om "
                    + "\(days(PlacementTerms.daysToSettleEmergency)) har gått.",
                "The division of the cost is not settled; without a day to count to it cannot be said whether "
                    + "\(days(PlacementTerms.daysToSettleEmergency)) have passed.")
        case .agreedAfterThePlacement(let number):
            language.text(
                "Kostnaden ska vara avtalad före placeringen, men den första fördelningen beslutades \(days(number)) efter.",
                "The cost must be agreed on before the placement, but the first division was decided \(days(number)) after."
            )
        case .neverAgreed:
            language.text(
                "Kostnaden ska vara avtalad före placeringen, men ingen fördelning är beslutad.",
                "The cost must be agreed on before the placement, but no division has been decided.")
        case .daysWithoutDivision(let number):
            language.text(
                "Ingen fördelning gäller under \(days(number)); kostnaden stannar då hos den som har placerat.",
                "No division covers \(days(number)); the cost then stays with the principal that made the placement.")
        case .daysWithoutInvoice(let number):
            language.text("Det finns ingen faktura för \(days(number)).", "There is no invoice for \(days(number)).")
        case .sameInvoiceNumber(let number):
            language.text(
                "Fakturanumret \(number) förekommer mer än en gång; båda fakturorna är räknade.",
                "The invoice number \(number) occurs more than once; each of the invoices is counted.")
        case .approvalNotKnown(let number):
            language.text(
                "Det är inte känt om fakturan \(number) var godkänd i förväg; den är lagd på den som har ordnat insatsen.",
                "It is not known whether the invoice \(number) was approved beforehand; it is laid on the principal that "
                    + "arranged the intervention.")
        }
    }
}
