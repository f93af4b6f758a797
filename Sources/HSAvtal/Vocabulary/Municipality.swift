// SPDX-License-Identifier: Apache-2.0

/// One of the 49 municipalities of Västra Götaland, each a party to the agreement.
///
/// Swedish: *kommun*. Part A, *Avtalsparter*. In the order of their codes; the raw value is the code.
public enum Municipality: UInt16, Sendable, Hashable, CaseIterable {
    /// Härryda.
    case harryda = 1_401
    /// Partille.
    case partille = 1_402
    /// Öckerö.
    case ockero = 1_407
    /// Stenungsund.
    case stenungsund = 1_415
    /// Tjörn.
    case tjorn = 1_419
    /// Orust.
    case orust = 1_421
    /// Sotenäs.
    case sotenas = 1_427
    /// Munkedal.
    case munkedal = 1_430
    /// Tanum.
    case tanum = 1_435
    /// Dals-Ed.
    case dalsEd = 1_438
    /// Färgelanda.
    case fargelanda = 1_439
    /// Ale.
    case ale = 1_440
    /// Lerum.
    case lerum = 1_441
    /// Vårgårda.
    case vargarda = 1_442
    /// Bollebygd.
    case bollebygd = 1_443
    /// Grästorp.
    case grastorp = 1_444
    /// Essunga.
    case essunga = 1_445
    /// Karlsborg.
    case karlsborg = 1_446
    /// Gullspång.
    case gullspang = 1_447
    /// Tranemo.
    case tranemo = 1_452
    /// Bengtsfors.
    case bengtsfors = 1_460
    /// Mellerud.
    case mellerud = 1_461
    /// Lilla Edet.
    case lillaEdet = 1_462
    /// Mark.
    case mark = 1_463
    /// Svenljunga.
    case svenljunga = 1_465
    /// Herrljunga.
    case herrljunga = 1_466
    /// Vara.
    case vara = 1_470
    /// Götene.
    case gotene = 1_471
    /// Tibro.
    case tibro = 1_472
    /// Töreboda.
    case toreboda = 1_473
    /// Göteborg.
    case goteborg = 1_480
    /// Mölndal.
    case molndal = 1_481
    /// Kungälv.
    case kungalv = 1_482
    /// Lysekil.
    case lysekil = 1_484
    /// Uddevalla.
    case uddevalla = 1_485
    /// Strömstad.
    case stromstad = 1_486
    /// Vänersborg.
    case vanersborg = 1_487
    /// Trollhättan.
    case trollhattan = 1_488
    /// Alingsås.
    case alingsas = 1_489
    /// Borås.
    case boras = 1_490
    /// Ulricehamn.
    case ulricehamn = 1_491
    /// Åmål.
    case amal = 1_492
    /// Mariestad.
    case mariestad = 1_493
    /// Lidköping.
    case lidkoping = 1_494
    /// Skara.
    case skara = 1_495
    /// Skövde.
    case skovde = 1_496
    /// Hjo.
    case hjo = 1_497
    /// Tidaholm.
    case tidaholm = 1_498
    /// Falköping.
    case falkoping = 1_499

    /// The municipality with a code, or nil when it is no party to the agreement.
    public init?(code: MunicipalityCode) { self.init(rawValue: code.number) }

    /// The code, 1401 to 1499.
    public var code: MunicipalityCode { MunicipalityCode(valid: rawValue) }

    /// The name, as in `Göteborg`.
    public var name: String {
        switch self {
        case .harryda: "Härryda"
        case .partille: "Partille"
        case .ockero: "Öckerö"
        case .stenungsund: "Stenungsund"
        case .tjorn: "Tjörn"
        case .orust: "Orust"
        case .sotenas: "Sotenäs"
        case .munkedal: "Munkedal"
        case .tanum: "Tanum"
        case .dalsEd: "Dals-Ed"
        case .fargelanda: "Färgelanda"
        case .ale: "Ale"
        case .lerum: "Lerum"
        case .vargarda: "Vårgårda"
        case .bollebygd: "Bollebygd"
        case .grastorp: "Grästorp"
        case .essunga: "Essunga"
        case .karlsborg: "Karlsborg"
        case .gullspang: "Gullspång"
        case .tranemo: "Tranemo"
        case .bengtsfors: "Bengtsfors"
        case .mellerud: "Mellerud"
        case .lillaEdet: "Lilla Edet"
        case .mark: "Mark"
        case .svenljunga: "Svenljunga"
        case .herrljunga: "Herrljunga"
        case .vara: "Vara"
        case .gotene: "Götene"
        case .tibro: "Tibro"
        case .toreboda: "Töreboda"
        case .goteborg: "Göteborg"
        case .molndal: "Mölndal"
        case .kungalv: "Kungälv"
        case .lysekil: "Lysekil"
        case .uddevalla: "Uddevalla"
        case .stromstad: "Strömstad"
        case .vanersborg: "Vänersborg"
        case .trollhattan: "Trollhättan"
        case .alingsas: "Alingsås"
        case .boras: "Borås"
        case .ulricehamn: "Ulricehamn"
        case .amal: "Åmål"
        case .mariestad: "Mariestad"
        case .lidkoping: "Lidköping"
        case .skara: "Skara"
        case .skovde: "Skövde"
        case .hjo: "Hjo"
        case .tidaholm: "Tidaholm"
        case .falkoping: "Falköping"
        }
    }
}

extension Municipality {
    /// The name with the word for a municipality, as in `Göteborgs kommun`.
    ///
    /// Swedish. A name that ends in a vowel or in *s* takes no ending, and neither does *Orust*.
    public var formalName: String {
        guard let last = name.last, self != .orust else { return name + " kommun" }
        let takesNone = "aeiouyåäös".contains(last)
        return name + (takesNone ? " kommun" : "s kommun")
    }
}

extension Municipality: Comparable {
    /// Whether a municipality has the smaller code of two.
    public static func < (first: Municipality, second: Municipality) -> Bool { first.rawValue < second.rawValue }
}

extension Municipality: CustomStringConvertible {
    /// The name.
    public var description: String { name }
}

#if !hasFeature(Embedded)
    extension Municipality: Codable {
        /// Reads the code, `"1480"`.
        ///
        /// - Throws: when the code is not that of one of the 49 municipalities.
        public init(from decoder: any Decoder) throws {
            let code = try MunicipalityCode(from: decoder)
            guard let municipality = code.municipality else {
                throw DecodingError.dataCorrupted(
                    DecodingError.Context(
                        codingPath: decoder.codingPath,
                        debugDescription: "“\(code)” is no municipality of Västra Götaland: accepted is the code of "
                            + "one of the 49, for example 1480."))
            }
            self = municipality
        }

        /// Writes the code.
        public func encode(to encoder: any Encoder) throws { try code.encode(to: encoder) }
    }
#endif
