// SPDX-License-Identifier: Apache-2.0

extension Norm {
    /// Who lives in special housing.
    public static var specialHousingWithDailyNeed: Norm { Norm(.dentalCriteria, 1) }

    /// Who is assessed as in a home of their own.
    public static var assessedAsOwnHome: Norm { Norm(.dentalCriteria, 2) }

    /// When the need in a home of one's own is enough.
    public static var ownHomeCriteria: Norm { Norm(.dentalCriteria, 3) }

    /// Help by relatives counts.
    public static var relativesHelpCounts: Norm { Norm(.dentalCriteria, 4) }

    /// Needs that are not enough.
    public static var injectionsOrTemporaryNeed: Norm { Norm(.dentalCriteria, 5) }

    /// The person is registered in the county.
    public static var registeredInCounty: Norm { Norm(.dentalCriteria, 6) }

    /// What the person may choose.
    public static var choosesDentistNotAssessor: Norm { Norm(.dentalCriteria, 7) }

    /// Who is 85 or older pays no fee.
    public static var noFeeFrom85: Norm { Norm(.dentalCriteria, 8) }

    /// Who has no care but that of relatives.
    public static var ownApplicationByRelatives: Norm { Norm(.dentalCriteria, 9) }
}

extension NormEntry {
    /// The region's published rules on necessary dental care.
    static let dentalCriteria = [
        NormEntry(
            .specialHousingWithDailyNeed, .guidance(.dentalCriteria, section: nil), .decision, .region, .is,
            swedish: "Den som bor i särskilt boende och varje dag behöver hjälp med personlig omvårdnad har rätt "
                + "till N-tandvård.",
            english: "A resident of special housing who needs help with personal care every day is entitled to "
                + "necessary dental care."),
        NormEntry(
            .assessedAsOwnHome, .guidance(.dentalCriteria, section: nil), .decision, .region, .is,
            swedish: "Den som bor med som partner i särskilt boende, eller har fått platsen av trygghetsskäl, bedöms "
                + "inte efter boendet utan som i egen bostad.",
            english: "A partner who lives along in special housing, and whoever was granted the housing for "
                + "security, is assessed as in a home of their own and not by the housing."),
        NormEntry(
            .ownHomeCriteria, .guidance(.dentalCriteria, section: nil), .decision, .region, .is,
            swedish: "Den som bor i egen bostad, med hemtjänst eller hemsjukvård, har rätt till N-tandvård om hjälp "
                + "med personlig omvårdnad behövs varje dag, begränsningen inom ICF-området personlig vård är stor "
                + "eller total, och utsikterna till förbättring är små.",
            english: "Whoever lives in a home of their own, and gets home help or health care there, is entitled to "
                + "necessary dental care when help with personal care is needed every day, the limitation within "
                + "personal care by the ICF is severe or complete, and there is little prospect of improvement."),
        NormEntry(
            .relativesHelpCounts, .guidance(.dentalCriteria, section: nil), .decision, .region, .is,
            swedish: "Hjälp som anhöriga ger räknas med.",
            english: "Help that relatives give is counted too."),
        NormEntry(
            .injectionsOrTemporaryNeed, .guidance(.dentalCriteria, section: nil), .decision, .region, .is,
            swedish: "I egen bostad har den som dagligen bara behöver injektioner eller omläggningar, eller vars "
                + "behov är tillfälligt, inte rätt till N-tandvård.",
            english: "In a home of their own whoever needs nothing but injections or dressings every day, or has a "
                + "need that is temporary, is not entitled to necessary dental care."),
        NormEntry(
            .registeredInCounty, .guidance(.dentalCriteria, section: nil), .decision, .region, .is,
            swedish: "Rätt till N-tandvård har den som är folkbokförd i länet.",
            english: "Necessary dental care is for those who are registered in the county."),
        NormEntry(
            .choosesDentistNotAssessor, .guidance(.dentalCriteria, section: nil), .decision, .region, .may,
            swedish: "Den enskilde får själv välja tandläkare för N-tandvården, men inte vem som gör "
                + "munhälsobedömningen.",
            english: "The person may choose the dentist for necessary dental care, but not who makes the oral health "
                + "assessment."),
        NormEntry(
            .noFeeFrom85, .guidance(.dentalCriteria, section: nil), .decision, .region, .is,
            swedish: "Den som är 85 år eller äldre betalar ingen patientavgift för N-tandvård.",
            english: "Whoever is 85 or older pays no patient fee for necessary dental care."),
        NormEntry(
            .ownApplicationByRelatives, .guidance(.dentalCriteria, section: nil), .decision, .region, .is,
            swedish: "Den som vårdas bara av anhöriga gör en egen ansökan hos regionen.",
            english: "Whoever is cared for by nobody but relatives applies directly to the region."),
    ]
}
