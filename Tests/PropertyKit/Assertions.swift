// SPDX-License-Identifier: Apache-2.0

/// Claims that a condition holds; `why` is evaluated only when it does not.
///
/// Use it inside a property, where `#expect` would record every case that fails and not stop at the first.
public func hold(
    _ condition: Bool, _ why: @autoclosure () -> String, file: String = #fileID, line: Int = #line
) throws(Violation) {
    guard condition else { throw Violation(description: "\(why()) (\(file):\(line))") }
}

/// Claims that two values are equal; `what` is evaluated only when they are not.
public func equal<Value: Equatable>(
    _ actual: Value, _ expected: Value, _ what: @autoclosure () -> String, file: String = #fileID, line: Int = #line
) throws(Violation) {
    guard actual == expected else {
        let values = "found \(String(reflecting: actual)), expected \(String(reflecting: expected))"
        throw Violation(description: "\(what()): \(values) (\(file):\(line))")
    }
}

/// A claim inside a property that does not hold.
public struct Violation: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was claimed, for equality also what was found, and the file and line of the claim.
    public let description: String
}
