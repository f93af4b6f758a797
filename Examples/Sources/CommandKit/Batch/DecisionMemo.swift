// SPDX-License-Identifier: Apache-2.0

public import HSAvtal

/// Remembers how decisions are written: a table repeats a few of them in millions of rows.
@usableFromInline
struct DecisionMemo<Answer: Sendable & Hashable>: Sendable {
    /// A decision and where its fields stand.
    @usableFromInline
    struct Entry: Sendable {
        @usableFromInline
        let decision: Decision<Answer>
        @usableFromInline
        let fields: Range<Int>

        @inlinable
        init(decision: Decision<Answer>, fields: Range<Int>) {
            self.decision = decision
            self.fields = fields
        }
    }

    /// A decision as a key, hashed where the type of the answer is known.
    @usableFromInline
    struct Key: Hashable, Sendable {
        @usableFromInline
        let decision: Decision<Answer>

        @inlinable
        init(decision: Decision<Answer>) { self.decision = decision }

        @inlinable
        static func == (first: Key, second: Key) -> Bool { first.decision.isSame(as: second.decision) }

        @inlinable
        func hash(into hasher: inout Hasher) {
            // Decisions that differ in their norms alone are few.
            switch decision.finding {
            case .settled(let answer): hasher.combine(answer)
            case .leftOpen(let opening): hasher.combine(opening)
            case .outsideScope: hasher.combine(0)
            }
        }
    }

    /// The decisions of late, which are compared one by one.
    @usableFromInline
    var recent: [Entry] = []
    /// The fields of all decisions that are remembered, with padding behind each.
    @usableFromInline
    var bytes: [UInt8] = []
    @usableFromInline
    var all: [Key: Range<Int>] = [:]
    @usableFromInline
    var oldest = 0
    @usableFromInline
    let write: @Sendable (Decision<Answer>) -> [UInt8]

    @usableFromInline
    static var mostRecent: Int { 4 }
    @usableFromInline
    static var most: Int { 4_096 }

    /// Remembers nothing yet.
    init(write: @escaping @Sendable (Decision<Answer>) -> [UInt8]) { self.write = write }

    /// Where the fields of a decision stand among the bytes.
    @inlinable
    @inline(__always)
    mutating func fields(of decision: Decision<Answer>) -> Range<Int> {
        for index in recent.indices where recent[index].decision.isSame(as: decision) { return recent[index].fields }
        return look(up: decision)
    }

    // Inlinable, for a dictionary is slow where the type of its keys is not known.
    @inlinable
    @inline(never)
    mutating func look(up decision: Decision<Answer>) -> Range<Int> {
        let fields = all[Key(decision: decision)] ?? remember(decision)
        let entry = Entry(decision: decision, fields: fields)
        if recent.count < Self.mostRecent {
            recent.append(entry)
        } else {
            recent[oldest] = entry
            oldest = (oldest + 1) % Self.mostRecent
        }
        return fields
    }

    @inlinable
    mutating func remember(_ decision: Decision<Answer>) -> Range<Int> {
        if all.count >= Self.most {
            all.removeAll(keepingCapacity: true)
            bytes.removeAll(keepingCapacity: true)
            recent.removeAll(keepingCapacity: true)
            oldest = 0
        }
        let text = write(decision)
        let fields = bytes.count..<bytes.count + text.count
        bytes += text + [UInt8](repeating: 0, count: 32)
        all[Key(decision: decision)] = fields
        return fields
    }
}

extension Decision {
    /// Whether two decisions are equal, compared where the type of the answer is known.
    ///
    /// The equality of the library is made for any answer, and has to find out each time how this one is compared.
    @inlinable
    @inline(__always)
    func isSame(as other: Decision) -> Bool {
        switch (finding, other.finding) {
        case (.settled(let answer), .settled(let second)): answer == second && citations == other.citations
        case (.leftOpen(let opening), .leftOpen(let second)): opening == second && citations == other.citations
        case (.outsideScope, .outsideScope): citations == other.citations
        case (.settled, _), (.leftOpen, _), (.outsideScope, _): false
        }
    }
}
