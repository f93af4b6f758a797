// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// Answers a question for the rows of segments that look as usual, in one pass over their bytes and without allocation.
public struct UsualRows<Asked: AskableQuestion>: Sendable {
    @usableFromInline
    var facts: FieldFacts
    @usableFromInline
    var memo: DecisionMemo<Asked.Answer>
    @usableFromInline
    var output = OutputRows()
    @usableFromInline
    let edition: Edition
    @usableFromInline
    let delimiter: UInt8

    /// The place of the row that is next, and the end of the rows.
    @usableFromInline
    var place = 0
    @usableFromInline
    var end = 0
    @usableFromInline
    var hasQuotes = false

    /// The number of rows that were answered.
    @usableFromInline
    var answered = 0

    init(_ layout: BatchLayout, facts list: [Fact], edition: Edition) {
        facts = FieldFacts(
            row: UsualRow(columnCount: layout.columnCount, facts: list, columns: layout.columns))
        let delimiter = layout.delimiter
        memo = DecisionMemo { AppendedFields.bytes(of: $0, by: Asked.self, delimiter: delimiter) }
        self.edition = edition
        self.delimiter = delimiter
    }

    /// Answers rows from the place on, up to one that looks unusual.
    @inlinable
    public mutating func answer() {
        // Held here, so that what is read and what is changed are known to be apart.
        let (bytes, edition) = (facts.row.bytes, edition)
        let raw = unsafe bytes.span.bytes  // bytes of bytes: nothing uninitialised in between
        while place < end {
            let located =
                hasQuotes
                ? facts.row.locateQuoted(raw, at: place, end: end, delimiter: delimiter)
                : facts.row.locate(raw, at: place, end: end, delimiter: delimiter)
            guard let located, located.next &- place <= CSVRecord.longest else { return }
            facts.begin()
            guard let question = Asked(facts: &facts), !facts.isUnusual else { return }
            append(question.decide(under: edition), to: raw, until: located.text, next: located.next)
            place = located.next
            answered &+= 1
        }
    }

    /// Writes the row with the fields of its decision.
    @inlinable
    @inline(__always)
    mutating func append(_ decision: Decision<Asked.Answer>, to row: RawSpan, until text: Int, next: Int) {
        let fields = memo.fields(of: decision)
        output.makeRoom(for: next &- place &+ fields.count)
        output.append(row, from: place, to: text)
        let memory = memo.bytes
        output.append(unsafe memory.span.bytes, from: fields.lowerBound, to: fields.upperBound)
        output.append(row, from: text, to: next)
    }
}

extension AskableQuestion {
    /// Answers rows up to one that looks unusual.
    ///
    /// A requirement of the protocol although there is no other way to do it: in the witness of a question its type is
    /// known, so the compiler makes a loop of its own for it.
    @inlinable
    public static func answer(_ rows: inout UsualRows<Self>) { rows.answer() }
}
