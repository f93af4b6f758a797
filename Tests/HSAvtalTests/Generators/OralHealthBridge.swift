// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

// The facts and findings of the questions on oral health as the oracle has them.

extension Knowledge {
    /// The same in the oracle's words.
    var naiveOral: NaiveOralFact {
        switch self {
        case .yes: .yes
        case .no: .no
        case .unknown: .unknown
        }
    }
}

extension CivilDate {
    /// The same in the oracle's words.
    var naiveOral: NaiveOralDate { NaiveOralDate(year: year, month: monthOfYear, day: day) }
}

extension LeapDayBirthday {
    /// The same in the oracle's words.
    var naiveOral: NaiveOralLeapDay { self == .february28 ? .february28 : .march1 }
}

extension DentalAgeLimits {
    /// The same in the oracle's words; limits of which some are of the act and some supplied are not among those compared.
    var naiveOral: NaiveOralAgeLimits {
        switch self {
        case .agreed: .agreed
        case .followingTheAct: .followingTheAct
        default: .supplied(rows.map { NaiveOralAgeStep(from: $0.firstDay.naiveOral, age: $0.age) })
        }
    }
}

extension LastOccasion {
    /// The same in the oracle's words.
    var naiveOral: NaiveOralLast {
        switch self {
        case .never: .never
        case .unknown: .unknown
        case .on(let day): .on(day.naiveOral)
        }
    }
}

extension OralHealthContactPersons {
    /// The same in the oracle's words.
    var naiveOral: NaiveOralContacts {
        NaiveOralContacts(inMunicipality: inMunicipality.naiveOral, inEveryDistrict: inEveryDistrict.naiveOral)
    }
}

extension Provision.Layer {
    /// The same in the oracle's words.
    var naiveOral: String {
        switch self {
        case .statute: "statute"
        case .agreement: "agreement"
        case .guidance: "guidance"
        case .interpretation: "interpretation"
        }
    }
}

extension [Knowledge] {
    /// The facts of section 8 a in the oracle's words.
    var naiveOralNeed: NaiveOralNeedFacts {
        NaiveOralNeedFacts(
            coveredByLSS: self[0].naiveOral, lastingNeed: self[1].naiveOral, extensiveNeed: self[2].naiveOral,
            municipalHealthCare: self[3].naiveOral, homeHealthCare: self[4].naiveOral, ownHome: self[5].naiveOral,
            correspondingNeed: self[6].naiveOral)
    }
}

extension DentalCareCriteria {
    /// The same in the oracle's words.
    func naiveOral() throws -> NaiveOralCriteria {
        NaiveOralCriteria(
            housing: try #require(naiveWord(housing)), dailyNeed: try #require(naiveWord(dailyNeed)),
            impairment: try #require(naiveWord(personalCareImpairment)), smallProspects: smallProspects.naiveOral,
            homeHelp: homeHelp.naiveOral, relativesHelp: relativesHelp.naiveOral)
    }
}

extension Question {
    /// The decision as the oracle would state it.
    func naiveOral(under edition: Edition, _ state: (Answer) -> [String: String]) -> NaiveOralAnswer {
        let decision = decide(under: edition)
        let norms = Set(decision.citations.ids)
        return switch decision.finding {
        case .settled(let answer): naiveOralSettled(state(answer), norms)
        case .leftOpen(let opening): NaiveOralAnswer(finding: "leftOpen", opening: "\(opening)", norms: norms)
        case .outsideScope: naiveOralOutside(norms)
        }
    }
}

extension DentalCareEntitlement {
    /// The decision as the oracle would state it.
    func naiveOral(under edition: Edition) -> NaiveOralAnswer {
        naiveOral(under: edition) { answer in
            switch answer {
            case .entitled(let groups, let layer):
                [
                    "kind": "entitled", "on": layer.naiveOral,
                    "groups": groups.groups.map { $0.item }.joined(separator: ","),
                ]
            case .notEntitled(let layer): ["kind": "notEntitled", "on": layer.naiveOral]
            }
        }
    }
}

extension AssessmentOffer {
    /// The decision as the oracle would state it.
    func naiveOral(under edition: Edition) -> NaiveOralAnswer {
        naiveOral(under: edition) { status in
            switch status {
            case .done(let day, let next?): ["kind": "done", "on": "\(day)", "nextFrom": "\(next)"]
            case .done(let day, nil): ["kind": "done", "on": "\(day)"]
            case .due(let day): ["kind": "due", "by": "\(day)"]
            case .overdue(let missed, let day): ["kind": "overdue", "since": "\(missed)", "by": "\(day)"]
            }
        }
    }
}

extension DentalCertificateIssuer {
    /// The decision as the oracle would state it.
    func naiveOral(under edition: Edition) -> NaiveOralAnswer {
        naiveOral(under: edition) { permission in
            switch permission {
            case .allowed([]): ["kind": "allowed"]
            case .allowed(let remarks): ["kind": "allowed", "advice": remarks.names.sorted().joined(separator: ",")]
            case .notAllowed(let unmet): ["kind": "notAllowed", "unmet": unmet.names.sorted().joined(separator: ",")]
            }
        }
    }
}

extension OralHealthAssessment {
    /// The decision as the oracle would state it.
    func naiveOral(under edition: Edition) -> NaiveOralAnswer {
        naiveOral(under: edition) { completeness in
            switch completeness {
            case .complete: ["kind": "complete"]
            case .incomplete(let missing):
                ["kind": "incomplete", "missing": missing.names.sorted().joined(separator: ",")]
            }
        }
    }
}

extension CoverageMilestone {
    /// The decision as the oracle would state it.
    func naiveOral(under edition: Edition) -> NaiveOralAnswer {
        naiveOral(under: edition) { progress in
            switch progress {
            case .reached: ["kind": "reached"]
            case .lacking(let count): ["kind": "lacking", "count": "\(count)"]
            }
        }
    }
}
