// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit

/// The facts of ``CareResponsibility``, one place for each, so that they can be enumerated, changed and named.
struct CareCase: Hashable {
    /// The value of each fact, as its place in the list of accepted values.
    private(set) var places: [UInt8]

    /// The facts in the order of the question, with the names that data writes.
    static let facts: [(name: String, values: [String])] = [
        ("patient", PatientStatus.allCases.map { $0.rawValue }),
        ("housing", Housing.allCases.map { $0.rawValue }),
        ("inDayActivities", ["no", "yes"]),
        ("clinicAccess", ClinicAccess.allCases.map { $0.rawValue }),
        ("scopeMotivatesHomeCare", Knowledge.allCases.map { $0.rawValue }),
        ("needOverTime", Knowledge.allCases.map { $0.rawValue }),
        ("safeAtHome", Knowledge.allCases.map { $0.rawValue }),
        ("temporary", Knowledge.allCases.map { $0.rawValue }),
        ("onLeave", ["no", "yes"]),
        ("profession", Profession.allCases.map { $0.rawValue }),
        ("level", CareLevel.allCases.map { $0.rawValue }),
        ("intervention", InterventionKind.allCases.map { $0.rawValue }),
    ]

    /// The value of a fact, by its name.
    func value(_ fact: Int) -> String { Self.facts[fact].values[Int(places[fact])] }

    /// The case with another value of a fact.
    func with(_ fact: Int, _ value: Int) -> CareCase {
        var changed = self
        changed.places[fact] = UInt8(value)
        return changed
    }

    /// The question.
    var question: CareResponsibility {
        CareResponsibility(
            patient: PatientStatus.allCases[Int(places[0])], housing: Housing.allCases[Int(places[1])],
            inDayActivities: places[2] == 1, clinicAccess: ClinicAccess.allCases[Int(places[3])],
            scopeMotivatesHomeCare: Knowledge.allCases[Int(places[4])],
            needOverTime: Knowledge.allCases[Int(places[5])], safeAtHome: Knowledge.allCases[Int(places[6])],
            temporary: Knowledge.allCases[Int(places[7])], onLeave: places[8] == 1,
            profession: Profession.allCases[Int(places[9])], level: CareLevel.allCases[Int(places[10])],
            intervention: InterventionKind.allCases[Int(places[11])])
    }

    /// The number of combinations of all facts.
    static let count = facts.reduce(1) { $0 * $1.values.count }

    /// The combination with a number, from 0.
    init(number: Int) {
        var rest = number
        places = Self.facts.map { fact in
            defer { rest /= fact.values.count }
            return UInt8(rest % fact.values.count)
        }
    }

    /// Every combination of all facts.
    static var all: some Sequence<CareCase> { (0..<count).lazy.map(CareCase.init(number:)) }

    /// Every combination of the facts of somebody who lives or stays in the county; the first fact varies fastest.
    static var residents: some Sequence<CareCase> {
        stride(from: 0, to: count, by: facts[0].values.count).lazy.map(CareCase.init(number:))
    }

    /// Any combination.
    static let generator = Generator<Int>.int(in: 0...count - 1).map { CareCase(number: $0) }
}

extension CareCase: CustomStringConvertible, CustomDebugStringConvertible {
    /// The facts by name.
    var description: String {
        Self.facts.indices.map { "\(Self.facts[$0].name): \(value($0))" }.joined(separator: ", ")
    }

    /// The same, for a counterexample.
    var debugDescription: String { description }
}
