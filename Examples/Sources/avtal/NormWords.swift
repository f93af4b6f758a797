// SPDX-License-Identifier: Apache-2.0

import AgreementForms
import CommandKit
import HSAvtal

// The words by which norms are chosen and shown.

extension Norm.Part: ListedWord {
    static let unknown = (swedish: (noun: "Delen", ending: "okänd"), english: "part")

    /// The letter.
    var word: FactWord {
        let letter =
            switch self {
            case .common: "A"
            case .careAndCost: "B"
            case .physicians: "L"
            case .discharge: "U"
            case .placement: "P"
            case .oralHealth: "M"
            case .previousEdition: "X"
            case .dischargeAct: "S"
            case .dentalAct: "T"
            case .handbook: "H"
            case .placementChecklist: "V"
            case .dentalCriteria: "N"
            case .interpretations: "I"
            }
        return FactWord(letter)
    }
}

extension Norm.Bearer: ListedWord {
    static let unknown = (swedish: (noun: "Parten", ending: "okänd"), english: "party")

    var word: FactWord {
        switch self {
        case .region: FactWord(swedish: "region", english: rawValue, besides: ["regionen"])
        case .municipality: FactWord(swedish: "kommun", english: rawValue, besides: ["kommunen"])
        case .both: FactWord(swedish: "båda", english: rawValue, besides: ["bada"])
        }
    }

    /// The bearer as the heading of a column.
    func heading(in language: Language) -> String {
        switch self {
        case .region: language.text("Regionen", "The region")
        case .municipality: language.text("Kommunen", "The municipality")
        case .both: language.text("Båda huvudmännen", "Both principals")
        }
    }
}

extension Norm.Kind: ListedWord {
    static let unknown = (swedish: (noun: "Slaget", ending: "okänt"), english: "kind")

    var word: FactWord {
        switch self {
        case .decision: FactWord(swedish: "avgörande", english: rawValue, besides: ["avgorande"])
        case .computation: FactWord(swedish: "beräkning", english: rawValue, besides: ["berakning"])
        case .validation: FactWord(swedish: "kontroll", english: rawValue)
        case .process: FactWord(swedish: "process", english: rawValue)
        case .parameter: FactWord(swedish: "parameter", english: rawValue)
        case .definition: FactWord(swedish: "definition", english: rawValue)
        case .duty: FactWord(swedish: "skyldighet", english: rawValue)
        case .principle: FactWord(swedish: "princip", english: rawValue)
        }
    }
}

extension Norm.Modality: ListedWord {
    static let unknown = (swedish: (noun: "Styrkan", ending: "okänd"), english: "modality")

    var word: FactWord {
        switch self {
        case .is: FactWord(swedish: "är", english: rawValue)
        case .must: FactWord(swedish: "ska", english: rawValue)
        case .mustNot: FactWord(swedish: "får inte", english: rawValue, besides: ["mustNot", "must-not"])
        case .should: FactWord(swedish: "bör", english: rawValue)
        case .may: FactWord(swedish: "får", english: rawValue)
        }
    }
}

extension Provision.Layer: ListedWord {
    static let unknown = (swedish: (noun: "Källan", ending: "okänd"), english: "layer")

    var word: FactWord {
        switch self {
        case .statute: FactWord(swedish: "lag", english: "statute")
        case .agreement: FactWord(swedish: "avtal", english: "agreement")
        case .guidance: FactWord(swedish: "vägledning", english: "guidance", besides: ["vagledning"])
        case .interpretation: FactWord(swedish: "tolkning", english: "interpretation")
        }
    }
}

extension AgreementInForce.Subject: ListedWord {
    static let unknown = (swedish: (noun: "Delen", ending: "okänd"), english: "part")

    var word: FactWord { FactWord(rawValue) }
}

extension Provision {
    /// The agreement, act or guidance, as a heading, and the place within it; no place when it is the whole.
    func heading(in language: Language) -> (source: String, place: String) {
        let citation = citation(in: language)
        switch self {
        case .agreement(let part, _):
            let name = part.name(in: language)
            let place = citation.dropFirst(name.count + 2)
            // A section without a number is known by its heading alone.
            let word = "avsnittet "
            return (name.capitalisedFirst, String(place.hasPrefix(word) ? place.dropFirst(word.count) : place))
        case .statute(let statute, _):
            let name = statute.name(in: language)
            let place = citation.split(separator: name).joined()
            return (name.capitalisedFirst, place.trimming { $0 == " " || $0 == "," })
        case .guidance(let guidance, let section): return (guidance.name(in: language).capitalisedFirst, section ?? "")
        case .interpretation: return (citation, "")
        }
    }
}

extension String {
    /// The text with a capital at its beginning.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The text without such characters at its ends.
    fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> String {
        String(drop(while: isLeftOut).reversed().drop(while: isLeftOut).reversed())
    }
}
