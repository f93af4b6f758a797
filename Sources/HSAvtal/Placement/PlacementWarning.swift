// SPDX-License-Identifier: Apache-2.0

/// Something about a placement that somebody has to look at, though it can be settled.
///
/// Swedish: *anmärkning*.
public enum PlacementWarning: Sendable, Hashable {
    /// The division of the cost of an emergency placement is a number of days overdue.
    case emergencyOverdue(days: Int)
    /// It was settled a number of days too late.
    case emergencySettledLate(days: Int)
    /// A planned placement that began a number of days before a division was decided.
    case agreedAfterThePlacement(days: Int)
    /// A planned placement without any division.
    case neverAgreed
    /// Only a temporary division holds at the end.
    case onlyTemporary
    /// An agreement without a last day, by the day when it was decided.
    case noLastDay(decided: CivilDate)
    /// A number of days before the decision that an agreement or a temporary division covers.
    case reachesBack(days: Int)
    /// A division that holds again after a later one has run out, by the day when it was decided.
    case holdsAgain(decided: CivilDate)
    /// The standard split on days that another agreement or decision covers too, by the day when the split was decided.
    case standardSplitBesideAnother(decided: CivilDate)
    /// A number of days that no division covers, though one has been decided.
    case daysWithoutDivision(Int)
    /// A number of days after the period of a division on which it is read to go on.
    case continued(days: Int)
    /// A number of days that cost less than the amount per day that one principal is to bear.
    case dailyPartAboveCost(days: Int)
    /// A division for no day of the placement, by the day when it was decided.
    case divisionOutsideThePlacement(decided: CivilDate)
    /// A number of days that no invoice is for.
    case daysWithoutInvoice(Int)
    /// Invoices with the same number.
    case sameInvoiceNumber(String)
    /// An invoice that is tied to the other principal, and it is not known whether that one had approved it.
    case approvalNotKnown(invoice: String, amount: Money)

    /// The norm that the warning rests on; nil for one on the data.
    public var norm: Norm? {
        switch self {
        case .emergencyOverdue, .emergencySettledLate: .emergencyCostStays
        case .agreedAfterThePlacement, .neverAgreed, .daysWithoutDivision: .agreementBeforePlacement
        case .onlyTemporary: .adjustmentAfterwards
        case .noLastDay: .contentOfTheCostAgreement
        case .reachesBack: .agreementMayReachBack
        case .holdsAgain: .laterDivisionFirst
        case .standardSplitBesideAnother: .standardSplit
        case .continued: .costStaysWithoutDivision
        case .dailyPartAboveCost: .amountPerDay
        case .approvalNotKnown: .approvalBeforehand
        case .divisionOutsideThePlacement, .daysWithoutInvoice, .sameInvoiceNumber: nil
        }
    }

    /// The name as data writes it.
    public var name: String {
        switch self {
        case .emergencyOverdue: "emergencyOverdue"
        case .emergencySettledLate: "emergencySettledLate"
        case .agreedAfterThePlacement: "agreedAfterThePlacement"
        case .neverAgreed: "neverAgreed"
        case .onlyTemporary: "onlyTemporary"
        case .noLastDay: "noLastDay"
        case .reachesBack: "reachesBack"
        case .holdsAgain: "holdsAgain"
        case .standardSplitBesideAnother: "standardSplitBesideAnother"
        case .daysWithoutDivision: "daysWithoutDivision"
        case .continued: "continued"
        case .dailyPartAboveCost: "dailyPartAboveCost"
        case .divisionOutsideThePlacement: "divisionOutsideThePlacement"
        case .daysWithoutInvoice: "daysWithoutInvoice"
        case .sameInvoiceNumber: "sameInvoiceNumber"
        case .approvalNotKnown: "approvalNotKnown"
        }
    }

    /// The warning, as a whole sentence.
    public func sentence(in language: Language) -> String {
        func days(_ number: Int) -> String { language.count(number, ("dag", "dagar"), ("day", "days")) }
        return switch self {
        case .emergencyOverdue(let days): EmergencyCost.Progress.overdue(days: days).sentence(in: language)
        case .emergencySettledLate(let days): EmergencyCost.Progress.late(days: days).sentence(in: language)
        case .agreedAfterThePlacement(let number):
            language.text(
                "Huvudmännen ska vara överens om kostnaden före placeringen, men den första fördelningen beslutades "
                    + "\(days(number)) efter den.",
                "The principals must agree on the cost before the placement, but the first division was decided "
                    + "\(days(number)) after it.")
        case .neverAgreed:
            language.text(
                "Huvudmännen ska vara överens om kostnaden före placeringen, men ingen fördelning är beslutad.",
                "The principals must agree on the cost before the placement, but no division has been decided.")
        case .onlyTemporary:
            language.text(
                "Bara en tillfällig kostnadsfördelning gäller; det slutliga beslutet kan ändra den i efterhand.",
                "Only a temporary division holds; the final decision may change it afterwards.")
        case .noLastDay(let decided):
            language.text(
                "Överenskommelsen den \(decided) har ingen sista dag, fast den tid som den avser ska framgå.",
                "The agreement of \(decided) has no last day, though the period that it is for must be stated.")
        case .reachesBack(let number):
            language.text(
                "Under \(days(number)) gäller en fördelning som beslutades först senare.",
                "On \(days(number)) a division holds that was decided only later.")
        case .holdsAgain(let decided):
            language.text(
                "Fördelningen den \(decided) används igen, eftersom en senare har löpt ut.",
                "The division of \(decided) is used again, for a later one has run out.")
        case .standardSplitBesideAnother(let decided):
            language.text(
                "Schablonen den \(decided) används för dagar som också en annan överenskommelse eller ett beslut gäller, fast "
                    + "den förutsätter att inget annat är överenskommet.",
                "The standard split of \(decided) is used for days that another agreement or decision covers too, though it "
                    + "presupposes that nothing else is agreed.")
        case .daysWithoutDivision(let number):
            language.text(
                "Ingen fördelning gäller under \(days(number)); kostnaden läggs då på den som har placerat, vilket kan "
                    + "behöva prövas.",
                "No division covers \(days(number)); the cost is then laid on the principal that made the placement, which "
                    + "may have to be examined.")
        case .continued(let number):
            language.text(
                "Under \(days(number)) används en fördelning vars tid har gått ut.",
                "On \(days(number)) a division is used whose period has run out.")
        case .dailyPartAboveCost(let number):
            language.text(
                "Under \(days(number)) är det överenskomna beloppet per dag högre än dagens kostnad; den huvudmannen bär då "
                    + "hela kostnaden och inte mer.",
                "On \(days(number)) the agreed amount per day is above the cost of the day; that principal then bears all of "
                    + "the cost, and no more.")
        case .divisionOutsideThePlacement(let decided):
            language.text(
                "Fördelningen den \(decided) gäller inga dagar av placeringen.",
                "The division of \(decided) is for no day of the placement.")
        case .daysWithoutInvoice(let number):
            language.text("Det finns ingen faktura för \(days(number)).", "There is no invoice for \(days(number)).")
        case .sameInvoiceNumber(let number):
            language.text(
                "Fakturanumret \(number) förekommer mer än en gång; alla fakturorna är räknade.",
                "The invoice number \(number) occurs more than once; each of the invoices is counted.")
        case .approvalNotKnown(let number, let amount):
            language.text(
                "Det är inte känt om fakturan \(number) på \(amount.formatted(in: language)) var godkänd i förväg; tills "
                    + "vidare ligger den på den som har ordnat insatsen.",
                "It is not known whether the invoice \(number) of \(amount.formatted(in: language)) was approved "
                    + "beforehand; for the time being it stays with the principal that arranged the intervention.")
        }
    }
}
