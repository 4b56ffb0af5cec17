import Desk
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office

/// A kept file on its way to whoever asked: always as an attachment, so that nothing of it runs in the browser.
struct FileDownload {
    let file: AttachedFile
    let store: FileStore

    /// `.notFound` when the store has lost it.
    func response(context: some RequestContext) async throws -> Response {
        guard let url = store.url(of: file.hash), store.holds(file.hash) else {
            throw OfficeError(.notFound, "Tệp không còn trong kho lưu trữ. Vui lòng báo quản trị hệ thống.")
        }
        let body = try await FileIO().loadFile(path: url.path, context: context)
        return Response(
            status: .ok,
            headers: [
                .contentType: Self.mediaType(of: file.name), .contentLength: String(file.size),
                .contentDisposition: "attachment; filename=\"\(asciiName)\"; filename*=UTF-8''\(Self.encoded(file.name))",
            ], body: body)
    }

    /// For browsers of long ago: letters that need no quoting, with the ending kept.
    private var asciiName: String {
        let ending = file.name.split(separator: ".").last.map { "." + $0.filter { $0.isASCII && $0.isLetter } } ?? ""
        return "van-ban\(ending)"
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    private static func encoded(_ name: String) -> String {
        name.addingPercentEncoding(withAllowedCharacters: unreserved) ?? "van-ban"
    }

    /// By the ending of the name, from a fixed table; what a sender claims is not believed.
    static func mediaType(of name: String) -> String {
        switch name.split(separator: ".").last?.lowercased() {
        case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "doc": "application/msword"
        case "pdf": "application/pdf"
        case "txt", "md": "text/plain; charset=utf-8"
        case "jpg", "jpeg": "image/jpeg"
        case "png": "image/png"
        case "tif", "tiff": "image/tiff"
        default: "application/octet-stream"
        }
    }
}
