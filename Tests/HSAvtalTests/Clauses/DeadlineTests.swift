// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("2017:612 2:3: the deadline of the admission notice")
struct AdmissionNoticeDeadlineTests {
    private let edition = Edition.vastraGotaland2023
    private let ids = ["U-07", "2017:612-2:3"]

    @Test("A notice 24 hours after the admission is in time, and a minute later it is late by that minute (2:3)")
    func limit() throws {
        try every(-3_000...4_320) { minutes in
            let decision = try decide(admitted: "2026-02-27T10:30", sent: later("2026-02-27T10:30", by: minutes))
            let excess = minutes - 1_440
            let expected: Timeliness = excess > 0 ? .late(by: .minutes(excess...excess)) : .kept
            try equal(decision.finding, .settled(expected), "the finding")
            try equal(decision.citations.ids, ids, "the citations")
        }
        let kept = try decide(admitted: "2026-05-03T13:45", sent: "2026-05-04T13:45")
        #expect(kept.answer == .kept && kept.citations.ids == ids)
        let late = try decide(admitted: "2026-05-03T13:45", sent: "2026-05-04T13:46")
        #expect(late.answer == .late(by: .minutes(1...1)) && late.citations.ids == ids)
    }

    @Test("The 24 hours run from the judgement of the need where it came after the admission (2:3)")
    func judgedLater() throws {
        try every(stride(from: -1_500, through: 3_000, by: 60), 1_400...1_480) { judged, beyond in
            let start = max(0, judged)
            let decision = try decide(
                admitted: "2026-05-03T13:45", judged: later("2026-05-03T13:45", by: judged),
                sent: later("2026-05-03T13:45", by: start + beyond))
            let expected: Timeliness = beyond > 1_440 ? .late(by: .minutes(beyond - 1_440...beyond - 1_440)) : .kept
            try equal(decision.finding, .settled(expected), "the finding")
            try equal(decision.citations.ids, ids, "the citations")
        }
    }

    @Test("A notice that was not sent is missing, whatever else is known (U-07)")
    func missing() throws {
        try every(["2026-05-03", "2026-05-03T13:45"], [nil, "2026-05-03", "2026-05-04T10:00"]) { admitted, judged in
            let decision = try decide(admitted: admitted, judged: judged, sent: nil)
            try equal(decision.finding, .settled(.missing), "the finding")
            try equal(decision.citations.ids, ids, "the citations")
        }
    }

    @Test("An unknown time leaves the question open only when its minutes do not agree")
    func unknownTime() throws {
        let days = ["2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06"]
        let moments = days.flatMap { [$0, $0 + "T00:00", $0 + "T12:01", $0 + "T23:59"] }
        let judged = [nil] + moments.prefix(12).map(Optional.some)
        try every(["2026-05-03", "2026-05-03T00:00", "2026-05-03T12:01"], judged, moments) { admitted, judged, sent in
            let question = try question(admitted: admitted, judged: judged, sent: sent)
            let decision = question.decide(under: edition)
            try equal(decision.citations.ids, ids, "the citations")
            // Known times are tested above; an unknown one must agree with every minute it may be.
            let findings = Set(fillings(question).map { $0.decide(under: edition).finding })
            let expected = findings.isEmpty ? decision.finding : combined(findings)
            try equal(decision.finding, expected, "the finding")
        }
    }

    @Test("The explanation tells the conclusion and every fact, in both languages")
    func explanations() throws {
        let late = try question(admitted: "2026-05-03T13:45", judged: "2026-05-03T14:00", sent: "2026-05-04T15:01")
        #expect(
            late.explanation(under: edition, in: .swedish).sentences == [
                "Inskrivningsmeddelandet skickades 1 timme och 1 minut för sent.",
                "Patienten skrevs in 2026-05-03T13:45.", "Behovet bedömdes 2026-05-03T14:00.",
                "Meddelandet skickades 2026-05-04T15:01.",
            ])
        #expect(
            late.explanation(under: edition, in: .english).sentences == [
                "The admission notice was sent 1 hour and 1 minute too late.",
                "The patient was admitted 2026-05-03T13:45.", "The need was judged 2026-05-03T14:00.",
                "The notice was sent 2026-05-04T15:01.",
            ])
        let conclusions: [(sent: String?, swedish: String, english: String)] = [
            ("2026-05-04T13:45", "Inskrivningsmeddelandet skickades i tid.", "The admission notice was sent in time."),
            (nil, "Inskrivningsmeddelandet har inte skickats.", "The admission notice has not been sent."),
            (
                "2026-05-04T14:30", "Inskrivningsmeddelandet skickades 45 minuter för sent.",
                "The admission notice was sent 45 minutes too late."
            ),
            (
                "2026-05-04T15:45", "Inskrivningsmeddelandet skickades 2 timmar för sent.",
                "The admission notice was sent 2 hours too late."
            ),
            (
                "2026-05-05", "Inskrivningsmeddelandet skickades minst 10 timmar och 15 minuter för sent.",
                "The admission notice was sent at least 10 hours and 15 minutes too late."
            ),
            (
                "2026-05-04", "Klockslaget är inte känt, och svaret beror på det.",
                "The time of day is not known, and the answer depends on it."
            ),
        ]
        for (sent, swedish, english) in conclusions {
            let question = try question(admitted: "2026-05-03T13:45", judged: nil, sent: sent)
            let sentences = Language.allCases.map { question.explanation(under: edition, in: $0).sentences }
            #expect(sentences.map(\.first) == [swedish, english])
            #expect(sentences.map(\.count) == (sent == nil ? [2, 2] : [3, 3]))
        }
    }

    private func question(admitted: String, judged: String?, sent: String?) throws -> AdmissionNoticeDeadline {
        try AdmissionNoticeDeadline(
            admitted: Moment(admitted), needJudged: judged.map { try Moment($0) }, sent: sent.map { try Moment($0) })
    }

    private func decide(admitted: String, judged: String? = nil, sent: String?) throws -> Decision<Timeliness> {
        try question(admitted: admitted, judged: judged, sent: sent).decide(under: edition)
    }

    /// A moment a number of minutes after another, or before it.
    private func later(_ moment: String, by minutes: Int) throws -> String {
        let start = try Moment(moment)
        let total = try #require(start.time).minutes + minutes
        let days = (total - ((total % 1_440) + 1_440) % 1_440) / 1_440
        let time = try #require(TimeOfDay(hour: (total - days * 1_440) / 60, minute: (total - days * 1_440) % 60))
        return Moment(try #require(start.date.adding(days: days)), at: time).description
    }

    /// The questions that filling in every minute for one unknown time makes; none where all times are known.
    private func fillings(_ question: AdmissionNoticeDeadline) -> [AdmissionNoticeDeadline] {
        func minutes(_ moment: Moment?) -> [Moment]? {
            guard let moment, moment.time == nil else { return nil }
            return (0..<1_440).map { Moment(moment.date, at: TimeOfDay(hour: $0 / 60, minute: $0 % 60)) }
        }
        let (admitted, judged, sent) = (question.admitted, question.needJudged, question.sent)
        return minutes(admitted)?.map { AdmissionNoticeDeadline(admitted: $0, needJudged: judged, sent: sent) }
            ?? minutes(judged)?.map { AdmissionNoticeDeadline(admitted: admitted, needJudged: $0, sent: sent) }
            ?? minutes(sent)?.map { AdmissionNoticeDeadline(admitted: admitted, needJudged: judged, sent: $0) } ?? []
    }

    /// What may be found when one of several findings is right: kept or late where all agree, else open.
    private func combined(_ findings: Set<Finding<Timeliness>>) -> Finding<Timeliness> {
        let delays = findings.compactMap { finding in
            if case .settled(.late(by: .minutes(let range))) = finding { range } else { nil as ClosedRange<Int>? }
        }
        if findings == [.settled(.kept)] { return .settled(.kept) }
        guard delays.count == findings.count, let least = delays.map(\.lowerBound).min(),
            let greatest = delays.map(\.upperBound).max()
        else { return .leftOpen(.timeOfDay) }
        return .settled(.late(by: .minutes(least...greatest)))
    }
}

@Suite("2017:612 4:3: the deadline of the call to planning")
struct PlanningCallDeadlineTests {
    @Test("A call 3 days after the notice is in time, after 4 days late by one, and so on (4:3)")
    func days() throws {
        try every(["2026-05-03", "2024-02-27", "2025-12-30"], [nil] + (-40...40).map(Optional.some)) { notice, days in
            let notice = try CivilDate(notice)
            let called = try days.map { try #require(notice.adding(days: $0)) }
            let question = PlanningCallDeadline(readyNotice: notice, called: called)
            let decision = question.decide(under: .vastraGotaland2023)
            let late = (days ?? 0) > 3 ? Timeliness.late(by: .days((days ?? 0) - 3)) : .kept
            try equal(decision.finding, .settled(days == nil ? .missing : late), "the finding")
            try equal(decision.citations.ids, ["U-07", "2017:612-4:3"], "the citations")
        }
    }

    @Test("The explanation tells the conclusion and both days, in both languages")
    func explanations() throws {
        let texts: [(called: String?, swedish: [String], english: [String])] = [
            (
                "2026-05-06", ["Kallelsen till SIP skickades i tid.", "Kallelsen skickades 2026-05-06."],
                ["The call to the SIP was sent in time.", "The call was sent 2026-05-06."]
            ),
            (
                "2026-05-07", ["Kallelsen till SIP skickades 1 dag för sent.", "Kallelsen skickades 2026-05-07."],
                ["The call to the SIP was sent 1 day too late.", "The call was sent 2026-05-07."]
            ),
            (nil, ["Kallelsen till SIP har inte skickats."], ["The call to the SIP has not been sent."]),
        ]
        for (called, swedish, english) in texts {
            let question = PlanningCallDeadline(
                readyNotice: try CivilDate("2026-05-03"), called: try called.map { try CivilDate($0) })
            var (first, second) = (swedish, english)
            first.insert("Meddelandet om utskrivningsklar skickades 2026-05-03.", at: 1)
            second.insert("The notice of ready-for-discharge was sent 2026-05-03.", at: 1)
            #expect(question.explanation(under: .vastraGotaland2023, in: .swedish).sentences == first)
            #expect(question.explanation(under: .vastraGotaland2023, in: .english).sentences == second)
        }
    }
}

@Suite("2017:612 3:2: the deadline of the information at discharge")
struct InformationDeadlineTests {
    @Test("Information on the day of the discharge is in time, the day after late by one, and so on (3:2)")
    func days() throws {
        try every(["2026-05-03", "2024-02-28", "2025-12-31"], [nil] + (-40...40).map(Optional.some)) {
            discharged, days in
            let discharged = try CivilDate(discharged)
            let informed = try days.map { try #require(discharged.adding(days: $0)) }
            let question = InformationDeadline(discharged: discharged, informed: informed)
            let decision = question.decide(under: .vastraGotaland2023)
            let late = (days ?? 0) > 0 ? Timeliness.late(by: .days(days ?? 0)) : .kept
            try equal(decision.finding, .settled(days == nil ? .missing : late), "the finding")
            try equal(decision.citations.ids, ["2017:612-3:2"], "the citations")
        }
    }

    @Test("The explanation tells the conclusion and both days, in both languages")
    func explanations() throws {
        let edition = Edition.vastraGotaland2023
        let day = try CivilDate("2026-05-03")
        let late = InformationDeadline(discharged: day, informed: try CivilDate("2026-05-05"))
        let missing = InformationDeadline(discharged: day, informed: nil)
        #expect(
            late.explanation(under: edition, in: .swedish).sentences == [
                "Informationen skickades 2 dagar för sent.", "Patienten skrevs ut 2026-05-03.",
                "Informationen skickades 2026-05-05.",
            ])
        #expect(
            late.explanation(under: edition, in: .english).sentences == [
                "The information was sent 2 days too late.", "The patient was discharged 2026-05-03.",
                "The information was sent 2026-05-05.",
            ])
        #expect(
            missing.explanation(under: edition, in: .swedish).sentences == [
                "Informationen har inte skickats.", "Patienten skrevs ut 2026-05-03.",
            ])
        #expect(
            missing.explanation(under: edition, in: .english).sentences == [
                "The information has not been sent.", "The patient was discharged 2026-05-03.",
            ])
    }
}
