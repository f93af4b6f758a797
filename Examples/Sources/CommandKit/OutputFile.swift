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
        self.init(name: name, descriptor: unsafe open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666))
        guard descriptor >= 0 else { throw UnwrittenFile(name: name) }
    }

    /// Whether a person watches what is written.
    public var isWatched: Bool { isatty(descriptor) == 1 }

    /// Writes all bytes.
    public func write(_ bytes: [UInt8]) throws(UnwrittenFile) {
        var place = 0
        while place < bytes.count {
            // Bytes go out through a pointer here; it is derived from the array and its bounds.
            let count = unsafe bytes.withUnsafeBytes { all in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: all[place...])
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

    /// The whole sentence.
    public func message(in language: Language) -> String {
        switch language {
        case .swedish: "Filen ”\(name)” kan inte skrivas: kontrollera att mappen finns, får skrivas i och har plats."
        case .english:
            "The file “\(name)” cannot be written: check that its folder exists, may be written to and has room."
        }
    }
}
