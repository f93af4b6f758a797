// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
public import HSAvtal

/// A file that is written from its beginning to its end.
public struct OutputFile: Sendable {
    /// The name as the user wrote it.
    public let name: String

    private let descriptor: Int32

    /// Standard output.
    public static let standardOutput = OutputFile(name: "-", descriptor: STDOUT_FILENO)

    /// Standard error.
    public static let standardError = OutputFile(name: "-", descriptor: STDERR_FILENO)

    private init(name: String, descriptor: Int32) {
        self.name = name
        self.descriptor = descriptor
    }

    /// Creates a file, or empties it when there is one.
    public init(creating name: String) throws(UnwrittenFile) {
        try self.init(creating: name, butNot: [])
    }

    /// Creates a file, or empties it when there is one; a file that is also read is never touched.
    public init(creating name: String, butNot inputs: [String]) throws(UnwrittenFile) {
        self.init(name: name, descriptor: unsafe open(name, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666))
        guard descriptor >= 0 else { throw UnwrittenFile(name: name) }
        var own = stat()
        guard unsafe fstat(descriptor, &own) == 0 else { throw UnwrittenFile(name: name) }
        for input in inputs {
            var other = stat()
            guard unsafe stat(input, &other) == 0 else { continue }
            if own.st_dev == other.st_dev, own.st_ino == other.st_ino {
                throw UnwrittenFile(name: name, isInput: true)
            }
        }
        // What is no plain file, such as a pipe, has nothing to empty.
        if own.st_mode & S_IFMT == S_IFREG, ftruncate(descriptor, 0) != 0 { throw UnwrittenFile(name: name) }
    }

    /// Whether a person watches what is written.
    public var isWatched: Bool { isatty(descriptor) == 1 }

    /// Writes all bytes.
    public func write(_ bytes: [UInt8]) throws(UnwrittenFile) { try write(bytes, count: bytes.count) }

    /// Writes the first bytes.
    public func write(_ bytes: [UInt8], count total: Int) throws(UnwrittenFile) {
        var place = 0
        while place < total {
            // Bytes go out through a pointer here; it is derived from the array and its bounds.
            let count = unsafe bytes.withUnsafeBytes { all in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: all[place..<total])
                #if canImport(Glibc)
                    return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
                #elseif canImport(Musl)
                    return unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
                #else
                    return unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
                #endif
            }
            guard count >= 0 else {
                guard errno == EINTR else { throw UnwrittenFile(name: name) }
                continue
            }
            place += count
        }
    }

    /// Closes the file.
    public func close() throws(UnwrittenFile) {
        #if canImport(Glibc)
            let status = Glibc.close(descriptor)
        #elseif canImport(Musl)
            let status = Musl.close(descriptor)
        #else
            let status = Darwin.close(descriptor)
        #endif
        guard status == 0 else { throw UnwrittenFile(name: name) }
    }
}

/// A file that cannot be created or written.
public struct UnwrittenFile: Error, Sendable, Hashable {
    /// The name as the user wrote it.
    public let name: String

    /// Whether the same file is also read.
    public var isInput = false

    /// The whole sentence.
    public func message(in language: Language) -> String {
        switch language {
        case .swedish where name == "-": "Det gick inte att skriva till standard ut: kontrollera att den har plats."
        case .english where name == "-": "Standard output could not be written: check that it has room."
        case .swedish where isInput: "Filen ”\(name)” läses också, och skrivs därför inte över: ange en annan fil."
        case .english where isInput:
            "The file “\(name)” is also read and is therefore not overwritten: name another file."
        case .swedish: "Filen ”\(name)” kan inte skrivas: kontrollera att mappen finns, får skrivas i och har plats."
        case .english:
            "The file “\(name)” cannot be written: check that its folder exists, may be written to and has room."
        }
    }
}
