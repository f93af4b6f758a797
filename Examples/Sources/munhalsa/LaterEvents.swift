// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

extension OralHealthReading {
    /// The number of events later than a day that a follow-up would count.
    func measured(after day: CivilDate) -> Int {
        let days = certificates.flatMap { [$0.assessments ?? [], $0.dentalCare ?? []] }
        let others = [(trainings ?? []).map { $0.day }, (deviations ?? []).map { $0.day }]
        return (days + others).joined().count { $0 > day }
    }
}

extension DentalCertificate {
    /// The number of offers and assessments later than a day.
    func offered(after day: CivilDate) -> Int { [offers ?? [], assessments ?? []].joined().count { $0 > day } }
}

extension Language {
    /// That events later than a day are not counted; nothing when there are none.
    func notCounted(_ events: Int, after day: CivilDate) -> [String] {
        guard events > 0 else { return [] }
        let number = count(events, ("händelse", "händelser"), ("event", "events"))
        return [
            text(
                "\(number) efter den \(day) är inte " + (events == 1 ? "räknad." : "räknade."),
                "\(number) after \(day) " + (events == 1 ? "is" : "are") + " not counted.")
        ]
    }
}
