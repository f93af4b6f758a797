// SPDX-License-Identifier: Apache-2.0

/// An act or an ordinance in the Swedish Code of Statutes.
///
/// Swedish: *författning i Svensk författningssamling (SFS)*. The members are those that the agreement cites by their number,
/// and the one that replaced one of them.
public struct Statute: Sendable, Hashable {
    /// The number in the code of statutes, `2017:612`.
    public let number: String

    /// The first day on which it is no longer in force; nil while it is.
    ///
    /// Swedish: *upphävd från och med*.
    public let repealed: CivilDate?

    private let swedish: String
    private let english: String

    private init(_ number: String, repealed: CivilDate? = nil, swedish: String, english: String) {
        self.number = number
        self.repealed = repealed
        self.swedish = swedish
        self.english = english
    }

    /// The name with its number.
    public func name(in language: Language) -> String { language.text(swedish, english) }
}

extension Statute {
    /// The Health and Medical Services Act.
    ///
    /// Swedish: *hälso- och sjukvårdslagen (HSL)*.
    public static let healthCareAct = Statute(
        "2017:30", swedish: "hälso- och sjukvårdslagen (2017:30)",
        english: "the Health and Medical Services Act (2017:30)")

    /// The Social Services Act of 2001, repealed from 2025-07-01.
    ///
    /// Swedish: *socialtjänstlagen (SoL)*.
    public static let socialServicesAct2001 = Statute(
        "2001:453", repealed: CivilMonth(packed: 2_025 << 4 | 7).firstDay, swedish: "socialtjänstlagen (2001:453)",
        english: "the Social Services Act (2001:453)")

    /// The Social Services Act of 2025, which replaced that of 2001.
    ///
    /// Swedish: *socialtjänstlagen (SoL)*. The agreement is older and does not cite it.
    public static let socialServicesAct2025 = Statute(
        "2025:400", swedish: "socialtjänstlagen (2025:400)", english: "the Social Services Act (2025:400)")

    /// The act on support and service for persons with certain disabilities.
    ///
    /// Swedish: *lagen om stöd och service till vissa funktionshindrade (LSS)*.
    public static let supportAct = Statute(
        "1993:387", swedish: "lagen (1993:387) om stöd och service till vissa funktionshindrade",
        english: "the Act (1993:387) on support and service for persons with certain disabilities")

    /// The Patient Act.
    ///
    /// Swedish: *patientlagen*.
    public static let patientAct = Statute(
        "2014:821", swedish: "patientlagen (2014:821)", english: "the Patient Act (2014:821)")

    /// The act on cooperation at discharge from inpatient health care.
    ///
    /// Swedish: *lagen om samverkan vid utskrivning från sluten hälso- och sjukvård*.
    public static let dischargeAct = Statute(
        "2017:612", swedish: "lagen (2017:612) om samverkan vid utskrivning från sluten hälso- och sjukvård",
        english: "Act (2017:612) on cooperation at discharge from inpatient care")

    /// The Dental Care Act.
    ///
    /// Swedish: *tandvårdslagen*.
    public static let dentalAct = Statute(
        "1985:125", swedish: "tandvårdslagen (1985:125)", english: "the Dental Care Act (1985:125)")

    /// The Dental Care Ordinance.
    ///
    /// Swedish: *tandvårdsförordningen*. Only introductions of the agreement cite it, which no norm restates.
    public static let dentalOrdinance = Statute(
        "1998:1338", swedish: "tandvårdsförordningen (1998:1338)", english: "the Dental Care Ordinance (1998:1338)")

    /// The act on compulsory psychiatric care.
    ///
    /// Swedish: *lagen om psykiatrisk tvångsvård (LPT)*.
    public static let compulsoryCareAct = Statute(
        "1991:1128", swedish: "lagen (1991:1128) om psykiatrisk tvångsvård",
        english: "the Act (1991:1128) on compulsory psychiatric care")

    /// The act on forensic psychiatric care.
    ///
    /// Swedish: *lagen om rättspsykiatrisk vård (LRV)*.
    public static let forensicCareAct = Statute(
        "1991:1129", swedish: "lagen (1991:1129) om rättspsykiatrisk vård",
        english: "the Act (1991:1129) on forensic psychiatric care")

    /// The act with special provisions on the care of young persons.
    ///
    /// Swedish: *lagen med särskilda bestämmelser om vård av unga (LVU)*.
    public static let youngPersonsCareAct = Statute(
        "1990:52", swedish: "lagen (1990:52) med särskilda bestämmelser om vård av unga",
        english: "the Act (1990:52) with special provisions on the care of young persons")

    /// The act on the care of persons with substance abuse in certain cases.
    ///
    /// Swedish: *lagen om vård av missbrukare i vissa fall (LVM)*.
    public static let abuseCareAct = Statute(
        "1988:870", swedish: "lagen (1988:870) om vård av missbrukare i vissa fall",
        english: "the Act (1988:870) on the care of persons with substance abuse in certain cases")

    /// The act on health care for asylum seekers and others.
    ///
    /// Swedish: *lagen om hälso- och sjukvård åt asylsökande m.fl.*
    public static let asylumSeekersCareAct = Statute(
        "2008:344", swedish: "lagen (2008:344) om hälso- och sjukvård åt asylsökande m.fl.",
        english: "the Act (2008:344) on health care for asylum seekers and others")

    /// The act on health care for certain foreigners who stay in Sweden without the necessary permits.
    ///
    /// Swedish: *lagen om hälso- och sjukvård till vissa utlänningar som vistas i Sverige utan nödvändiga tillstånd*.
    public static let careWithoutPermitAct = Statute(
        "2013:407",
        swedish:
            "lagen (2013:407) om hälso- och sjukvård till vissa utlänningar som vistas i Sverige utan nödvändiga tillstånd",
        english:
            "the Act (2013:407) on health care for certain foreigners who stay in Sweden without the necessary permits")

    /// The act by which the Convention on the Rights of the Child is Swedish law.
    ///
    /// Swedish: *lagen om Förenta nationernas konvention om barnets rättigheter (barnkonventionen)*.
    public static let childrensRightsAct = Statute(
        "2018:1197", swedish: "lagen (2018:1197) om Förenta nationernas konvention om barnets rättigheter",
        english: "the Act (2018:1197) on the United Nations Convention on the Rights of the Child")

    /// Every act and ordinance above.
    public static let all: [Statute] = [
        healthCareAct, socialServicesAct2001, socialServicesAct2025, supportAct, patientAct, dischargeAct, dentalAct,
        dentalOrdinance, compulsoryCareAct, forensicCareAct, youngPersonsCareAct, abuseCareAct, asylumSeekersCareAct,
        careWithoutPermitAct, childrensRightsAct,
    ]
}
