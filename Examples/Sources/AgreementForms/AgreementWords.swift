// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension AgreementInForce.Subject: VocabularyFact {
    /// What may be in force.
    public var meaning: (swedish: String, english: String) {
        switch self {
        case .mainAgreement: ("huvudavtalet, del A och B", "the main agreement, Parts A and B")
        case .physicians:
            ("överenskommelsen om läkarmedverkan, del C", "the agreement on physician participation, Part C")
        case .discharge: ("överenskommelsen om in- och utskrivning, del C", "the agreement on discharge, Part C")
        case .psychiatry:
            (
                "överenskommelsen om psykisk funktionsnedsättning och missbruk, del C",
                "the agreement on mental disability and abuse, Part C"
            )
        case .oralHealth: ("överenskommelsen om munhälsa, del C", "the agreement on oral health, Part C")
        }
    }
}
