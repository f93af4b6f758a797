// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

private let edition = Edition.vastraGotaland2023

@Suite("2017:612 2:3: the deadline of the admission notice")
struct AdmissionNoticeDeadlineTests {
    private let ids = ["U-07", "2017:612-2:3"]

    @Test("A notice 24 hours after the admission is in time, and a minute later it is late by that minute (2:3)")
    func limit() throws {
        try every(-3_000...4_320) { minutes in
            let decision = try question("2026-02-27T10:30", nil, later("2026-02-27T10:30", by: minutes)).decide(
                under: edition)
            let excess = minutes - 1_440
            let expected: Timeliness = excess > 0 ? .late(by: .minutes(excess...excess)) : .kept
            try equal(decision.finding, .settled(expected), "the finding")
            try equal(decision.answer?.isLate, excess > 0, "whether it is late")
            try equal(decision.citations.ids, ids, "the citations")
        }
    }

    @Test("The 24 hours run from the judgement of the need where it came after the admission (2:3)")
    func judgedLater() throws {
        try every(stride(from: -1_500, through: 3_000, by: 60), 1_400...1_480) { judged, beyond in
            let admitted = "2026-05-03T13:45"
            let sent = try later(admitted, by: max(0, judged) + beyond)
            let decision = try question(admitted, later(admitted, by: judged), sent).decide(under: edition)
            let expected: Timeliness = beyond > 1_440 ? .late(by: .minutes(beyond - 1_440...beyond - 1_440)) : .kept
            try equal(decision.finding, .settled(expected), "the finding")
            try equal(decision.citations.ids, ids, "the citations")
        }
    }

    @Test("Not sent is missing (U-07); an unknown time leaves the question open only when its minutes do not agree")
    func unknownTime() throws {
        let days = ["2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06"]
        let moments = days.flatMap { [$0, $0 + "T00:00", $0 + "T12:01", $0 + "T23:59"] }
        let (judged, sent) = ([nil] + moments.prefix(12).map(Optional.some), [nil] + moments.map(Optional.some))
        try every(["2026-05-03", "2026-05-03T00:00", "2026-05-03T12:01"], judged, sent) { admitted, judged, sent in
            let question = try question(admitted, judged, sent)
            let decision = question.decide(under: edition)
            try equal(decision.citations.ids, ids, "the citations")
            if sent == nil { try equal(decision.finding, .settled(.missing), "the finding") }
            // Known times are tested above; an unknown one must agree with every minute it may be.
            let findings = Set(fillings(question).map { $0.decide(under: edition).finding })
            try equal(decision.finding, combined(findings) ?? decision.finding, "the finding")
        }
    }

    @Test("The explanation tells the conclusion and every fact, in both languages")
    func explanations() throws {
        let late = try question("2026-05-03T13:45", "2026-05-03T14:00", "2026-05-04T15:01")
        #expect(
            sentences(late, .swedish) == [
                "Inskrivningsmeddelandet skickades 1 timme och 1 minut för sent.",
                "Patienten skrevs in 2026-05-03T13:45.", "Behovet bedömdes 2026-05-03T14:00.",
                "Meddelandet skickades 2026-05-04T15:01.",
            ])
        #expect(
            sentences(late, .english) == [
                "The admission notice was sent 1 hour and 1 minute too late.",
                "The patient was admitted 2026-05-03T13:45.", "The need was judged 2026-05-03T14:00.",
                "The notice was sent 2026-05-04T15:01.",
            ])
        func first(_ sent: String?, _ language: Language) throws -> String? {
            sentences(try question("2026-05-03T13:45", nil, sent), language).first
        }
        #expect(try first("2026-05-04T13:45", .swedish) == "Inskrivningsmeddelandet skickades i tid.")
        #expect(try first(nil, .english) == "The admission notice has not been sent.")
        let least = try first("2026-05-05", .swedish)
        #expect(least == "Inskrivningsmeddelandet skickades minst 10 timmar och 15 minuter för sent.")
        #expect(try first("2026-05-05", .english)?.contains("sent at least 10 hours and 15 minutes too") == true)
        #expect(try first("2026-05-04", .swedish) == Opening.timeOfDay.sentence(in: .swedish))
        #expect(sentences(try question("2026-05-03", nil, nil), .english).count == 2)
    }

    @Test("A delay is told in whole hours and the minutes that remain, one of them in the singular")
    func delays() throws {
        try every(1...1_500) { delay in
            let hours = (0...25).last { $0 * 60 <= delay } ?? 0
            let parts = [(hours, "hour", "timm", "e", "ar"), (delay - hours * 60, "minute", "minut", "", "er")]
            let told = parts.filter { $0.0 > 0 }
            let english = told.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " and ")
            let swedish = told.map { "\($0.0) \($0.2)\($0.0 == 1 ? $0.3 : $0.4)" }.joined(separator: " och ")
            let question = try question("2026-05-03T13:45", nil, later("2026-05-04T13:45", by: delay))
            let (first, second) = (sentences(question, .english).first, sentences(question, .swedish).first)
            try equal(first, "The admission notice was sent \(english) too late.", "in English")
            try equal(second, "Inskrivningsmeddelandet skickades \(swedish) för sent.", "in Swedish")
        }
    }

    private func question(_ admitted: String, _ judged: String?, _ sent: String?) throws -> AdmissionNoticeDeadline {
        try AdmissionNoticeDeadline(
            admitted: Moment(admitted), needJudged: judged.map { try Moment($0) }, sent: sent.map { try Moment($0) })
    }

    /// A moment a number of minutes after another, or before it.
    private func later(_ moment: String, by minutes: Int) throws -> String {
        let start = try Moment(moment)
        let total = try #require(start.time).minutes + minutes
        let minuteOfDay = (total % 1_440 + 1_440) % 1_440
        let day = try #require(start.date.adding(days: (total - minuteOfDay) / 1_440))
        return "\(day)T\(try #require(TimeOfDay(hour: minuteOfDay / 60, minute: minuteOfDay % 60)))"
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

    /// What may be found when one of several findings is right: the one of all, or a delay that spans theirs, else open.
    private func combined(_ findings: Set<Finding<Timeliness>>) -> Finding<Timeliness>? {
        if findings.count <= 1 { return findings.first }
        var (least, greatest) = (Int.max, Int.min)
        for finding in findings {
            guard case .settled(.late(by: .minutes(let range))) = finding else { return .leftOpen(.timeOfDay) }
            (least, greatest) = (min(least, range.lowerBound), max(greatest, range.upperBound))
        }
        return .settled(.late(by: .minutes(least...greatest)))
    }
}

@Suite("2017:612 4:3 and 3:2: the deadlines of the call to planning and of the information at discharge")
struct DayDeadlineTests {
    private let offsets = [nil] + (-40...40).map(Optional.some)

    @Test("A call 3 days after the notice is in time, after 4 days late by one, and so on (4:3)")
    func call() throws {
        try every(["2026-05-03", "2024-02-27", "2025-12-30"], offsets) { notice, days in
            let decision = try call(notice, days).decide(under: edition)
            try equal(decision.finding, .settled(timeliness(days, allowed: 3)), "the finding")
            try equal(decision.answer?.isLate, (days ?? 0) > 3, "missing is not late")
            try equal(decision.citations.ids, ["U-07", "2017:612-4:3"], "the citations")
        }
        let late = try call("2026-05-03", 4)
        let (swedish, english) = (sentences(late, .swedish), sentences(late, .english))
        #expect(swedish.first == "Kallelsen till SIP skickades 1 dag för sent.")
        #expect(
            swedish.dropFirst() == [
                "Meddelandet om utskrivningsklar skickades 2026-05-03.", "Kallelsen skickades 2026-05-07.",
            ])
        #expect(english.first == "The call to the SIP was sent 1 day too late.")
        #expect(
            english.dropFirst() == [
                "The notice of ready-for-discharge was sent 2026-05-03.", "The call was sent 2026-05-07.",
            ])
        #expect(sentences(try call("2026-05-03", nil), .swedish).first == "Kallelsen till SIP har inte skickats.")
        #expect(sentences(try call("2026-05-03", nil), .english).count == 2)
    }

    @Test("Information on the day of the discharge is in time, the day after late by one, and so on (3:2)")
    func information() throws {
        try every(["2026-05-03", "2024-02-28", "2025-12-31"], offsets) { discharged, days in
            let decision = try information(discharged, days).decide(under: edition)
            try equal(decision.finding, .settled(timeliness(days, allowed: 0)), "the finding")
            try equal(decision.citations.ids, ["2017:612-3:2"], "the citations")
        }
        let late = try information("2026-05-03", 2)
        let (swedish, english) = (sentences(late, .swedish), sentences(late, .english))
        #expect(swedish.first == "Informationen skickades 2 dagar för sent.")
        #expect(swedish.dropFirst() == ["Patienten skrevs ut 2026-05-03.", "Informationen skickades 2026-05-05."])
        #expect(english.first == "The information was sent 2 days too late.")
        #expect(
            english.dropFirst() == ["The patient was discharged 2026-05-03.", "The information was sent 2026-05-05."])
        #expect(sentences(try information("2026-05-03", 0), .swedish).first == "Informationen skickades i tid.")
        #expect(sentences(try information("2026-05-03", nil), .english).first == "The information has not been sent.")
    }

    private func call(_ notice: String, _ days: Int?) throws -> PlanningCallDeadline {
        let day = try CivilDate(notice)
        return PlanningCallDeadline(readyNotice: day, called: try days.map { try #require(day.adding(days: $0)) })
    }

    private func information(_ discharged: String, _ days: Int?) throws -> InformationDeadline {
        let day = try CivilDate(discharged)
        return InformationDeadline(discharged: day, informed: try days.map { try #require(day.adding(days: $0)) })
    }

    private func timeliness(_ days: Int?, allowed: Int) -> Timeliness {
        guard let days else { return .missing }
        return days > allowed ? .late(by: .days(days - allowed)) : .kept
    }
}

private func sentences(_ question: any Question, _ language: Language) -> [String] {
    question.explanation(under: edition, in: language).sentences
}
