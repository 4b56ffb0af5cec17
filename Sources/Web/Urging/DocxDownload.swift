import HTTPTypes
import Hummingbird
import NIOCore
import Paper

/// A paper that the product wrote, to be saved.
struct DocxDownload {
    /// Of ASCII letters only.
    let name: String
    let paper: OfficialPaper

    var response: Response {
        get throws {
            var headers: HTTPFields = [
                .contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            ]
            headers[.contentDisposition] = "attachment; filename=\"\(name)\""
            headers[.cacheControl] = "private, no-store"
            return Response(
                status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: try DocxWriter.write(paper))))
        }
    }
}
