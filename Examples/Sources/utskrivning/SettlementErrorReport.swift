// SPDX-License-Identifier: Apache-2.0

public import CommandKit
public import HSAvtal

extension SettlementError: ReportedError {
    /// The sentence, and how an amount that is missing is supplied.
    public func lines(in language: Language) -> [String] {
        guard case .missingDailyAmount(let missing) = self else { return [message(in: language)] }
        let options = missing.years.map { "--amount \($0)=KRONOR" }.joined(separator: " ")
        return [
            message(in: language),
            language == .swedish ? "Ange det med \(options)." : "Supply it with \(options).",
        ]
    }

    /// An amount has to be supplied, or the data cannot be settled.
    public var status: ExitStatus {
        guard case .missingDailyAmount = self else { return .data }
        return .configuration
    }
}
