import Crypto
public import Foundation
import NIOCore
import Office

/// The stylesheet, scripts and pictures of the site, read once at start.
///
/// All of them live under one address that names their common content, `/assets/VERSION/congvu.css`: a browser keeps
/// them for a year, scripts import each other by relative names, and a new release is a new address.
public struct Assets: Sendable {
    /// Twelve hexadecimal digits that stand for the content of all files.
    public let version: String
    private let files: [String: Asset]

    private static let contentTypes = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
        "png": "image/png", "woff2": "font/woff2", "txt": "text/plain; charset=utf-8",
    ]

    /// No files: pages refer to them by this version, nothing is served. For golden pages.
    public init(version: String) {
        self.version = version
        files = [:]
    }

    /// Reads every file of a known type in `directory`; folders inside it are not looked at.
    ///
    /// Throws when the directory or a file cannot be read.
    public init(directory: URL) throws {
        var files: [String: Asset] = [:]
        var content = SHA256()
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        for name in names {
            guard let type = Self.contentTypes[(name as NSString).pathExtension] else { continue }
            let bytes = [UInt8](try Data(contentsOf: directory.appendingPathComponent(name)))
            content.update(data: Array(name.utf8) + [0] + bytes)
            let isText = !["image/png", "font/woff2"].contains(type)
            files[name] = Asset(
                contentType: type, body: ByteBuffer(bytes: bytes),
                gzipped: isText ? Gzip.compressed(bytes).map { ByteBuffer(bytes: $0) } : nil,
                tag: "\"\(SHA256.hash(data: bytes).prefix(12).hexadecimal)\"")
        }
        self.files = files
        version = content.finalize().prefix(6).hexadecimal
    }

    /// The address of one file.
    public func href(_ name: String) -> Href {
        "/assets/\(version)/\(name)"
    }

    func file(_ name: some StringProtocol) -> Asset? {
        files[String(name)]
    }
}
