// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Who pays for prescribed medicines.
    public static var regionPaysForPrescribedMedicines: Norm { Norm(.careAndCost, 36) }

    /// Who provides the emergency medicine stocks.
    public static var emergencyStockProvided: Norm { Norm(.careAndCost, 37) }

    /// What an emergency medicine stock is for.
    public static var emergencyStockUse: Norm { Norm(.careAndCost, 38) }

    /// Who pays for the emergency medicine stocks.
    public static var regionPaysForEmergencyStock: Norm { Norm(.careAndCost, 39) }

    /// Who decides on multi-dose dispensing.
    public static var multiDoseDecidedByPhysician: Norm { Norm(.careAndCost, 40) }

    /// What personally prescribed devices are.
    public static var prescribedAidsDefined: Norm { Norm(.careAndCost, 41) }

    /// Who prescribes.
    public static var prescriptionFollowsResponsibility: Norm { Norm(.careAndCost, 42) }

    /// Devices of children and young people.
    @inlinable
    public static var regionPaysForChildrensDevices: Norm { Norm(.careAndCost, 43) }

    /// Devices of adults.
    @inlinable
    public static var responsibleProviderPaysForAdults: Norm { Norm(.careAndCost, 44) }

    /// Devices that the region pays at any age.
    @inlinable
    public static var regionAlwaysPays: Norm { Norm(.careAndCost, 45) }

    /// The product instruction divides the cost.
    @inlinable
    public static var productInstructionDecides: Norm { Norm(.careAndCost, 46) }

    /// Prescribing at the cost of the other principal.
    public static var trustPrescription: Norm { Norm(.careAndCost, 47) }

    /// Medicine-related products that both principals pay.
    public static var jointCostProducts: Norm { Norm(.careAndCost, 48) }

    /// Medicine-related products that the region pays.
    public static var regionPaysForProductAreas: Norm { Norm(.careAndCost, 49) }

    /// Devices that the handbook does not regulate.
    public static var prescriberPaysUnregulated: Norm { Norm(.careAndCost, 50) }

    /// Devices that a physician orders.
    public static var physiciansOrdersAreRegional: Norm { Norm(.careAndCost, 51) }

    /// Wound care and compression have a list of their own.
    public static var woundCareList: Norm { Norm(.careAndCost, 52) }

    /// When services are bought.
    public static var purchaseInExceptionalCases: Norm { Norm(.careAndCost, 53) }

    /// Who answers for a service that was bought.
    public static var responsibilityStaysWithPrincipal: Norm { Norm(.careAndCost, 54) }

    /// When a local agreement on purchases is allowed.
    public static var localAgreementOnPurchase: Norm { Norm(.careAndCost, 55) }

    /// What a local agreement on purchases should say.
    public static var contentOfLocalAgreement: Norm { Norm(.careAndCost, 56) }

    /// Who develops the areas that the revision identified.
    public static var developmentAreas: Norm { Norm(.careAndCost, 57) }
}

extension NormEntry {
    /// The norms of Part B on medicines, devices and the purchase of services, sections 9 to 15.
    static let cost = [
        NormEntry(
            .regionPaysForPrescribedMedicines, .agreement(.careAndCost, section: "9"), .decision, .region, .is,
            swedish: "Läkemedel inom läkemedelsförmånen som har förskrivits åt en enskild patient betalas av "
                + "regionen, bortsett från patientens egenavgift.",
            english: "Medicines of the pharmaceutical benefit, prescribed to a single patient, are paid by the "
                + "region, apart from the patient's own fee."),
        NormEntry(
            .emergencyStockProvided, .agreement(.careAndCost, section: "9.akutforrad"), .duty, .region, .must,
            swedish: "Regionen ska tillhandahålla akutläkemedelsförråd åt den kommunala primärvårdens patienter och "
                + "besluta om förråden och vad de innehåller.",
            english: "The region must keep emergency medicine stocks for the patients of municipal primary care and "
                + "decide on the stocks and what they hold."),
        NormEntry(
            .emergencyStockUse, .agreement(.careAndCost, section: "9.akutforrad"), .decision, .both, .may,
            swedish: "Ett akutläkemedelsförråd får användas vid akut ordination och för behandling under en avgränsad "
                + "tid.",
            english: "An emergency medicine stock may be used when an order is urgent, or to treat for a limited "
                + "time."),
        NormEntry(
            .regionPaysForEmergencyStock, .agreement(.careAndCost, section: "9.akutforrad"), .decision, .region, .is,
            swedish: "Regionen betalar läkemedel, transport och kontroll för de kommunala akutläkemedelsförråden.",
            english: "The region bears what the emergency medicine stocks of the municipalities cost: medicines, "
                + "transport and control."),
        NormEntry(
            .multiDoseDecidedByPhysician, .agreement(.careAndCost, section: "9.oppenvardsdos"), .decision, .region,
            .must,
            swedish: "Öppenvårdsdos ska beslutas av en läkare, som prövar patientens behov och att den regionala "
                + "riktlinjens kriterier är uppfyllda.",
            english: "On multi-dose dispensing a physician must decide, after examining what the patient needs and "
                + "the criteria that the regional guideline sets."),
        NormEntry(
            .prescribedAidsDefined, .agreement(.careAndCost, section: "10"), .definition, .both, .is,
            swedish: "Personligt förskrivna hjälpmedel är sådana som behövs i det dagliga livet eller för vård och "
                + "behandling; till de senare hör hjälpmedel för medicinsk behandling och läkemedelsnära produkter.",
            english: "Personally prescribed devices serve daily life, or care and treatment; among the latter are "
                + "medicine-related products and devices for medical treatment."),
        NormEntry(
            .prescriptionFollowsResponsibility, .agreement(.careAndCost, section: "10"), .decision, .both, .is,
            swedish: "Den som ansvarar för hälso- och sjukvården förskriver också hjälpmedel och läkemedelsnära "
                + "produkter.",
            english: "Whoever answers for the health care also prescribes devices and medicine-related products."),
        NormEntry(
            .regionPaysForChildrensDevices, .agreement(.careAndCost, section: "11"), .decision, .region, .is,
            swedish: "Till och med 17 års ålder betalar regionen de produkter som handboken reglerar.",
            english: "Up to and including the age of 17 the region pays for the products that the handbook regulates."),
        NormEntry(
            .responsibleProviderPaysForAdults, .agreement(.careAndCost, section: "11"), .decision, .both, .is,
            swedish: "För vuxna följer kostnaden vårdansvaret: den vårdgivare betalar som svarar för patientens "
                + "hälso- och sjukvård.",
            english: "For adults the cost goes with the care: the provider that answers for the patient's health care "
                + "pays."),
        NormEntry(
            .regionAlwaysPays, .agreement(.careAndCost, section: "11"), .decision, .region, .is,
            swedish: "För vissa produkter är det alltid regionen som betalar.",
            english: "For certain products it is always the region that pays."),
        NormEntry(
            .productInstructionDecides, .agreement(.careAndCost, section: "11"), .decision, .both, .is,
            swedish: "Hur kostnaden för en viss produkt fördelas står i dess produktanvisning, som avtalet hänvisar "
                + "till.",
            english: "How the cost of a certain product is divided stands in its product instruction, to which the "
                + "agreement refers."),
        NormEntry(
            .trustPrescription, .agreement(.careAndCost, section: "11"), .decision, .both, .may,
            swedish: "För att vårdkedjan inte ska brytas får ett hjälpmedel förskrivas på den andra huvudmannens "
                + "bekostnad, som förtroendeförskrivning.",
            english: "So that the chain of care does not break, a device may be prescribed at the expense of the "
                + "other principal, as a trust prescription."),
        NormEntry(
            .jointCostProducts, .agreement(.careAndCost, section: "12"), .decision, .both, .is,
            swedish: "Region och kommun delar kostnaden för läkemedelsnära produkter vid blås- och tarmdysfunktion "
                + "och för nutrition.",
            english: "Region and municipality share the cost of medicine-related products for bladder and bowel "
                + "dysfunction and for nutrition."),
        NormEntry(
            .regionPaysForProductAreas, .agreement(.careAndCost, section: "12"), .decision, .region, .is,
            swedish: "Regionen betalar läkemedelsnära produkter för diabetes, stomi och trakeostomi, och spolvätskor.",
            english: "The region pays for medicine-related products for diabetes, stoma and tracheostomy, and for "
                + "irrigation fluids."),
        NormEntry(
            .prescriberPaysUnregulated, .agreement(.careAndCost, section: "13"), .decision, .both, .is,
            swedish: "En medicinteknisk produkt i patientens vardag som handboken ännu inte reglerar betalas i regel "
                + "av den vårdgivare som förskriver den.",
            english: "A medical device for everyday life that the handbook does not regulate yet is as a rule paid by "
                + "the provider that prescribes it."),
        NormEntry(
            .physiciansOrdersAreRegional, .agreement(.careAndCost, section: "13"), .decision, .region, .is,
            swedish: "En medicinteknisk produkt som en läkare ordinerar är regionens ansvar.",
            english: "A medical device that a physician orders is the responsibility of the region."),
        NormEntry(
            .woundCareList, .agreement(.careAndCost, section: "13"), .decision, .both, .is,
            swedish: "Vem som betalar en sårläkningsartikel eller ett kompressionsförband står, produkt för produkt, "
                + "i en egen förteckning som avtalet hänvisar till.",
            english: "Who pays for an article of wound care or a compression bandage stands, product by product, in a "
                + "list of its own, to which the agreement refers."),
        NormEntry(
            .purchaseInExceptionalCases, .agreement(.careAndCost, section: "14"), .decision, .both, .may,
            swedish: "Tjänsteköp får göras undantagsvis, efter att den andra parten har tillfrågats om att utföra "
                + "insatsen.",
            english: "Services may be bought by way of exception, after the other party was asked to carry out the "
                + "intervention."),
        NormEntry(
            .responsibilityStaysWithPrincipal, .agreement(.careAndCost, section: "14"), .decision, .both, .is,
            swedish: "Ansvaret för en köpt tjänst stannar hos huvudmannen, som också följer upp den.",
            english: "The principal keeps the responsibility for a service that was bought, and follows it up."),
        NormEntry(
            .localAgreementOnPurchase, .agreement(.careAndCost, section: "14"), .decision, .both, .may,
            swedish: "Parterna får sluta ett lokalt avtal om tjänsteköp om båda är överens och avtalet i allt håller "
                + "sig inom Hälso- och sjukvårdsavtalet.",
            english: "The parties may conclude a local agreement on buying services when both consent and it keeps to "
                + "the main agreement throughout."),
        NormEntry(
            .contentOfLocalAgreement, .agreement(.careAndCost, section: "14"), .validation, .both, .should,
            swedish: "Av det lokala avtalet bör framgå vem som får besluta om tjänsteköp och hur parterna informerar "
                + "och kommunicerar med varandra.",
            english: "The local agreement should name those who have the power to decide on purchases, and say how "
                + "the parties inform and talk to each other."),
        NormEntry(
            .developmentAreas, .agreement(.careAndCost, section: "15"), .principle, .both, .is,
            swedish: "De utvecklingsområden som revideringen pekade ut tar parterna hand om tillsammans.",
            english: "The areas of development that the revision pointed out are for the parties to take care of "
                + "together."),
    ]
}
