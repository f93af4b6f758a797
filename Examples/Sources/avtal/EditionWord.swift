// SPDX-License-Identifier: Apache-2.0

import CommandKit
import HSAvtal

/// An edition of the agreement as it is chosen on the command line.
enum EditionWord: String, ListedWord {
    case from2023 = "2023"
    case before2023 = "fore2023"

    static let unknown = (swedish: (noun: "Avtalsversionen", ending: "okänd"), english: "edition")

    var word: FactWord {
        switch self {
        case .from2023: FactWord(rawValue)
        case .before2023:
            FactWord(swedish: rawValue, english: rawValue, besides: ["före2023", "before2023"])
        }
    }

    /// The edition.
    var edition: Edition {
        switch self {
        case .from2023: .vastraGotaland2023
        case .before2023: .vastraGotalandBefore2023
        }
    }
}
