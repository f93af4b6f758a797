// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// Invented prescriptions of devices, the same for the same seed: every fact at random, on the days of two years.
struct DeviceSample {
    private var random: SplitMix64
    private let codes = Municipality.allCases.map { $0.code }

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    private mutating func next(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    private mutating func next<Value>(of values: [Value]) -> Value { values[next(values.count)] }

    /// One prescription; nil for dates that cannot be true together, of which there are none here.
    mutating func nextPrescription() -> DeviceCost? {
        let epoch = CivilDate.earliest.dayNumber + 730_000
        guard let prescribed = CivilDate(dayNumber: epoch + next(730)),
            let born = CivilDate(dayNumber: epoch - next(34_000))
        else { return nil }
        return try? DeviceCost(
            regionAlwaysPays: next(of: Knowledge.allCases), born: born, prescribed: prescribed,
            provider: next(of: Principal.allCases), registration: next(of: codes))
    }

    /// The same as a table, about 75 bytes a row.
    mutating func table(rows: Int) -> [UInt8] {
        var text = Array("id,regionAlwaysPays,born,prescribed,provider,registration,note\n".utf8)
        for row in 0..<rows {
            guard let one = nextPrescription(), let born = one.born, let provider = one.provider else { continue }
            text += Array("P\(10_000_000 + row),\(one.regionAlwaysPays.rawValue),\(born),\(one.prescribed),".utf8)
            text += Array("\(provider.rawValue),\(one.registration),some words of one's own\n".utf8)
        }
        return text
    }
}
