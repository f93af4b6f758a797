// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import Testing

@Suite("2017:612 2:3 and 4:3: notices and calls that were sent too late (I-07)")
struct LateNoticeTests {
    @Test("A late admission notice counts as sent, and by the other reading as not sent (I-07, 2:3)")
    func admissionNotice() throws {
        let stay = try sample(admissionNotice: "2026-05-02T09:01")
        stay.expect(.mean(days: 4), citing: Grounds.mean("2017:612-2:3", "I-07"))
        stay.expect(
            .excluded(Exclusions(.noAdmissionNotice)),
            citing: ["U-07", "2017:612-2:3", "2017:612-5:3", "I-06", "I-07"], under: .lateIsNotSent)
    }

    @Test("A call more than 3 days after the notice counts as sent, and by the other reading as not sent (I-07, 4:3)")
    func call() throws {
        let stay = try sample(planning: .called(on: CivilDate("2026-05-08")))
        stay.expect(.mean(days: 4), citing: Grounds.mean("2017:612-4:3", "I-07"))
        stay.expect(
            .excluded(Exclusions(.noPlanningCall)),
            citing: ["U-07", "2017:612-4:3", "2017:612-5:3", "I-06", "I-07"], under: .lateIsNotSent)
    }

    @Test("Both may be late, and both reasons and deadlines are then told (I-07)")
    func both() throws {
        let stay = try sample(
            admissionNotice: "2026-05-02T09:01", planning: .called(on: CivilDate("2026-05-08")), available: .no)
        stay.expect(
            .excluded([
                Exclusions(.noAdmissionNotice), Exclusions(.noPlanningCall), Exclusions(.openCareNotAvailable),
            ]),
            citing: [
                "U-07", "U-08", "2017:612-2:3", "2017:612-4:3", "2017:612-5:3", "2017:612-5:5", "I-06", "I-07", "I-32",
            ], under: .lateIsNotSent)
        stay.expect(
            .excluded(Exclusions(.openCareNotAvailable)),
            citing: ["U-08", "2017:612-2:3", "2017:612-4:3", "2017:612-5:5", "I-06", "I-07", "I-32"])
    }

    @Test("A notice within 24 hours and a call within 3 days are in time by both readings (2:3, 4:3)")
    func inTime() throws {
        let stay = try sample(admissionNotice: "2026-05-02T09:00", planning: .called(on: CivilDate("2026-05-07")))
        stay.expect(.mean(days: 4), citing: Grounds.mean())
        stay.expect(.mean(days: 4), citing: Grounds.mean(), under: .lateIsNotSent)
    }

    @Test("What is not known to be late is not late: no admission, no time of the day, no day of the call (I-07)")
    func unknown() throws {
        for stay in [
            try sample(admission: nil, admissionNotice: "2026-05-03T23:59"),
            try sample(admissionNotice: "2026-05-02"),
            try sample(admission: "2026-05-01", admissionNotice: "2026-05-02T23:59"),
            try sample(planning: .called()),
        ] {
            stay.expect(.mean(days: 4), citing: Grounds.mean())
            stay.expect(.mean(days: 4), citing: Grounds.mean(), under: .lateIsNotSent)
        }
    }

    @Test("A notice that is late on every minute of its day is late without a time (I-07, 2:3)")
    func lateAtAnyTime() throws {
        let stay = try sample(admissionNotice: "2026-05-03")
        stay.expect(.mean(days: 4), citing: Grounds.mean("2017:612-2:3", "I-07"))
        stay.expect(
            .excluded(Exclusions(.noAdmissionNotice)),
            citing: ["U-07", "2017:612-2:3", "2017:612-5:3", "I-06", "I-07"], under: .lateIsNotSent)
    }

    @Test("The 24 hours run from the judgement of the need where that came after the admission (2:3)")
    func needJudgedLater() throws {
        for (judged, isLate) in [
            ("2026-05-01T09:01", false), ("2026-05-02T12:00", false), ("2026-05-01T09:00", true),
            ("2026-04-30T12:00", true),
        ] {
            let stay = try sample(needJudged: judged, admissionNotice: "2026-05-02T09:01")
            stay.expect(
                .mean(days: 4), citing: isLate ? Grounds.mean("2017:612-2:3", "I-07") : Grounds.mean())
            let decision = stay.decide(under: Edition(discharge: .lateIsNotSent))
            #expect((decision.answer == .excluded(Exclusions(.noAdmissionNotice))) == isLate)
            #expect(decision.citations.contains(.lateNoticeIsSent) == isLate)
        }
    }

    @Test("What was not sent at all is not late: no deadline is cited (I-07)")
    func notSent() throws {
        let stay = try sample(admissionNotice: nil, planning: .notCalled)
        stay.expect(
            .excluded([Exclusions(.noAdmissionNotice), Exclusions(.noPlanningCall)]),
            citing: ["U-07", "2017:612-5:3", "I-06"], under: .lateIsNotSent)
    }

    @Test("Without a notice of ready-for-discharge the call has no deadline to miss (4:3)")
    func callWithoutNotice() throws {
        let stay = try sample(ready: nil, planning: .called(on: CivilDate("2026-05-30")))
        stay.expect(
            .excluded(Exclusions(.noReadyNotice)), citing: ["U-07", "2017:612-5:3", "I-06"], under: .lateIsNotSent)
    }

    @Test("An ongoing stay tells what is late where that counts as not sent (I-07, I-12)")
    func ongoing() throws {
        let stay = try Discharge.sample(
            admission: "2026-05-01T09:00", admissionNotice: "2026-05-02T09:01", discharged: nil, asOf: "2026-05-13")
        stay.expect(
            .ongoing(payable: 0, failing: Exclusions(.noAdmissionNotice)),
            citing: ["U-07", "2017:612-2:3", "2017:612-5:3", "I-07", "I-12"], under: .lateIsNotSent)
        stay.expect(
            .ongoing(payable: 6, failing: []), citing: Grounds.individual("2017:612-2:3", "I-07", "I-12"))
    }

    private func sample(
        admission: String? = "2026-05-01T09:00", needJudged: String? = nil,
        admissionNotice: String? = "2026-05-01T10:00", ready: String? = "2026-05-04T10:00",
        planning: PlanningCall = .called(), available: Knowledge = .yes
    ) throws -> Discharge {
        try .sample(
            admission: admission, needJudged: needJudged, admissionNotice: admissionNotice, ready: ready,
            planning: planning, available: available, discharged: "2026-05-08")
    }
}
