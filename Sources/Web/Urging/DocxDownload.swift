import HTTPTypes
import Hummingbird
import NIOCore
import Paper

/// A paper that the product wrote, to be saved.
struct DocxDownload {
    /// Of ASCII letters only.
    let name: String
    let bytes: [UInt8]

    init(name: String, paper: OfficialPaper) throws {
        self.name = name
        bytes = try DocxWriter.write(paper)
    }

    init(name: String, form: OfficialForm) throws {
        self.name = name
        bytes = try DocxWriter.write(form)
    }

    var response: Response {
        var headers: HTTPFields = [.contentType: DocxWriter.contentType]
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        headers[.cacheControl] = "private, no-store"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
