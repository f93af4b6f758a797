// SPDX-License-Identifier: Apache-2.0

import HSAvtal

/// Payment models as an option writes them.
enum ModelText {
    /// The names of the known models.
    static var named: String { PaymentModel.named.map { $0.name }.joined(separator: ", ") }

    /// How a model with parameters is written.
    static let forms =
        "mean:threshold=3,limit=7,free=3,day0=no,rounding=2,analysis=3 (limit, free, day0, rounding och analysis får "
        + "utelämnas) eller patient:before=3,after=4"

    /// The model with a name or with parameters; nil when the text is neither.
    static func model(_ text: String) -> PaymentModel? {
        if let known = PaymentModel.named.first(where: { $0.name == text }) { return known }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, var parameters = parameters(String(parts[1])) else { return nil }
        let time: PaymentModel.Time?
        switch parts[0] {
        case "mean": time = mean(&parameters).map { .monthlyMean($0) }
        case "patient": time = freeDays(&parameters).map { .perPatient($0) }
        default: time = nil
        }
        guard let time, parameters.isEmpty else { return nil }
        return PaymentModel(name: text, time: time)
    }

    /// The rounding that `exact` or `rounded:K` writes.
    static func rounding(_ text: String) -> MeanRounding? {
        if text == "exact" { return .exact }
        return (0...9).first { text == "rounded:\($0)" }.map { .rounded(decimals: $0) }
    }

    /// Takes `name=value` pairs apart; nil when one is malformed or given twice.
    private static func parameters(_ text: String) -> [String: String]? {
        var parameters: [String: String] = [:]
        for pair in text.split(separator: ",", omittingEmptySubsequences: false) {
            let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, parameters.updateValue(parts[1], forKey: parts[0]) == nil else { return nil }
        }
        return parameters
    }

    private static func mean(_ parameters: inout [String: String]) -> MonthlyMean? {
        guard let threshold = parameters.removeValue(forKey: "threshold"),
            let hundredths = Money(ascii: Array(threshold.utf8).span)?.ore, hundredths >= 0,
            let days = Fraction(hundredths, 100)
        else { return nil }
        var mean = MonthlyMean(threshold: days)
        if let text = parameters.removeValue(forKey: "limit") {
            guard let limit = count(text) else { return nil }
            mean.individualLimit = limit
        }
        if let text = parameters.removeValue(forKey: "free") {
            guard let free = count(text) else { return nil }
            mean.freeDays = free
        }
        if let text = parameters.removeValue(forKey: "day0") {
            guard text == "yes" || text == "no" else { return nil }
            mean.countsNoticeDay = text == "yes"
        }
        if let text = parameters.removeValue(forKey: "rounding") {
            guard let rounding = rounding("rounded:" + text) else { return nil }
            mean.rounding = rounding
        }
        if let text = parameters.removeValue(forKey: "analysis") {
            guard let months = count(text), months > 0 else { return nil }
            mean.consequence = .jointAnalysis(afterMonths: months)
        }
        return mean
    }

    private static func freeDays(_ parameters: inout [String: String]) -> PaymentModel.FreeDays? {
        guard let before = parameters.removeValue(forKey: "before").flatMap(count),
            let after = parameters.removeValue(forKey: "after").flatMap(count)
        else { return nil }
        return PaymentModel.FreeDays(beforeNoon: before, afterNoon: after)
    }

    /// A number of days or months from 0 to 9999.
    private static func count(_ text: String) -> Int? {
        guard 1...4 ~= text.utf8.count, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
        return Int(text)
    }
}
