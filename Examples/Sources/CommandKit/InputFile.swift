// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif
public import HSAvtal

/// A file that is read from its beginning to its end; `-` is standard input.
public struct InputFile: Sendable {
    /// The name as the user wrote it.
    public let name: String

    private let descriptor: Int32

    /// Opens a file.
    public init(_ name: String) throws(UnopenedFile) {
        self.name = name
        guard name != "-" else {
            descriptor = STDIN_FILENO
            return
        }
        descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw UnopenedFile(name: name, isFolder: false) }
        // A folder opens, but reading it fails; asking for one byte tells.
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close()
            throw UnopenedFile(name: name, isFolder: true)
        }
    }

    /// Finds out whether a file can be opened, without opening it: what is not a plain file may be opened only once.
    public static func check(_ name: String) throws(UnopenedFile) {
        guard name != "-" else { return }
        var status = stat()
        guard unsafe stat(name, &status) == 0, unsafe access(name, R_OK) == 0 else {
            throw UnopenedFile(name: name, isFolder: false)
        }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw UnopenedFile(name: name, isFolder: true) }
    }

    /// Reads more bytes into an array from a place on, as many as fit or as there are; 0 only at the end of the file.
    public func read(into buffer: inout [UInt8], from start: Int, upTo end: Int) throws(UnopenedFile) -> Int {
        var count = 0
        while start + count < end {
            // The one place where bytes come in through a pointer: it is derived from the array and its bounds here.
            let got = unsafe buffer.withUnsafeMutableBytes { bytes in
                let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start + count..<end])
                #if canImport(Glibc)
                    return unsafe Glibc.read(descriptor, room.baseAddress, room.count)
                #elseif canImport(Musl)
                    return unsafe Musl.read(descriptor, room.baseAddress, room.count)
                #else
                    return unsafe Darwin.read(descriptor, room.baseAddress, room.count)
                #endif
            }
            if got < 0 {
                guard errno == EINTR else { throw UnopenedFile(name: name, isFolder: false) }
                continue
            }
            if got == 0 { break }
            count += got
        }
        return count
    }

    /// The whole content of a file that is known to be small.
    public static func contents(of name: String) throws(UnopenedFile) -> [UInt8] {
        let file = try InputFile(name)
        defer { file.close() }
        var content: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try file.read(into: &block, from: 0, upTo: block.count)
            guard count > 0 else { return content }
            content.append(contentsOf: block[0..<count])
        }
    }

    /// Closes the file.
    public func close() {
        guard descriptor != STDIN_FILENO else { return }
        #if canImport(Glibc)
            _ = Glibc.close(descriptor)
        #elseif canImport(Musl)
            _ = Musl.close(descriptor)
        #else
            _ = Darwin.close(descriptor)
        #endif
    }
}

/// A file that cannot be opened or read.
public struct UnopenedFile: Error, Sendable, Hashable {
    /// The name as the user wrote it.
    public let name: String

    /// Whether the name is that of a folder.
    public let isFolder: Bool

    /// The whole sentence.
    public func message(in language: Language) -> String {
        switch (isFolder, language) {
        case (true, .swedish): "”\(name)” är en mapp: ange en fil, eller - för standard in."
        case (true, .english): "“\(name)” is a folder: name a file, or - for standard input."
        case (false, .swedish): "Filen ”\(name)” kan inte öppnas: kontrollera att den finns och får läsas."
        case (false, .english): "The file “\(name)” cannot be opened: check that it exists and may be read."
        }
    }
}
