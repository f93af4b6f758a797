// SPDX-License-Identifier: Apache-2.0

/// Whether the agreement is in force.
public enum AgreementStatus: Sendable, Hashable {
    /// Not until a day.
    case notYetInForce(from: CivilDate)
    /// In a period, and whether a notice ends the agreement with it.
    case inForce(AgreementPeriod, isTerminated: Knowledge)
    /// No longer since the end of a day.
    case ended(on: CivilDate)
}

extension AgreementInForce {
    /// The decision in words.
    public func sentences(
        for decision: Decision<AgreementStatus>, under edition: Edition, in language: Language
    ) -> [String] {
        [conclusion(decision, under: edition, in: language)] + periodSentences(decision, under: edition, in: language)
            + notices.map { $0.sentence(under: edition.term, in: language) } + partSentences(in: language)
            + premiseSentences(decision, in: language)
    }

    private func conclusion(
        _ decision: Decision<AgreementStatus>, under edition: Edition, in language: Language
    ) -> String {
        let name = subject.name(in: language)
        return switch decision.finding {
        case .settled(.notYetInForce(let first)):
            language.text(
                "\(name) gäller inte den \(day), utan först från och med den \(first).",
                "\(name) is not in force on \(day), but only from \(first).")
        case .settled(.inForce):
            language.text("\(name) gäller den \(day).", "\(name) is in force on \(day).")
        case .settled(.ended(let last)):
            language.text(
                "\(name) gäller inte den \(day); giltigheten upphörde med utgången av den \(last).",
                "\(name) is not in force on \(day); it ended at the end of \(last).")
        case .leftOpen where hasEnded(under: edition):
            language.text(
                "\(name) har upphört, men vilken dag går inte att avgöra.",
                "\(name) has ended, but on which day cannot be decided.")
        case .leftOpen, .outsideScope:
            language.text(
                "Det går inte att avgöra om \(subject.nameWithin(language)) gäller den \(day).",
                "It cannot be decided whether \(subject.nameWithin(language)) is in force on \(day).")
        }
    }

    private func periodSentences(
        _ decision: Decision<AgreementStatus>, under edition: Edition, in language: Language
    ) -> [String] {
        guard case .inForce(let period, let isTerminated)? = decision.answer else {
            guard edition.term.firstDay == nil else { return [] }
            return [
                language.text(
                    "Det är inte känt när avtalsversionen började gälla.",
                    "It is not known when this edition of the agreement began.")
            ]
        }
        let which = language.text(
            "Dagen ligger i period \(period.number), \(period.firstDay) till \(period.lastDay).",
            "The day is in period \(period.number), \(period.firstDay) to \(period.lastDay).")
        switch isTerminated {
        case .yes:
            return [
                which,
                language.text(
                    "Avtalet upphör med perioden, genom uppsägning.",
                    "The agreement ends with the period, by notice."),
            ]
        case .no:
            return [
                which,
                language.text(
                    "Skriftlig uppsägning senast den \(period.lastDayOfNotice) får avtalet att upphöra med perioden; annars "
                        + "förlängs det.",
                    "A written notice no later than \(period.lastDayOfNotice) ends the agreement with the period; otherwise it "
                        + "is extended."),
            ]
        case .unknown:
            return [
                which,
                language.text(
                    "Om avtalet upphör med perioden beror på om en uppsägning var skriftlig, vilket inte är känt.",
                    "Whether the agreement ends with the period depends on whether a notice was in writing, which is not known."
                ),
            ]
        }
    }

    /// That the answer knows of no other notices, where one would change it.
    private func premiseSentences(_ decision: Decision<AgreementStatus>, in language: Language) -> [String] {
        guard case .inForce? = decision.answer else { return [] }
        return [
            notices.isEmpty
                ? language.text(
                    "Svaret förutsätter att ingen part har sagt upp avtalet.",
                    "The answer presupposes that no party has given notice.")
                : language.text(
                    "Svaret förutsätter att ingen annan uppsägning har gjorts.",
                    "The answer presupposes that no other notice has been given.")
        ]
    }

    private func partSentences(in language: Language) -> [String] {
        subject == .mainAgreement
            ? []
            : [
                language.text(
                    "Överenskommelsen gäller exakt så länge som huvudavtalet.",
                    "The Part C agreement is valid exactly as long as the main agreement.")
            ]
    }
}

extension AgreementInForce.Subject {
    /// The name, as the beginning of a sentence.
    func name(in language: Language) -> String {
        switch self {
        case .mainAgreement: language.text("Hälso- och sjukvårdsavtalet", "The main agreement")
        case .physicians:
            language.text("Överenskommelsen om läkarmedverkan", "The agreement on physician participation")
        case .discharge: language.text("Överenskommelsen om in- och utskrivning", "The agreement on discharge")
        case .psychiatry:
            language.text(
                "Överenskommelsen om psykisk funktionsnedsättning och missbruk",
                "The agreement on mental disability and abuse")
        case .oralHealth: language.text("Överenskommelsen om munhälsa", "The agreement on oral health")
        }
    }

    /// The name within a sentence.
    func nameWithin(_ language: Language) -> String {
        switch self {
        case .mainAgreement: language.text("hälso- och sjukvårdsavtalet", "the main agreement")
        case .physicians:
            language.text("överenskommelsen om läkarmedverkan", "the agreement on physician participation")
        case .discharge: language.text("överenskommelsen om in- och utskrivning", "the agreement on discharge")
        case .psychiatry:
            language.text(
                "överenskommelsen om psykisk funktionsnedsättning och missbruk",
                "the agreement on mental disability and abuse")
        case .oralHealth: language.text("överenskommelsen om munhälsa", "the agreement on oral health")
        }
    }
}

extension TerminationNotice {
    /// The notice as a whole sentence, and whether it came too late for a period.
    func sentence(under term: AgreementTerm, in language: Language) -> String {
        let name = party.name(in: language)
        let late = lateness(under: term, in: language)
        return switch inWriting {
        case .yes:
            language.text(
                "\(name) sade upp avtalet skriftligen den \(given)\(late).",
                "\(name) gave notice in writing on \(given)\(late).")
        case .no:
            language.text(
                "\(name) sade upp avtalet den \(given), men inte skriftligen, så det har ingen verkan.",
                "\(name) gave notice on \(given), but not in writing, so it has no effect.")
        case .unknown:
            language.text(
                "\(name) sade upp avtalet den \(given)\(late); det är inte känt om det skedde skriftligen.",
                "\(name) gave notice on \(given)\(late); it is not known whether it was in writing.")
        }
    }

    /// That the notice came too late for the period that it was given in.
    private func lateness(under term: AgreementTerm, in language: Language) -> String {
        guard let period = term.period(of: given), given > period.lastDayOfNotice else { return "" }
        return language.text(
            ", för sent för period \(period.number), så uppsägningen räknas för nästa",
            ", too late for period \(period.number), so that it counts for the next")
    }
}
