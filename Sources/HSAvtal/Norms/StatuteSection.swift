// SPDX-License-Identifier: Apache-2.0

extension Statute {
    /// A section of an act, or a paragraph or an item of one.
    ///
    /// Swedish: *paragraf*. Numbers are written without spaces, as in names: `8a`, with the item `2c`.
    public struct Section: Sendable, Hashable {
        /// The chapter, in an act that has chapters: `5`, `13a`.
        public let chapter: String?

        /// The number of the section: `4`, `8a`.
        public let number: String

        /// The paragraph of the section; nil for the whole section.
        public let paragraph: Paragraph?

        /// The item of the section or the paragraph: `2`, `2c`; nil for the whole of it.
        public let item: String?

        /// A section by its number, within its chapter if the act has chapters.
        public init(chapter: Int? = nil, _ number: String, paragraph: Paragraph? = nil, item: String? = nil) {
            self.chapter = chapter.map { "\($0)" }
            self.number = number
            self.paragraph = paragraph
            self.item = item
        }

        /// A section by its number, within a chapter that has a letter: `13a`.
        public init(chapter: String, _ number: String, paragraph: Paragraph? = nil, item: String? = nil) {
            self.chapter = chapter
            self.number = number
            self.paragraph = paragraph
            self.item = item
        }

        /// A paragraph of a section.
        ///
        /// Swedish: *stycke*.
        public enum Paragraph: UInt8, Sendable, Hashable, CaseIterable {
            /// The first (*första stycket*).
            case first = 1
            /// The second (*andra stycket*).
            case second
            /// The third (*tredje stycket*).
            case third
            /// The fourth (*fjärde stycket*).
            case fourth

            /// The ordinal.
            func ordinal(in language: Language) -> String {
                switch self {
                case .first: language.text("första", "first")
                case .second: language.text("andra", "second")
                case .third: language.text("tredje", "third")
                case .fourth: language.text("fjärde", "fourth")
                }
            }
        }

        /// The name within the act: `5:4`, `7`, `8a.2c`.
        var name: String {
            let section = item.map { number + "." + $0 } ?? number
            return chapter.map { "\($0):\(section)" } ?? section
        }

        /// The place within the act in words: *8 a § 2 c*.
        func citation(in language: Language) -> String { [self].citation(in: language) }

        /// What is cited of the section, in words: *andra stycket*, *2 c*; nil for the whole section.
        fileprivate func detail(in language: Language) -> String? {
            let paragraph = paragraph.map { paragraph in
                paragraph.ordinal(in: language) + language.text(" stycket", " paragraph")
            }
            let item = item.map { language.text("", "item ") + $0.spaced(in: language) }
            guard let paragraph else { return item }
            guard let item else { return paragraph }
            return paragraph + language.text("\u{a0}", ", ") + item
        }
    }
}

extension [Statute.Section] {
    /// The sections of one act in words, in the order given; each chapter and each number is said once.
    func citation(in language: Language) -> String {
        let chapters = runs { $0.chapter == $1.chapter }.map { sections in
            let body = sections.citationWithinChapter(in: language)
            guard let chapter = sections.first?.chapter?.spaced(in: language) else { return body }
            return language.text("\(chapter)\u{a0}kap. \(body)", "chapter \(chapter), \(body)")
        }
        return chapters.list(in: language)
    }

    /// The sections of one chapter: *1–3 §§*, or *8 § andra stycket och 9 §*.
    private func citationWithinChapter(in language: Language) -> String {
        let places = runs { $0.number == $1.number }
        let numbers = places.compactMap { $0.first?.number.spaced(in: language) }
        guard numbers.count > 1, allSatisfy({ $0.paragraph == nil && $0.item == nil }) else {
            return places.map { $0.citationWithinSection(in: language) }.list(in: language)
        }
        let list = isWithoutGap ? "\(numbers[0])–\(numbers[numbers.count - 1])" : numbers.list(in: language)
        return language.text("\(list)\u{a0}§§", "sections \(list)")
    }

    /// What is cited of one section: *4 § tredje och fjärde styckena*, *9 § 8 och 9*.
    private func citationWithinSection(in language: Language) -> String {
        let number = (first?.number ?? "").spaced(in: language)
        let section = language.text("\(number)\u{a0}§", "section \(number)")
        let paragraphs = compactMap { $0.item == nil ? $0.paragraph?.ordinal(in: language) : nil }
        let items = compactMap { $0.paragraph == nil ? $0.item?.spaced(in: language) : nil }
        let detail: String
        switch count {
        case 1: detail = first?.detail(in: language) ?? ""
        case paragraphs.count: detail = paragraphs.list(in: language) + language.text(" styckena", " paragraphs")
        case items.count: detail = language.text("", "items ") + items.list(in: language)
        default: detail = compactMap { $0.detail(in: language) }.list(in: language)
        }
        return detail.isEmpty ? section : section + language.text("\u{a0}", ", ") + detail
    }

    /// Whether there are three sections or more, whose numbers follow each other.
    private var isWithoutGap: Bool {
        count > 2
            && zip(self, dropFirst()).allSatisfy { section, next in
                guard let number = UInt16(section.number), let following = UInt16(next.number) else { return false }
                return following > number && following - number == 1
            }
    }

    /// The sections in runs of neighbours that belong together.
    private func runs(together: (Statute.Section, Statute.Section) -> Bool) -> [[Statute.Section]] {
        var runs: [[Statute.Section]] = []
        for section in self {
            if let last = runs.last?.last, together(last, section) {
                runs[runs.count - 1].append(section)
            } else {
                runs.append([section])
            }
        }
        return runs
    }
}

extension [String] {
    /// The words as a list: *a, b och c*.
    fileprivate func list(in language: Language) -> String {
        guard let last, count > 1 else { return first ?? "" }
        let others = dropLast().reduce("") { text, word in text.isEmpty ? word : text + ", " + word }
        return others + language.text(" och ", " and ") + last
    }
}

extension String {
    /// The number of a section with a space before its letter: `8 a` of `8a`.
    fileprivate func spaced(in language: Language) -> String {
        let digits = utf8.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        let letter = utf8.dropFirst(digits.count)
        guard !digits.isEmpty, !letter.isEmpty else { return self }
        return String(Substring(digits)) + language.text("\u{a0}", " ") + String(Substring(letter))
    }
}
