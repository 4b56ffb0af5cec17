import Desk
import Foundation
import Hummingbird
import HummingbirdCore
import Office

/// A stored file on its way to a person, always to be saved, never shown by the browser.
struct FileDownload {
    let name: String
    let hash: String

    /// Throws `.notFound` when the store does not hold it, with the reason.
    func response(from store: FileStore, _ context: some RequestContext) async throws -> Response {
        guard store.holds(hash), let url = store.url(of: hash) else { throw store.absence(of: hash) }
        var headers: HTTPFields = [.contentType: FileMedia.type(of: name)]
        headers[.contentDisposition] = "attachment; filename*=UTF-8''\(Self.escaped(name))"
        headers[.cacheControl] = "private, no-store"
        return Response(
            status: .ok, headers: headers, body: try await FileIO().loadFile(path: url.path, context: context))
    }

    /// RFC 8187: letters, digits and a few signs stay, every other byte is escaped.
    private static func escaped(_ name: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = name.utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                [byte]
            default: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
