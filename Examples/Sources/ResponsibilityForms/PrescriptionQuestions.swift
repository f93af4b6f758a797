// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension PrescriptionApproval: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "prescription-approval" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Får hjälpmedlet förskrivas, och behövs kostnadsbärarens godkännande?"
            : "May the device be prescribed, and does it need the payer's approval?"
    }

    /// What the facts mean: the conditions, and those beside them.
    public static var meanings: [String: (swedish: String, english: String)] {
        meanings(
            of: Requirement.self,
            and: meanings(
                of: Reason.self,
                and: [
                    "prescriber": (
                        "vilken huvudman som förskriver hjälpmedlet", "which principal prescribes the device"
                    ),
                    "payer": ("vilken huvudman som är kostnadsbärare", "which principal pays"),
                ]))
    }

    /// Reads the facts of one prescription.
    public init?(facts: inout some FactSource) {
        self.init(
            prescriber: facts.value("prescriber"),
            payer: facts.value("payer"),
            specialReview: facts.value("specialReview"),
            beyondHandbook: facts.value("beyondHandbook"),
            movingWithinSweden: facts.value("movingWithinSweden"),
            movingAbroad: facts.value("movingAbroad"),
            outsideAssortment: facts.value("outsideAssortment"),
            existingDevicesRegistered: facts.value("existingDevicesRegistered"),
            localGuidelinesFollowed: facts.value("localGuidelinesFollowed"))
    }

    /// Whether it may, whose approval it needs and why, or every condition that fails.
    public static func fields(of answer: Outcome) -> [AnswerField] { answer.fields }
}

extension PrescriptionApproval.Outcome {
    /// The outcome as data.
    fileprivate var fields: [AnswerField] {
        switch self {
        case .allowed: [AnswerField("permission", "allowed")]
        case .allowedWithApproval(of: let payer, because: let reasons):
            [
                AnswerField("permission", "allowedWithApproval"), AnswerField("approval", payer),
                AnswerField("reasons", reasons.names),
            ]
        case .notAllowed(unmet: let unmet):
            [AnswerField("permission", "notAllowed"), AnswerField("unmet", unmet.names)]
        }
    }
}

extension OutOfCountyDevice: AskableQuestion {
    /// The name on the command line.
    public static var name: String { "out-of-county-device" }

    /// What is asked.
    public static func title(in language: Language) -> String {
        language == .swedish
            ? "Vad krävs för att förskriva ett hjälpmedel till någon från ett annat län?"
            : "What does it take to prescribe a device to a resident of another county?"
    }

    /// What the facts mean.
    public static var meanings: [String: (swedish: String, english: String)] {
        [
            "cost": ("vad hjälpmedlet kostar i kronor", "what the device costs in SEK"),
            "installedOrServiced": (
                "om hjälpmedlet installeras eller får service",
                "whether the device is installed or serviced"
            ),
            "payerAtHome": (
                "vilken huvudman som betalar i hemlänet",
                "which principal pays in the county of residence"
            ),
            "prescriber": ("vilken huvudman som förskriver hjälpmedlet", "which principal prescribes the device"),
        ]
    }

    /// Reads the facts of one prescription.
    public init?(facts: inout some FactSource) {
        let cost = facts.value("cost", Money.self)
        let installedOrServiced = facts.value("installedOrServiced", Knowledge.self)
        let payerAtHome = facts.value("payerAtHome", Principal.self)
        let prescriber = facts.value("prescriber", Principal.self)
        do throws(NegativeAmount) {
            try self.init(
                cost: cost, installedOrServiced: installedOrServiced, payerAtHome: payerAtHome, prescriber: prescriber)
        } catch {
            facts.fault { error.message(in: $0) }
            return nil
        }
    }

    /// What has to be done first.
    public static func fields(of answer: Step) -> [AnswerField] { [AnswerField("step", answer)] }
}
