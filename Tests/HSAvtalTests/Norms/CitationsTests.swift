// SPDX-License-Identifier: Apache-2.0

import HSAvtal
import PropertyKit
import Testing

@Suite("Citations")
struct CitationsTests {
    @Test("The citation of one norm holds that norm and no other")
    func single() throws {
        try every(Norm.all) { norm in
            let citations = Citations(norm)
            try equal(citations.norms, [norm], "the norms")
            try equal(citations.ids, [norm.id], "the names")
            try equal(citations.description, norm.id, "the text")
        }
        try every(Norm.all, Norm.all) { cited, asked in
            try equal(Citations(cited).contains(asked), cited == asked, "whether it is cited")
        }
    }

    @Test("Two norms are cited in the order of the catalogue, whichever was cited first, and a norm only once")
    func pairs() throws {
        try every(Norm.all.indices, Norm.all.indices) { first, second in
            let citations = Citations(Norm.all[first]).citing(Norm.all[second])
            let expected = Set([first, second]).sorted().map { Norm.all[$0] }
            try equal(citations.norms, expected, "the norms")
            try equal(citations, Citations(Norm.all[second]).citing(Norm.all[first]), "in the other order")
        }
    }

    @Test("A union holds the norms of both and no others, in whatever order it is formed")
    func union() throws {
        let indices = Generator<[Int]>.array(of: .int(in: 0...Norm.all.count - 1), count: 1...12)
        try forAll(.zip(indices, indices), cases: 500) { first, second in
            let (one, other) = (try citations(first), try citations(second))
            var union = one
            union.formUnion(other)
            var reversed = other
            reversed.formUnion(one)
            let expected = Set(first + second).sorted().map { Norm.all[$0] }
            try equal(union.norms, expected, "the norms of the union")
            try equal(union, reversed, "in the other order")
            try equal(try citations(second + first), union, "one by one")
            try hold(Norm.all.allSatisfy { union.contains($0) == (one.contains($0) || other.contains($0)) }, "contains")
            var again = union
            again.formUnion(one)
            try equal(again, union, "nothing new")
        }
    }

    @Test("Citations are never empty, and citing a norm leaves the ones it was made from as they were")
    func values() throws {
        try every(Norm.all, Norm.all.prefix(3)) { norm, other in
            let one = Citations(norm)
            var two = one.citing(other)
            try hold(!one.ids.isEmpty && !two.ids.isEmpty, "never empty")
            try equal(one.norms, [norm], "as it was")
            two.insert(norm)
            try equal(two, one.citing(other), "cited before")
        }
    }

    @Test("All norms together are cited in the order of the catalogue")
    func all() throws {
        let citations = try citations(Norm.all.indices.reversed())
        #expect(citations.norms == Norm.all)
        #expect(citations.ids == Norm.all.map(\.id))
        #expect(citations.description == Norm.all.map(\.id).joined(separator: ", "))
        #expect(
            Citations(.noCredit).citing(.statutoryTime).citing(.partiesToTheAgreement).description
                == "A-01, 2017:612-5:4, I-14")
    }

    private func citations(_ indices: some Collection<Int>) throws -> Citations {
        let first = Citations(Norm.all[try #require(indices.first)])
        return indices.dropFirst().reduce(into: first) { $0.insert(Norm.all[$1]) }
    }
}
