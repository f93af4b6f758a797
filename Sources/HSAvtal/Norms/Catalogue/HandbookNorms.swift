// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Which municipality pays.
    @inlinable
    public static var registrationDecidesMunicipality: Norm { Norm(.handbook, 1) }

    /// Special review needs approval.
    public static var approvalForSpecialReview: Norm { Norm(.handbook, 2) }

    /// Prescribing beyond the handbook needs approval.
    public static var approvalBeyondHandbook: Norm { Norm(.handbook, 3) }

    /// Taking a device along out of the county needs approval.
    public static var approvalWhenMovingWithinSweden: Norm { Norm(.handbook, 4) }

    /// Taking a device along abroad needs approval.
    public static var approvalWhenMovingAbroad: Norm { Norm(.handbook, 5) }

    /// Trust prescription keeps to the handbook and the contract.
    public static var trustByHandbookAndContract: Norm { Norm(.handbook, 6) }

    /// Trust prescription begins with the devices already there.
    public static var trustChecksExistingDevices: Norm { Norm(.handbook, 7) }

    /// Trust prescription follows local guidelines.
    public static var trustFollowsLocalGuidelines: Norm { Norm(.handbook, 8) }

    /// Residents of other counties, less costly devices.
    public static var otherCountyBelowLimit: Norm { Norm(.handbook, 9) }

    /// Residents of other counties, costly devices.
    public static var otherCountyAboveLimit: Norm { Norm(.handbook, 10) }

    /// Residents of other counties, devices that are installed or serviced.
    public static var otherCountyInstalledDevices: Norm { Norm(.handbook, 11) }

    /// Residents of other counties whose municipality pays.
    public static var otherCountyMunicipalPayer: Norm { Norm(.handbook, 12) }

    /// The supply agreement behind the joint cost.
    public static var jointSupplyAgreement: Norm { Norm(.handbook, 13) }
}

extension NormEntry {
    /// What the handbook for prescribing adds to Part B.
    static let handbook = [
        NormEntry(
            .registrationDecidesMunicipality, .guidance(.handbook, section: nil), .decision, .municipality, .is,
            swedish: "När en kommun är kostnadsbärare är det folkbokföringskommunen som betalar för hjälpmedel från "
                + "hjälpmedelscentralen.",
            english: "When the payer is a municipality, it is the municipality of registration that pays for devices "
                + "from the device centre."),
        NormEntry(
            .approvalForSpecialReview, .guidance(.handbook, section: nil), .decision, .both, .must,
            swedish: "En förskrivning som kräver lokal särskild prövning ska godkännas av kostnadsbäraren.",
            english: "A prescription that takes a local special review must be approved by the payer."),
        NormEntry(
            .approvalBeyondHandbook, .guidance(.handbook, section: nil), .decision, .both, .must,
            swedish: "En förskrivning som går utöver handboken ska godkännas av kostnadsbäraren.",
            english: "A prescription that goes beyond the handbook must be approved by the payer."),
        NormEntry(
            .approvalWhenMovingWithinSweden, .guidance(.handbook, section: nil), .decision, .both, .must,
            swedish: "Kostnadsbäraren ska godkänna att patienten tar med sig ett hjälpmedel vid flytt till ett annat "
                + "län.",
            english: "The payer must approve that the patient takes a device along when moving to another county."),
        NormEntry(
            .approvalWhenMovingAbroad, .guidance(.handbook, section: nil), .decision, .both, .must,
            swedish: "Kostnadsbäraren ska godkänna att patienten tar med sig ett hjälpmedel vid flytt utomlands.",
            english: "The payer must approve that the patient takes a device along when moving abroad."),
        NormEntry(
            .trustByHandbookAndContract, .guidance(.handbook, section: nil), .decision, .both, .must,
            swedish: "Den som förtroendeförskriver ska följa handboken och leverantörsavtalet; utanför det "
                + "upphandlade sortimentet ska kostnadsbäraren göra en särskild prövning.",
            english: "Whoever makes a trust prescription must keep to the handbook and to the contract with the "
                + "supplier; for anything outside its assortment the payer must make a special review."),
        NormEntry(
            .trustChecksExistingDevices, .guidance(.handbook, section: nil), .decision, .both, .must,
            swedish: "Den som förtroendeförskriver ska först kontrollera och registrera vilka hjälpmedel patienten "
                + "redan har.",
            english: "Before a trust prescription the devices that the patient already has must be checked and "
                + "registered."),
        NormEntry(
            .trustFollowsLocalGuidelines, .guidance(.handbook, section: nil), .decision, .both, .must,
            swedish: "Den som förtroendeförskriver ska följa lokala riktlinjer.",
            english: "A trust prescription must follow local guidelines."),
        NormEntry(
            .otherCountyBelowLimit, .guidance(.handbook, section: nil), .decision, .region, .may,
            swedish: "Regionens förskrivare får förskriva ett hjälpmedel som kostar mindre än 10\u{a0}000 kronor åt "
                + "den som är bosatt i ett annat län.",
            english: "A prescriber of the region may prescribe a device that costs less than 10\u{a0}000 kronor to a "
                + "resident of another county."),
        NormEntry(
            .otherCountyAboveLimit, .guidance(.handbook, section: nil), .decision, .region, .must,
            swedish: "Innan ett hjälpmedel som kostar mer än 10\u{a0}000 kronor förskrivs åt den som är bosatt i ett "
                + "annat län ska hemregionen tillfrågas.",
            english: "Before a device that costs more than 10\u{a0}000 kronor is prescribed to a resident of another "
                + "county, the home region must be consulted."),
        NormEntry(
            .otherCountyInstalledDevices, .guidance(.handbook, section: nil), .decision, .region, .is,
            swedish: "Installerade hjälpmedel och hjälpmedel som kräver service är hemregionens ansvar när patienten "
                + "är bosatt i ett annat län.",
            english: "Devices that are installed or serviced are the home region's responsibility when the patient is "
                + "a resident of another county."),
        NormEntry(
            .otherCountyMunicipalPayer, .guidance(.handbook, section: nil), .decision, .region, .must,
            swedish: "När kostnadsbäraren för den som är bosatt i ett annat län är en kommun ska förskrivaren först "
                + "komma överens med den kommunen.",
            english: "When the payer for a resident of another county is a municipality, the prescriber must first "
                + "come to an agreement with it."),
        NormEntry(
            .jointSupplyAgreement, .guidance(.handbook, section: nil), .parameter, .both, .is,
            swedish: "Sedan den 1 maj 2018 omfattas produkter för nutrition och för blåsa och tarm av ett gemensamt "
                + "samarbetsavtal om försörjningen; hur kostnaden delas har inte publicerats.",
            english: "Since 1 May 2018 products for nutrition and for bladder and bowel come under a joint supply "
                + "agreement; the division of their cost has not been published."),
    ]
}
